// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/view_choice.h"

#include <QActionGroup>

namespace ff {

namespace {

constexpr auto mark = "viewChoice";

} // namespace

void makeViewChoice(QAction& action, const char* name)
{
    action.setObjectName(QLatin1StringView(name));
    action.setCheckable(true);
    action.setProperty(mark, true);
}

QList<QAction*> viewChoicesIn(const QObject& parent)
{
    QList<QAction*> choices = parent.findChildren<QAction*>();
    choices.removeIf([](const QAction* action) { return !action->property(mark).toBool(); });
    return choices;
}

void restoreViewChoice(QAction& action, bool checked)
{
    const bool isOneOfAGroup = action.actionGroup() && action.actionGroup()->isExclusive();
    if (checked || !isOneOfAGroup) {
        action.setChecked(checked);
    }
}

} // namespace ff
