// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace ff {

/// Gives the action this object name, and marks what it says of a pane as one that the window remembers from
/// one time to the next. Checkable ones only.
void makeViewChoice(QAction& action, const char* name);

/// All such actions below this object.
QList<QAction*> viewChoicesIn(const QObject& parent);

/// Checks it, or takes the check away, as it was remembered: of a group of which one is always checked, the
/// others lose theirs by themselves.
void restoreViewChoice(QAction& action, bool checked);

} // namespace ff
