// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_panel.h"

#include "core/data/no_labels.h"
#include "ui/kit/class_name.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/draw/board_agreement.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_answer.h"
#include "ui/panes/draw/draw_board.h"
#include "ui/panes/draw/draw_compared.h"
#include "ui/panes/draw/draw_copies.h"
#include "ui/panes/draw/draw_evidence.h"
#include "ui/panes/draw/draw_figures.h"
#include "ui/panes/draw/draw_keep.h"
#include "ui/panes/draw/draw_pages.h"
#include "ui/panes/draw/draw_parts.h"
#include "ui/panes/draw/draw_sees.h"
#include "ui/panes/draw/draw_tools.h"
#include "ui/panes/draw/drawn_sheet.h"
#include "ui/window/actions.h"
#include "ui/window/picture_words.h"
#include "ui/workbench/own_collection.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
DrawPanel::DrawPanel(QWidget* parent)
    : Panel(parent)
    , m_pages(new DrawPages(m_drawing))
    , m_parts(m_pages->parts)
{
    setObjectName(QStringLiteral("draw"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->board->usePost([this](const Command& command) { return ask(command); });
    connectParts();
    adoptData({});
}

DrawPanel::~DrawPanel()
{
    // The canvas ends a stroke under way when it is hidden; QWidget's destructor would hide it only after the
    // drawing is gone.
    hide();
}

void DrawPanel::connectParts()
{
    connect(m_parts->tools, &DrawTools::toolChosen, m_parts->canvas, &Canvas::setTool);
    connect(m_parts->tools, &DrawTools::penWidthChosen, this, [this](double width) {
        m_parts->canvas->setPenWidth(width);
        classify(Drawing::Change::Continued);
    });
    connect(m_parts->asDrawn, &QCheckBox::toggled, this, [this] { classify(Drawing::Change::Replaced); });
    connect(&m_drawing, &Drawing::changed, this, &DrawPanel::classify);
    connect(m_pages, &DrawPages::keepChosen, this, &DrawPanel::keep);
    connect(m_pages, &DrawPages::turned, this, &DrawPanel::showActions);
    connect(m_pages->board, &DrawBoard::changed, this, &DrawPanel::showActions);
    connect(m_pages->board, &DrawBoard::currentChanged, this, &DrawPanel::showActions);
}

void DrawPanel::useSettings(SettingsDraft& settings)
{
    connect(m_parts->evidence, &DrawEvidence::votingChosen, &settings,
            [&settings](const SettingValue& value) { settings.edit(settingRow("voting-layers"), value); });
}

void DrawPanel::useSelection(Selection& selection)
{
    m_selection = &selection;
    connect(&selection, &Selection::chosen, this, &DrawPanel::receive);
}

void DrawPanel::useActions(const ActionSet& actions)
{
    m_pages->useActions(actions);
    m_keep = actions[ActionId::KeepSample];
    m_clear = actions[ActionId::ClearDrawing];
    m_copies = new DrawCopies(actions, *m_pages);
    connect(m_keep, &QAction::triggered, m_pages, &DrawPages::openKeepMenu);
    connect(m_clear, &QAction::triggered, this, &DrawPanel::clear);
    showActions();
}

void DrawPanel::useRuns(KeptRuns& runs)
{
    m_runs = &runs;
    connect(&runs, &KeptRuns::changed, this, &DrawPanel::showCompared); // one may have another name
}

void DrawPanel::clear()
{
    if (m_pages->isBoard()) {
        m_pages->board->clear();
    } else {
        m_drawing.clear();
    }
}

void DrawPanel::showActions() const
{
    m_parts->keep->setReady(isKeepable(m_parts->sheet()) && !m_classes.isEmpty());
    if (m_clear) {
        const DrawnSheet current = m_pages->current();
        m_keep->setEnabled(isKeepable(current) && !m_classes.isEmpty());
        m_clear->setEnabled(m_pages->isBoard() ? !m_pages->board->isEmpty() : !m_drawing.isEmpty());
        m_copies->setReady(!current.drawing.isEmpty(), current.seen.count() > 0);
    }
}

void DrawPanel::present(const std::shared_ptr<const Moment>& moment)
{
    const DataView& now = moment->data;
    const bool sameData = now.name == m_data.name && now.width == m_data.width && now.height == m_data.height
        && now.channels == m_data.channels && now.classes == m_data.classes;
    if (!sameData) {
        adoptData(now);
        classify(Drawing::Change::Replaced);
    }
    if (moment->run != m_run || moment->settings.mode != m_mode) {
        m_run = moment->run;
        m_mode = moment->settings.mode;
        showAnswer(std::nullopt);
    }
    m_parts->evidence->setRun(moment->settings, m_classes);
    if (moment->answer && isOfThisDrawing(*moment->answer)) {
        showAnswer(moment->answer);
    }
    m_pages->board->present(*moment);
    m_moment = moment;
    showCompared();
}

void DrawPanel::adoptData(const DataView& view)
{
    m_data = view;
    m_classes = classNames(view);
    m_drawable = std::ranges::all_of(m_classes, [](const QString& name) { return name.size() <= 1; });
    m_parts->keep->setClasses(m_classes);
    m_pages->board->setData(view);
    showNote();
    m_parts->canvas->setHint(!isLabelled(view) ? tr("Draw here,\nor press R for a test image")
                                 : m_drawable  ? tr("Draw a digit here,\nor press R for a test digit")
                                               : tr("Press R to pick a test sample"));
}

/// What was done to a picture from elsewhere, or why drawing makes little sense here.
void DrawPanel::showNote() const
{
    QString note = m_drawable ? QString() : tr("Not digits: pick a test sample (R)");
    if (!isLabelled(m_data)) {
        note = tr("The network cannot name what is drawn: its data have no labels.");
    }
    if (const auto& original = m_drawing.sketch().data.original) {
        const bool isWhole = m_parts->asDrawn->isChecked() || original->ink.box.isEmpty();
        note = isWhole ? tr("Picture, only scaled") : pictureWords(original->ink.found);
    }
    m_parts->note->setText(note);
    m_parts->note->setVisible(!note.isEmpty());
}

void DrawPanel::keep(int label)
{
    const DrawnSheet current = m_pages->current();
    if (isKeepable(current) && m_own) {
        m_own->keep(sampleOf(current, m_data.classes.at(static_cast<std::size_t>(label))));
    }
}

void DrawPanel::classify(Drawing::Change change)
{
    const PictureSize size
        = m_data.width > 0 ? PictureSize {m_data.width, m_data.height} : PictureSize {inkSide, inkSide};
    Pictures picture = networkPictureOf(m_drawing, m_parts->rule(size, m_data.channels));
    showNote();
    m_parts->sees->setPicture(picture);
    if (m_selection) {
        m_selection->setPicture(m_drawing.sketch().data);
    }
    showActions();
    const bool fits = m_data.width == 0
        || (picture.width == m_data.width && picture.height == m_data.height
            && picture.channels == m_data.channels);
    const bool asks = picture.count() > 0 && fits;
    const bool isAnother = change == Drawing::Change::Replaced || !asks;
    if (isAnother) {
        showAnswer(std::nullopt);
        m_parts->compared->setVerdict({}, {});
    }
    auto pixels = asks ? std::move(picture.pixels) : std::vector<std::uint8_t> {};
    if (m_selection) {
        m_selection->setSeen(pixels);
    }
    if (asks || m_asking) {
        m_asking = asks;
        const Ticket ticket = ask(command::Classify {std::move(pixels)});
        m_firstOfDrawing = isAnother ? ticket : m_firstOfDrawing;
    }
}

bool DrawPanel::isOfThisDrawing(const Answer& answer) const
{
    // Not only the latest: while the pen moves, the answer is a batch behind and still the best there is.
    return m_asking && answer.ticket >= std::max(m_firstOfDrawing, m_shown);
}

void DrawPanel::showAnswer(const std::optional<Answer>& answer)
{
    if (answer) {
        m_shown = answer->ticket;
    }
    const Verdict verdict
        = answer ? verdictOf(*answer, m_mode, m_classes, m_drawing.sketch().data.label) : Verdict {};
    m_parts->answer->setVerdict(verdict);
    m_parts->keep->setProposal(verdict.best);
    m_parts->evidence->setAnswer(answer);
    const QString standIn = answer ? standInSentence(*answer) : QString();
    m_parts->standIn->setVisible(!standIn.isEmpty());
    m_parts->standIn->setText(standIn);
}

void DrawPanel::showCompared()
{
    m_parts->compared->setVisible(m_moment && m_moment->compared);
    if (!m_moment || !m_moment->compared) {
        return;
    }
    const ComparedRun& other = *m_moment->compared;
    const RunBadge badge = m_runs ? m_runs->badgeOf(other.folder) : RunBadge();
    m_pages->board->agreement->setBadge(badge);
    m_parts->compared->setRun(badge, other.epoch);
    const bool answers = other.answer && m_asking && other.answer->ticket >= m_firstOfDrawing;
    m_parts->compared->setVerdict(
        answers ? verdictOf(*other.answer, other.settings.mode, m_classes, m_drawing.sketch().data.label)
                : Verdict {},
        foreignText(coreWords(other.whyNoAnswer)));
}

/// One whose size is no longer that of the data is shown, but not classified; what is no single picture is
/// ignored.
void DrawPanel::receive(const LabelledPicture& picture)
{
    const Pictures& one = picture.picture;
    const bool fits
        = one.width > 0 && one.height > 0 && one.pixels.size() == static_cast<std::size_t>(one.size());
    if (fits || picture.original) {
        m_drawing.showPicture(picture);
    }
}

std::vector<Figure> DrawPanel::makeFigures() const
{
    if (m_pages->isBoard() && m_moment) {
        return m_pages->board->figures(*m_moment);
    }
    if (m_drawing.isEmpty() || !m_moment) {
        return {};
    }
    std::vector<Figure> all {
        drawingFigure(*m_moment, m_parts->canvas->image(DrawCopies::drawingSide), m_parts->sees->picture())};
    all.back().shownBy = m_parts->sees;
    if (const std::optional<Answer>& answer = m_parts->evidence->answer()) {
        for (Figure& figure : answerFigures(*m_moment, *answer)) {
            figure.shownBy = m_parts->evidence;
            all.push_back(std::move(figure));
        }
    }
    return all;
}

void DrawPanel::applyTheme(const Theme& theme)
{
    m_pages->setTheme(theme);
}

} // namespace ff
