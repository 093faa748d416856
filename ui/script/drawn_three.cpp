// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/drawn_three.h"

#include "ui/panes/draw/canvas.h"
#include "ui/script/input_driver.h"

#include <QPainterPath>

namespace ff {

DrawnThree::DrawnThree()
{
    QPainterPath path(QPointF(0.33, 0.26));
    path.cubicTo(0.45, 0.12, 0.68, 0.16, 0.66, 0.32);
    path.cubicTo(0.65, 0.43, 0.54, 0.47, 0.46, 0.48);
    path.cubicTo(0.60, 0.48, 0.72, 0.56, 0.69, 0.69);
    path.cubicTo(0.66, 0.84, 0.42, 0.88, 0.31, 0.75);
    constexpr int count = 48;
    for (int i = 0; i <= count; ++i) {
        m_path << path.pointAtPercent(static_cast<double>(i) / count);
    }
}

bool DrawnThree::drawOn(InputDriver& input, const Canvas& canvas)
{
    const QRectF square = canvas.square();
    const QPointF share = m_path[m_drawn];
    const QPointF position(square.x() + share.x() * square.width(), square.y() + share.y() * square.height());
    if (m_drawn == 0) {
        input.press(canvas, position);
    } else {
        input.drag(canvas, position);
    }
    ++m_drawn;
    const bool complete = m_drawn == m_path.size();
    if (complete) {
        input.release(canvas, position);
        m_drawn = 0;
    }
    return complete;
}

} // namespace ff
