// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/input_driver.h"

#include <QWidget>
#include <QWindow>

// Where Qt's own test headers, which are compiled into every program that uses them, hand input to the
// platform layer. A QKeyEvent that is sent to a widget would pass by the shortcuts.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key,
                                    Qt::KeyboardModifiers modifiers, const QString& text, bool autoRepeat,
                                    ushort count);
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global,
                                      Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type,
                                      Qt::KeyboardModifiers modifiers, int timestamp);
QT_END_NAMESPACE

namespace ff {

InputDriver::InputDriver(QWidget& window)
    : m_window(window)
{ }

void InputDriver::pressKey(QKeyCombination key)
{
    QWindow* handle = m_window.windowHandle();
    const bool printable
        = key.key() < Qt::Key_Escape && !key.keyboardModifiers().testFlag(Qt::ControlModifier);
    const QString text = printable ? QString(QChar(static_cast<char16_t>(key.key()))) : QString();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        qt_handleKeyEvent(handle, type, key.key(), key.keyboardModifiers(), text, false, 1);
    }
}

void InputDriver::press(const QWidget& target, QPointF position)
{
    point(target, position, QEvent::MouseButtonPress, Qt::LeftButton);
}

void InputDriver::drag(const QWidget& target, QPointF position)
{
    point(target, position, QEvent::MouseMove, Qt::LeftButton);
}

void InputDriver::release(const QWidget& target, QPointF position)
{
    point(target, position, QEvent::MouseButtonRelease, Qt::NoButton);
}

void InputDriver::click(const QWidget& target)
{
    const QPointF middle = QRectF(target.rect()).center();
    press(target, middle);
    release(target, middle);
}

void InputDriver::pointAt(const QWidget& target, QPointF position)
{
    point(target, position, QEvent::MouseMove, Qt::NoButton);
}

void InputDriver::point(const QWidget& target, QPointF position, QEvent::Type type, Qt::MouseButtons down)
{
    m_timestamp += 500;
    const QPointF local = target.mapTo(&m_window, position);
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    qt_handleMouseEvent(m_window.windowHandle(), local, m_window.mapToGlobal(local), down, button, type,
                        Qt::NoModifier, m_timestamp);
}

} // namespace ff
