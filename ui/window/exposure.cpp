// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exposure.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace ff {

Exposure::Exposure(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

bool Exposure::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (QWindow* const handle = m_window.windowHandle()) {
            handle->installEventFilter(this); // which is no second one where it is the same
        }
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::Expose:
    case QEvent::WindowStateChange:
        // The window hears of it after this.
        QMetaObject::invokeMethod(this, &Exposure::look, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Exposure::look()
{
    const QWindow* const handle = m_window.windowHandle();
    const bool exposed = handle && handle->isExposed() && m_window.isVisible() && !m_window.isMinimized();
    if (exposed != m_exposed) {
        m_exposed = exposed;
        Q_EMIT changed(exposed);
    }
}

} // namespace ff
