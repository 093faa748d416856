// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QKeyCombination>
#include <QPointF>

class QWidget;

namespace ff {

/// Hands at keyboard and mouse: input as the platform delivers it, with shortcuts, focus and pointer grabs.
/// Shows the window at work, and tests it. GUI thread only.
class InputDriver
{
public:
    /// `window` must be shown and outlive this.
    explicit InputDriver(QWidget& window);

    void pressKey(QKeyCombination key);

    /// The left button, at `position` of a widget in the window.
    /// @{
    void press(const QWidget& target, QPointF position);
    void drag(const QWidget& target, QPointF position);
    void release(const QWidget& target, QPointF position);
    void click(const QWidget& target);
    /// @}

    /// The pointer alone, with no button down.
    void pointAt(const QWidget& target, QPointF position);

private:
    void point(const QWidget& target, QPointF position, QEvent::Type type, Qt::MouseButtons down);

    QWidget& m_window;
    int m_timestamp = 0; ///< advances enough that two presses are no double click
};

} // namespace ff
