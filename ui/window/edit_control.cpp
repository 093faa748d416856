// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_control.h"

#include <QAction>
#include <QApplication>
#include <QUndoStack>
#include <QWidget>

namespace ff {

EditControl::EditControl(const ActionSet& actions, QObject* parent)
    : QObject(parent)
{
    QAction* undo = actions[ActionId::Undo];
    QAction* redo = actions[ActionId::Redo];
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(undo, &QAction::triggered, &m_group, &QUndoGroup::undo);
    connect(redo, &QAction::triggered, &m_group, &QUndoGroup::redo);
    connect(&m_group, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_group, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    connect(&m_group, &QUndoGroup::undoTextChanged, undo, [undo](const QString& step) {
        undo->setText(step.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(step));
    });
    connect(&m_group, &QUndoGroup::redoTextChanged, redo, [redo](const QString& step) {
        redo->setText(step.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(step));
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { followFocus(now); });
}

void EditControl::add(const QWidget& owner, QUndoStack& history)
{
    m_group.addStack(&history);
    m_histories.insert(&owner, &history);
    connect(&owner, &QObject::destroyed, this, [this, &owner] { m_histories.remove(&owner); });
    // A pane may be edited without having the focus: a picture is put into it, a line dragged elsewhere.
    connect(&history, &QUndoStack::indexChanged, this, [&history] { history.setActive(); });
}

void EditControl::followFocus(const QWidget* focus)
{
    for (const QWidget* widget = focus; widget; widget = widget->parentWidget()) {
        if (const auto history = m_histories.constFind(widget); history != m_histories.cend()) {
            m_group.setActiveStack(*history);
            return;
        }
    }
}

} // namespace ff
