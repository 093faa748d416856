// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/run_actions.h"

#include <QWidget>

#include <algorithm>

namespace ff {

namespace {

QAction* makeAction(QObject* parent, const char* name, const QString& text, const QString& help = {})
{
    auto* action = new QAction(text, parent);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(help);
    return action;
}

bool isGood(const RunLine& line)
{
    return line.run.broken.isEmpty();
}

/// Somebody trains it, be it this window.
bool isUsed(const RunLine& line)
{
    return line.isPresent || line.run.isWritten;
}

} // namespace

bool isPinned(const RunLine& line)
{
    return line.run.record.labels.pinned;
}

RunActions::RunActions(QWidget* parent)
    : QObject(parent)
    , goOn(makeAction(parent, "goOnWithRun", tr("&Go On")))
    , rename(makeAction(parent, "renameRun", tr("&Rename"), tr("Give the run a name: it is then kept")))
    , note(makeAction(parent, "annotateRun", tr("Edit &Note"), tr("Write down what the run is about")))
    , pin(makeAction(parent, "pinRuns", tr("&Pin")))
    , duplicate(makeAction(parent, "duplicateRun", tr("D&uplicate"),
                           tr("Make a copy that can be gone on with in another way")))
    , folder(makeAction(parent, "showRunFolder", tr("Show &Folder"), tr("Show the run's files")))
    , remove(makeAction(parent, "deleteRuns", tr("&Delete"),
                        tr("Delete the selected runs (Del); can be undone for a day")))
    , undo(makeAction(parent, "undoDeletion", tr("Undo"), tr("Bring back what was deleted")))
{
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut); // for the menu: the table has the key itself
}

void RunActions::choose(std::span<const RunLine> lines)
{
    const bool isOne = lines.size() == 1;
    const bool areGood = !lines.empty() && std::ranges::all_of(lines, isGood);
    showGoOn(lines);
    showPin(lines);
    rename->setEnabled(isOne && areGood);
    note->setEnabled(isOne && areGood);
    pin->setEnabled(areGood);
    duplicate->setEnabled(isOne && areGood);
    folder->setEnabled(isOne);
    remove->setEnabled(!lines.empty() && std::ranges::none_of(lines, isUsed));
}

void RunActions::showGoOn(std::span<const RunLine> lines)
{
    const bool isOne = lines.size() == 1;
    const bool isForeign = isOne && lines.front().run.isWritten && !lines.front().isPresent;
    goOn->setEnabled(isForeign || (isOne && lines.front().run.canResume && !isUsed(lines.front())));
    goOn->setText(isForeign ? tr("&Follow") : tr("&Go On"));
    goOn->setToolTip(
        isForeign ? tr(
            "Show this run, which another program trains, in the place of the one that is there now (Return)")
                  : tr("Put this run in the place of the one that is there now, which stays here (Return)"));
}

void RunActions::showPin(std::span<const RunLine> lines)
{
    const bool unpins = !lines.empty() && std::ranges::all_of(lines, isPinned);
    pin->setText(unpins ? tr("Un&pin") : tr("&Pin"));
    pin->setToolTip(unpins ? tr("No longer show it in History")
                           : tr("Show it dashed in History, and keep it whatever the budget"));
}

} // namespace ff
