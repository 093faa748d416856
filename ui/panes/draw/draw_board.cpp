// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_board.h"

#include "core/data/no_labels.h"
#include "ui/kit/class_menu.h"
#include "ui/kit/class_name.h"
#include "ui/panes/draw/board_agreement.h"
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

} // namespace

DrawBoard::DrawBoard(QUndoStack& history, QWidget* parent)
    : QWidget(parent)
    , agreement(new BoardAgreement(m_sheets, this))
    , m_caption(new QLabel(this))
    , m_tools(new DrawTools(history, this))
    , m_keepMenu(new ClassMenu(this))
{
    setObjectName(QStringLiteral("board"));
    auto* grid = new BoardGrid(this);
    for (int i = 1; i <= sheetCount; ++i) {
        m_sheets.push_back(&addSheet(i, history, grid));
    }
    grid->setSheets(m_sheets);
    m_keepMenu->setObjectName(QStringLiteral("boardKeepMenu"));
    setUpCaption();
    arrange(grid);
    connect(m_keepMenu, &ClassMenu::chosen, this, &DrawBoard::keepChosen);
    connect(m_tools, &DrawTools::toolChosen, this, [this](Canvas::Tool tool) {
        for (BoardSheet* sheet : m_sheets) {
            sheet->canvas().setTool(tool);
        }
    });
    connect(m_tools, &DrawTools::penWidthChosen, this, &DrawBoard::setRule);
    setRule();
    showCaption({});
}

BoardSheet& DrawBoard::addSheet(int number, QUndoStack& history, QWidget* grid)
{
    auto* sheet = new BoardSheet(number, history, grid);
    connect(sheet, &BoardSheet::changed, this, [this] {
        ask();
        agreement->count();
        if (!m_isClearing) {
            Q_EMIT changed();
        }
    });
    connect(sheet, &BoardSheet::chosen, this,
            [this, number] { choose(static_cast<std::size_t>(number - 1)); });
    connect(sheet, &BoardSheet::keepWished, this, &DrawBoard::openKeepMenu);
    return *sheet;
}

void DrawBoard::setUpCaption()
{
    m_caption->setObjectName(QStringLiteral("boardCaption"));
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    keepCaptionRoom();
}

void DrawBoard::arrange(QWidget* grid)
{
    auto* column = new DrawColumn(this);
    const int margin = fontMetrics().height() / 2;
    column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column->setSpacing(margin / 2);
    column->addWidget(m_caption);
    column->addWidget(grid, 1);
    column->addWidget(agreement);
    column->addWidget(m_tools);
}

DrawBoard::~DrawBoard()
{
    for (BoardSheet* sheet : m_sheets) {
        sheet->disconnect(this); // a stroke under way ends with its sheet, and nobody is left to ask
    }
}

void DrawBoard::useActions(const ActionSet& actions)
{
    for (BoardSheet* sheet : m_sheets) {
        sheet->useActions(actions);
    }
}

DrawnSheet DrawBoard::current() const
{
    return m_sheets[m_current]->sheet();
}

void DrawBoard::choose(std::size_t place)
{
    m_current = place;
    Q_EMIT currentChanged();
}

void DrawBoard::openKeepMenu()
{
    BoardSheet& sheet = *m_sheets[m_current];
    m_keepMenu->setProposal(sheet.answer().verdict().best);
    m_keepMenu->popup(sheet.menuPlace());
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
    m_keepMenu->setClasses(m_classes);
    for (BoardSheet* sheet : m_sheets) {
        sheet->setLabelled(!m_classes.isEmpty());
    }
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
    BoardQuestions::Sheets asked;
    command::ClassifyAll all;
    for (std::size_t i = 0; i < m_sheets.size() && isVisible(); ++i) {
        const Pictures& picture = m_sheets[i]->picture();
        if (picture.count() > 0) {
            all.pictures.push_back(picture.pixels);
            asked.push_back({i, m_sheets[i]->generation()});
        }
    }
    if (!m_post || (asked.empty() && m_questions.isEmpty())) {
        return;
    }
    m_questions.add(m_post(all), std::move(asked));
}

void DrawBoard::present(const Moment& moment)
{
    if (moment.run != m_run || moment.settings.mode != m_mode) {
        m_run = moment.run;
        m_mode = moment.settings.mode;
        forgetAnswers();
    }
    agreement->setOther(moment.compared);
    if (!moment.answers.empty()) {
        const Ticket ticket = moment.answers.front().ticket;
        if (const auto* sheets = m_questions.answered(ticket, moment.answers.size())) {
            showAnswers(*sheets, moment);
        }
    }
    agreement->count();
}

void DrawBoard::showAnswers(const BoardQuestions::Sheets& sheets, const Moment& moment)
{
    const auto verdict
        = [&](const Answer& answer, Mode mode) { return verdictOf(answer, mode, m_classes, -1); };
    const ComparedRun* other = moment.compared ? &*moment.compared : nullptr;
    // Of the same drawings: both are asked at once.
    const bool isCompared = other && other->answers.size() == sheets.size()
        && other->answers.front().ticket == moment.answers.front().ticket;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        BoardSheet& sheet = *m_sheets[sheets[i].place];
        if (sheet.generation() != sheets[i].generation || sheet.picture().count() == 0) {
            continue;
        }
        const Verdict own = verdict(moment.answers[i], m_mode);
        sheet.answer().setVerdict(own, doubtSentence(own));
        if (isCompared) {
            sheet.answer().setOther(verdict(other->answers[i], other->settings.mode));
        }
    }
    showCaption(standInSentence(moment.answers.front()));
}

void DrawBoard::forgetAnswers()
{
    for (BoardSheet* sheet : m_sheets) {
        sheet->answer().forget();
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
            const BoardAnswer& answer = m_sheets[i]->answer();
            rows.push_back(
                {static_cast<int>(i + 1), m_sheets[i]->picture(), answer.verdict(), answer.other()});
        }
    }
    return rows.empty() ? std::vector<Figure>() : std::vector {boardFigure(moment, agreement->title(), rows)};
}

void DrawBoard::setTheme(const Theme& theme)
{
    QPalette colours = m_caption->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_caption->setPalette(colours);
    agreement->setTheme(theme);
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
