// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/draw_icons.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace ff {
namespace {

/// Every symbol is drawn on a sheet of this side and then scaled.
constexpr double sheet = 16;

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

void paintPen(QPainter& painter)
{
    painter.drawPath(polygon({{2.5, 13.5}, {3.4, 10}, {11, 2.4}, {13.6, 5}, {6, 12.6}}));
    painter.drawLine(QPointF(9.2, 4.2), QPointF(11.8, 6.8));
}

void paintEraser(QPainter& painter)
{
    painter.drawPath(polygon({{2.2, 9.6}, {8.8, 3}, {13, 7.2}, {6.9, 13.3}, {5.9, 13.3}}));
    painter.drawLine(QPointF(5.4, 6.4), QPointF(9.6, 10.6));
    painter.drawLine(QPointF(6.9, 13.4), QPointF(13.8, 13.4));
}

void paintUndo(QPainter& painter)
{
    QPainterPath arrow;
    arrow.moveTo(6, 2.8);
    arrow.lineTo(2.8, 6);
    arrow.lineTo(6, 9.2);
    arrow.moveTo(2.8, 6);
    arrow.lineTo(9.2, 6);
    arrow.arcTo(QRectF(5.8, 6, 7.2, 7.2), 90, -180);
    arrow.lineTo(6.2, 13.2);
    painter.drawPath(arrow);
}

void paintRedo(QPainter& painter)
{
    painter.translate(sheet, 0);
    painter.scale(-1, 1);
    paintUndo(painter);
}

void paintClear(QPainter& painter)
{
    painter.drawLine(QPointF(2.8, 4.4), QPointF(13.2, 4.4));
    painter.drawLine(QPointF(6.2, 2.4), QPointF(9.8, 2.4));
    painter.drawPolyline(QPolygonF({{4, 4.4}, {4.7, 13.6}, {11.3, 13.6}, {12, 4.4}}));
    painter.drawLine(QPointF(6.8, 7), QPointF(6.9, 11));
    painter.drawLine(QPointF(9.2, 7), QPointF(9.1, 11));
}

void paintBolt(QPainter& painter)
{
    const QPainterPath bolt = polygon({{9.6, 1.4}, {3.6, 9}, {7.4, 9}, {6.2, 14.6}, {12.4, 6.6}, {8.4, 6.6}});
    painter.fillPath(bolt, painter.pen().color());
}

void paintPlus(QPainter& painter)
{
    painter.drawLine(QPointF(8, 3.5), QPointF(8, 12.5));
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
}

void paintMinus(QPainter& painter)
{
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
}

/// In the order of Symbol.
constexpr std::array<void (*)(QPainter&), 8> painters {paintPen,   paintEraser, paintUndo, paintRedo,
                                                       paintClear, paintBolt,   paintPlus, paintMinus};

} // namespace

QPixmap symbolPixmap(Symbol symbol, const QColor& colour, int side, double devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / sheet, side / sheet);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painters[static_cast<std::size_t>(symbol)](painter);
    return pixmap;
}

QIcon symbolIcon(Symbol symbol, const QColor& colour, const QColor& disabled)
{
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 48}) {
        icon.addPixmap(symbolPixmap(symbol, colour, side, 1), QIcon::Normal);
        icon.addPixmap(symbolPixmap(symbol, disabled, side, 1), QIcon::Disabled);
    }
    return icon;
}

} // namespace ff
