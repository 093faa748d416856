// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/icon_shapes.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace ff {

namespace {

constexpr double sheet = 24; ///< side of the square that shapes are drawn on

void paintShape(QPainter& painter, const IconDrawing& shape, const QRectF& place, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / sheet, place.height() / sheet);
    painter.fillPath(shape.area, colour);
    painter.strokePath(shape.lines, QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

/// Draws at any size, in the palette's text colour of that moment.
class ShapeEngine : public QIconEngine
{
public:
    explicit ShapeEngine(IconDrawing shape)
        : m_shape(std::move(shape))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintShape(*painter, m_shape, rect, QGuiApplication::palette().color(group, QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new ShapeEngine(m_shape); }

private:
    IconDrawing m_shape;
};

} // namespace

QIcon shapeIcon(IconShape shape)
{
    return shape == IconShape::None ? QIcon() : QIcon(new ShapeEngine(drawingOf(shape)));
}

QPixmap shapePixmap(IconShape shape, const QColor& colour, int side, double devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, drawingOf(shape), QRectF(0, 0, side, side), colour);
    return pixmap;
}

} // namespace ff
