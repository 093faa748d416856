// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/action_table.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace ff {

/// The QActions of the table, owned by this object. GUI thread only.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// Makes the actions and adds them to `window`, so that their shortcuts work while menus are hidden.
    explicit ActionSet(QWidget& window);

    /// The action of a row; every id has one.
    QAction* operator[](ActionId id) const;

    /// All of that kind, in table order.
    QList<QAction*> ofKind(ActionKind kind) const;

    /// Adds the actions of `menu` in table order, a separator between sections.
    void fill(QMenu& menu, MenuId id) const;

    /// Start/pause shows what pressing it would do now.
    void showStartPause(bool running) const;

private:
    QActionGroup* groupOf(ActionKind kind);
    QAction* makeAction(const ActionRow& row);

    QHash<ActionId, QAction*> m_actions;
    QHash<ActionKind, QActionGroup*> m_groups;
};

} // namespace ff
