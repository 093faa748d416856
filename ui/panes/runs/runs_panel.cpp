// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_panel.h"

#include "ui/figures/figure.h"
#include "ui/kit/action_reason.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/runs/compare_choice.h"
#include "ui/panes/runs/race_choice.h"
#include "ui/panes/runs/run_actions.h"
#include "ui/panes/runs/run_words.h"
#include "ui/panes/runs/runs_frame.h"
#include "ui/panes/runs/runs_plot.h"
#include "ui/panes/runs/runs_room.h"
#include "ui/panes/runs/runs_table.h"
#include "ui/panes/runs/runs_together.h"
#include "ui/panes/runs/runs_view.h"
#include "ui/panes/runs/seeds_view.h"
#include "ui/window/actions.h"
#include "ui/workbench/run_edits.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

namespace {

constexpr std::chrono::seconds untilNextLook {10};

KeptRuns::Ids idsOf(const std::vector<RunLine>& lines)
{
    KeptRuns::Ids ids;
    for (const RunLine& line : lines) {
        ids.push_back(line.run.id);
    }
    return ids;
}

} // namespace

RunsPanel::RunsPanel(QWidget* parent)
    : Panel(parent)
    , m_acts(new RunActions(this))
    , m_together(new RunsTogether(*this))
    , m_frame(new RunsFrame({m_acts->goOn, m_acts->pin, m_acts->remove}, this))
{
    setObjectName(QStringLiteral("runs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    m_frame->addGroups(m_together->buttons());
    m_again.setInterval(untilNextLook);
    refresh();
}

RunsPanel::~RunsPanel()
{
    // A view that loses the focus while it is destroyed must not report to a pane that is half gone.
    if (m_view) {
        m_view->disconnect(this);
    }
}

void RunsPanel::useActions(const ActionSet& actions)
{
    QAction* race = actions[ActionId::RaceRun];
    m_race = new RaceChoice(
        *race, [this](const Command& command) { ask(command); }, this);
    m_compareAction = actions[ActionId::CompareRun];
    m_save = actions[ActionId::SaveSelectedRun];
    addActions({race, m_compareAction, m_save});
}

void RunsPanel::useRuns(KeptRuns& runs)
{
    m_runs = &runs;
    m_edits = new RunEdits(runs, this);
    m_view = new RunsView(runs, *m_edits, this);
    if (m_compareAction) {
        m_compare = new CompareChoice(
            *m_compareAction, runs, *m_edits, [this](const Command& command) { ask(command); }, this);
    }
    m_view->addActions({m_acts->goOn, m_acts->rename, m_acts->note, m_acts->pin});
    m_together->seeds().addActions({m_acts->goOn, m_acts->pin});
    for (QWidget* table : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(&m_together->seeds())}) {
        table->addActions(actions()); // those of the window
        table->addActions({m_acts->duplicate, m_acts->folder, m_acts->remove});
    }
    m_together->useView(*m_view);
    m_frame->setParts({m_view, &m_together->seeds()}, m_together->plot(), *new RunsRoom(runs, this));
    connectRuns();
    connectView();
    refresh();
}

void RunsPanel::connectRuns()
{
    connect(m_runs, &KeptRuns::changed, this, &RunsPanel::refresh);
    connect(m_edits, &RunEdits::removed, this, [this](const QStringList& titles) {
        const QString text = titles.size() == 1
            ? tr("%1 is deleted.").arg(titles.first())
            : tr("%Ln runs are deleted.", "", static_cast<int>(titles.size()));
        m_frame->tell({.text = text, .offer = m_acts->undo});
    });
    const auto tellError
        = [this](const QString& reason) { m_frame->tell({.kind = Message::Kind::Error, .text = reason}); };
    connect(m_runs, &KeptRuns::failed, this, tellError);
    connect(m_edits, &RunEdits::refused, this, tellError);
    // What is told can be undone as long as it is the latest step.
    connect(&m_edits->history(), &QUndoStack::indexChanged, m_frame, &RunsFrame::tellNothing);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!visibleRegion().isEmpty()) {
            m_runs->look();
        }
    });
}

void RunsPanel::connectView()
{
    connect(m_frame, &RunsFrame::filtered, m_view, &RunsView::filter);
    connect(m_view, &RunsView::filled, this, &RunsPanel::refresh);
    connect(m_view, &RunsView::selectionMoved, this, &RunsPanel::refreshActions);
    connect(m_view, &RunsView::chosen, m_acts->goOn, &QAction::trigger);
    connect(m_view, &RunsView::deletionWished, m_acts->remove, &QAction::trigger);
    connect(m_together, &RunsTogether::changed, this, &RunsPanel::refresh);
    connect(&m_together->seeds(), &SeedsView::chosen, m_acts->goOn, &QAction::trigger);
    connect(&m_together->seeds(), &SeedsView::deletionWished, m_acts->remove, &QAction::trigger);
    connect(m_view, &RunsView::pinClicked, this, [this](const RunLine& line) { togglePins({line}); });
    connect(m_acts->goOn, &QAction::triggered, this, &RunsPanel::goOn);
    connect(m_acts->rename, &QAction::triggered, this, [this] { m_view->editCurrent(RunColumn::Name); });
    connect(m_acts->note, &QAction::triggered, this, [this] { m_view->editCurrent(RunColumn::Note); });
    connect(m_acts->pin, &QAction::triggered, this, [this] { togglePins(m_view->selectedLines()); });
    connect(m_acts->duplicate, &QAction::triggered, this,
            [this] { m_edits->duplicate(m_view->selectedLines().front().run.id); });
    connect(m_acts->folder, &QAction::triggered, this, &RunsPanel::showFolder);
    connect(m_acts->remove, &QAction::triggered, this, &RunsPanel::removeSelected);
    connect(m_acts->undo, &QAction::triggered, &m_edits->history(), &QUndoStack::undo);
}

QUndoStack* RunsPanel::undoStack()
{
    return m_edits ? &m_edits->history() : nullptr;
}

void RunsPanel::follow(const Live& live)
{
    m_state = live.state;
}

/// Also while nobody sees the pane: the action is in a menu, too.
void RunsPanel::record(const News& news)
{
    if (m_race) {
        m_race->follow(news.live);
    }
}

void RunsPanel::refresh()
{
    if (const QString words = wordsInstead(); !words.isEmpty()) {
        m_frame->showWords(words);
    } else if (m_together->areGrouped()) {
        m_frame->show(m_together->seeds(), wordsForGroups(), m_together->isPlotted());
    } else {
        m_frame->show(*m_view, QString(), m_together->isPlotted());
    }
    refreshActions();
}

/// What is said where no run can be shown; empty where one can.
QString RunsPanel::wordsInstead() const
{
    if (!m_runs || m_runs->store().empty()) {
        return tr("Runs are not kept here.");
    }
    const RunListing& listing = m_runs->listing();
    if (!listing.problem.isEmpty()) {
        return listing.problem;
    }
    if (listing.runs.empty()) {
        const QString folder = QDir::toNativeSeparators(QString::fromStdString(m_runs->store().string()));
        return tr("No runs yet.\n\nEvery run that you train appears here by itself, with its settings and "
                  "its "
                  "best error, and is there again when the program is started anew: to go on with, or to be "
                  "pinned and compared in History.\n\nKept in %1.")
            .arg(foreignText(folder));
    }
    return m_view->isEmpty() ? tr("No run has this text.") : QString();
}

QString RunsPanel::wordsForGroups() const
{
    return m_together->hasGroups() ? QString() : tr("No run that is shown here is finished and tested yet.");
}

void RunsPanel::refreshActions()
{
    const std::vector<RunLine> lines = m_view ? m_view->selectedLines() : std::vector<RunLine>();
    m_acts->choose(lines);
    if (m_race) {
        m_race->choose(lines);
        offerToSave(lines);
    }
    if (m_compare) {
        m_compare->choose(lines);
    }
}

/// Who writes the file learns from the action which run it is.
void RunsPanel::offerToSave(const std::vector<RunLine>& lines)
{
    const auto selected = lines.size() == 1 ? std::optional(lines.front()) : std::nullopt;
    m_save->setData(selected ? QString::fromStdString(selected->run.id) : QString());
    allowUnless(*m_save, whyNoRun(selected));
}

/// The run that is there now is kept, so nothing of it is lost.
void RunsPanel::goOn()
{
    const std::vector<RunLine> lines = m_view->selectedLines();
    if (lines.empty()) {
        return;
    }
    if (m_state == State::Running) {
        ask(command::Pause {});
    }
    ask(command::Resume {lines.front().run.folder});
}

void RunsPanel::togglePins(const std::vector<RunLine>& lines)
{
    if (std::ranges::all_of(lines, isPinned)) {
        m_edits->unpin(idsOf(lines));
    } else {
        m_edits->pin(idsOf(lines));
    }
}

void RunsPanel::removeSelected()
{
    m_edits->remove(idsOf(m_view->selectedLines()));
}

void RunsPanel::showFolder()
{
    for (const RunLine& line : m_view->selectedLines()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(line.run.folder.string())));
    }
}

std::vector<Figure> RunsPanel::makeFigures() const
{
    const std::vector<RunLine> lines = m_view ? m_view->shownLines() : std::vector<RunLine>();
    std::vector<Figure> figures = m_together->figures();
    if (!lines.empty()) {
        figures.push_back({QStringLiteral("runs"), runsTable(lines), {}, m_view});
    }
    return figures;
}

void RunsPanel::applyTheme(const Theme& theme)
{
    m_frame->setTheme(theme);
    m_together->setTheme(theme);
    if (m_view) {
        m_view->setTheme(theme);
    }
}

void RunsPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_runs) {
        m_runs->look();
        m_again.start();
    }
}

void RunsPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    m_again.stop();
}

} // namespace ff
