// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/button_keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>

namespace ff {

namespace {

bool isByTab(const QFocusEvent& event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
}

} // namespace

ButtonKeys::ButtonKeys(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event)
{
    // The style and the window hear of the focus, too.
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const bool isButton = qobject_cast<QAbstractButton*>(watched) != nullptr;
        m_reached = isButton && isByTab(static_cast<const QFocusEvent&>(*event)) ? watched : nullptr;
    } else if (event->type() == QEvent::ShortcutOverride && watched == m_reached) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff
