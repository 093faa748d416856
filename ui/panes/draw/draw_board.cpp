// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_board.h"

#include "core/data/no_labels.h"
#include "ui/kit/class_name.h"
#include "ui/panes/draw/board_answer.h"
#include "ui/panes/draw/board_figure.h"
#include "ui/panes/draw/board_grid.h"
#include "ui/panes/draw/board_sheet.h"
#include "ui/panes/draw/draw_column.h"
#include "ui/panes/draw/draw_tools.h"
#include "ui/panes/draw/draw_verdict.h"

#include <QEvent>
#include <QLabel>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr int sheetCount = 10;
constexpr std::size_t mostAsked
    = 100; // questions that are waited for: far more than a pen is ahead of answers

} // namespace

DrawBoard::DrawBoard(QUndoStack& history, QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_tools(new DrawTools(history, this))
{
    setObjectName(QStringLiteral("board"));
    auto* grid = new BoardGrid(this);
    for (int i = 1; i <= sheetCount; ++i) {
        m_sheets.push_back(new BoardSheet(i, history, grid));
        connect(m_sheets.back(), &BoardSheet::changed, this, [this] {
            ask();
            if (!m_isClearing) {
                Q_EMIT changed();
            }
        });
    }
    grid->setSheets(m_sheets);
    m_caption->setObjectName(QStringLiteral("boardCaption"));
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepCaptionRoom();
    auto* column = new DrawColumn(this);
    const int margin = fontMetrics().height() / 2;
    column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column->setSpacing(margin / 2);
    column->addWidget(m_caption);
    column->addWidget(grid, 1);
    column->addWidget(m_tools);
    connect(m_tools, &DrawTools::toolChosen, this, [this](Canvas::Tool tool) {
        for (BoardSheet* sheet : m_sheets) {
            sheet->canvas().setTool(tool);
        }
    });
    connect(m_tools, &DrawTools::penWidthChosen, this, &DrawBoard::setRule);
    setRule();
    showCaption({});
}

DrawBoard::~DrawBoard()
{
    for (BoardSheet* sheet : m_sheets) {
        sheet->disconnect(this); // a stroke under way ends with its sheet, and nobody is left to ask
    }
}

void DrawBoard::setRule()
{
    const PictureSize size
        = m_data.width > 0 ? PictureSize {m_data.width, m_data.height} : PictureSize {inkSide, inkSide};
    for (BoardSheet* sheet : m_sheets) {
        sheet->setRule({size, m_data.channels, DrawnRule::Place::AsMnist, m_tools->penWidth()});
    }
    ask();
}

void DrawBoard::setData(const DataView& view)
{
    m_data = view;
    m_classes = classNames(view);
    forgetAnswers();
    setRule();
}

bool DrawBoard::isEmpty() const
{
    return std::ranges::all_of(m_sheets, [](const BoardSheet* sheet) { return sheet->drawing().isEmpty(); });
}

void DrawBoard::clear()
{
    if (isEmpty()) {
        return;
    }
    QUndoStack& history = m_tools->history();
    m_isClearing = true;
    history.beginMacro(tr("clear all"));
    for (BoardSheet* sheet : m_sheets) {
        sheet->clear();
    }
    history.endMacro();
    m_isClearing = false;
    Q_EMIT changed();
}

void DrawBoard::ask()
{
    Asked asked;
    command::ClassifyAll all;
    for (std::size_t i = 0; i < m_sheets.size() && isVisible(); ++i) {
        const Pictures& picture = m_sheets[i]->picture();
        if (picture.count() > 0) {
            all.pictures.push_back(picture.pixels);
            asked.sheets.push_back({i, m_sheets[i]->generation()});
        }
    }
    if (!m_post || (asked.sheets.empty() && m_asked.empty())) {
        return;
    }
    asked.ticket = m_post(all);
    m_asked.push_back(std::move(asked));
    if (m_asked.size() > mostAsked) {
        m_asked.pop_front();
    }
}

void DrawBoard::present(const Moment& moment)
{
    if (moment.run != m_run || moment.settings.mode != m_mode) {
        m_run = moment.run;
        m_mode = moment.settings.mode;
        forgetAnswers();
    }
    if (moment.answers.empty()) {
        return;
    }
    const Ticket ticket = moment.answers.front().ticket;
    const auto found = std::ranges::find(m_asked, ticket, &Asked::ticket);
    if (found == m_asked.end() || found->sheets.size() != moment.answers.size()) {
        return;
    }
    m_asked.erase(m_asked.begin(), found); // the newest that is answered stays: each moment answers it anew
    showAnswers(m_asked.front(), moment.answers);
}

void DrawBoard::showAnswers(const Asked& asked, const std::vector<Answer>& answers)
{
    for (std::size_t i = 0; i < answers.size(); ++i) {
        BoardSheet& sheet = *m_sheets[asked.sheets[i].place];
        if (sheet.generation() == asked.sheets[i].generation && sheet.picture().count() > 0) {
            const Verdict verdict = verdictOf(answers[i], m_mode, m_classes, -1);
            sheet.answer().setVerdict(verdict, doubtSentence(verdict));
        }
    }
    showCaption(standInSentence(answers.front()));
}

void DrawBoard::forgetAnswers()
{
    for (BoardSheet* sheet : m_sheets) {
        sheet->answer().setVerdict({}, {});
    }
    showCaption({});
}

/// Who answers instead of the network, or what this is for.
void DrawBoard::showCaption(const QString& standIn)
{
    const bool isDrawable
        = std::ranges::all_of(m_classes, [](const QString& name) { return name.size() <= 1; });
    const QString purpose = !isLabelled(m_data)
        ? tr("The network cannot name what is drawn: its data have no labels.")
        : isDrawable ? tr("Draw digits: all are answered at once.")
                     : tr("Not digits: here drawings make little sense, but they are answered.");
    m_caption->setText(standIn.isEmpty() ? purpose : standIn);
}

/// A sheet must not move under the pen when there is more to say.
void DrawBoard::keepCaptionRoom()
{
    constexpr int lines = 2;
    m_caption->setMinimumHeight(lines * m_caption->fontMetrics().lineSpacing());
}

void DrawBoard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        keepCaptionRoom();
    }
}

std::vector<Figure> DrawBoard::figures(const Moment& moment) const
{
    std::vector<BoardRow> rows;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_sheets[i]->picture().count() > 0) {
            rows.push_back(
                {static_cast<int>(i + 1), m_sheets[i]->picture(), m_sheets[i]->answer().verdict()});
        }
    }
    return rows.empty() ? std::vector<Figure>() : std::vector {boardFigure(moment, rows)};
}

void DrawBoard::setTheme(const Theme& theme)
{
    QPalette colours = m_caption->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_caption->setPalette(colours);
    for (BoardSheet* sheet : m_sheets) {
        sheet->setTheme(theme);
    }
}

void DrawBoard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void DrawBoard::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    ask(); // nothing: who does not look waits for no answers
}

} // namespace ff
