// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QWheelEvent>

namespace ff {

/// A slider in something that scrolls: a wheel that only passes over it scrolls on and changes nothing.
class CalmSlider : public QSlider
{
public:
    explicit CalmSlider(Qt::Orientation orientation, QWidget* parent = nullptr)
        : QSlider(orientation, parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus()) {
            QSlider::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

} // namespace ff
