// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widget_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>

namespace ff {

namespace {

bool isByTab(const QFocusEvent& event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
}

bool isSearchedByTyping(const QObject* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
}

bool takesSpace(const QObject* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || isSearchedByTyping(widget);
}

/// A sign on the keyboard, alone or with Shift.
bool isSingleSign(const QKeyEvent& key)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return key.key() < Qt::Key_Escape && !(key.modifiers() & commands);
}

} // namespace

WidgetKeys::WidgetKeys(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WidgetKeys::isOwn(const QKeyEvent& key, const QObject* widget) const
{
    if (!isSingleSign(key)) {
        return false;
    }
    if (QApplication::activePopupWidget()) {
        return true;
    }
    return key.key() == Qt::Key_Space ? widget == m_reached : isSearchedByTyping(widget);
}

bool WidgetKeys::eventFilter(QObject* watched, QEvent* event)
{
    // The style and the window hear of the focus, too.
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const bool reached = takesSpace(watched) && isByTab(static_cast<const QFocusEvent&>(*event));
        m_reached = reached ? watched : nullptr;
    } else if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
               && isOwn(static_cast<const QKeyEvent&>(*event), watched)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff
