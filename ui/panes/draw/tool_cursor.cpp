// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/tool_cursor.h"

#include <QPainter>

#include <cmath>

namespace ff {

QCursor ringCursor(double diameter, double ratio)
{
    const int side = static_cast<int>(std::ceil(diameter)) + 4;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(side / 2.0, side / 2.0);
    painter.setPen(QPen(Qt::white, 3));
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
    painter.setPen(QPen(Qt::black, 1));
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
    painter.end();
    return QCursor(pixmap, side / 2, side / 2);
}

} // namespace ff
