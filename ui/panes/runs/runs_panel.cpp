// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_panel.h"

#include "ui/kit/action_reason.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/runs/compare_choice.h"
#include "ui/panes/runs/race_choice.h"
#include "ui/panes/runs/run_columns.h"
#include "ui/panes/runs/run_words.h"
#include "ui/panes/runs/runs_view.h"
#include "ui/workbench/run_edits.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace ff {

namespace {

KeptRuns::Ids idsOf(const std::vector<RunLine>& lines)
{
    KeptRuns::Ids ids;
    for (const RunLine& line : lines) {
        ids.push_back(line.run.id);
    }
    return ids;
}

bool isPinned(const RunLine& line)
{
    return line.run.record.labels.pinned;
}

bool isGood(const RunLine& line)
{
    return line.run.broken.empty();
}

/// Somebody trains it, be it this window.
bool isUsed(const RunLine& line)
{
    return line.isPresent || line.run.isWritten;
}

} // namespace

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
    const QString words = wordsInstead();
    m_words->setText(words);
    m_pages->setCurrentIndex(words.isEmpty() ? 1 : 0);
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

void RunsPanel::refreshActions()
{
    const std::vector<RunLine> lines = m_view ? m_view->selectedLines() : std::vector<RunLine>();
    const bool isOne = lines.size() == 1;
    const bool areGood = !lines.empty() && std::ranges::all_of(lines, isGood);
    const bool isForeign = isOne && lines.front().run.isWritten && !lines.front().isPresent;
    m_goOn->setEnabled(isForeign || (isOne && lines.front().run.canResume && !isUsed(lines.front())));
    m_goOn->setText(isForeign ? tr("&Follow") : tr("&Go On"));
    m_goOn->setToolTip(
        isForeign ? tr(
            "Show this run, which another program trains, in the place of the one that is there now (Return)")
                  : tr("Put this run in the place of the one that is there now, which stays here (Return)"));
    m_rename->setEnabled(isOne && areGood);
    m_note->setEnabled(isOne && areGood);
    m_pin->setEnabled(areGood);
    const bool unpins = areGood && std::ranges::all_of(lines, isPinned);
    m_pin->setText(unpins ? tr("Un&pin") : tr("&Pin"));
    m_pin->setToolTip(unpins ? tr("No longer show it in History")
                             : tr("Show it dashed in History, and keep it whatever the budget"));
    m_duplicate->setEnabled(isOne && areGood);
    m_folder->setEnabled(isOne);
    m_delete->setEnabled(!lines.empty() && std::ranges::none_of(lines, isUsed));
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

void RunsPanel::tell(const Message& message)
{
    tellNothing();
    m_message = new MessageRow(message, m_theme, this);
    connect(m_message, &MessageRow::closed, this, &RunsPanel::tellNothing);
    m_grid->addWidget(m_message, 1, 0, 1, 2);
}

void RunsPanel::tellNothing()
{
    if (m_message) {
        m_message->hide();
        m_message->deleteLater(); // one of its buttons may be what is pressed
        m_message = nullptr;
    }
}

void RunsPanel::applyTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_words->setPalette(colours);
    if (m_view) {
        m_view->setTheme(theme);
    }
}

void RunsPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
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
