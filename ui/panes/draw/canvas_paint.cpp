// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/canvas.h"

#include <QPainter>
#include <QPainterPath>

// What is drawn, in whatever square it is shown.
namespace ff {
namespace {

QPainterPath pathThrough(const InkStroke& stroke, QPointF origin, double scale)
{
    QPainterPath path;
    for (const InkPoint point : stroke) {
        const QPointF place = origin + QPointF(point.x, point.y) * scale;
        if (path.elementCount() == 0) {
            path.moveTo(place);
        } else {
            path.lineTo(place);
        }
    }
    return path;
}

void drawFitting(QPainter& painter, const QRectF& square, const QImage& image)
{
    QRectF place(QPointF(), QSizeF(image.size()).scaled(square.size(), Qt::KeepAspectRatio));
    place.moveCenter(square.center());
    painter.drawImage(place, image);
}

} // namespace

void Canvas::paintDrawing(QPainter& painter, const QRectF& square, const QColor& ink) const
{
    const LabelledPicture& shown = m_drawing.sketch().data;
    if (shown.original) {
        paintOriginal(painter, square, shown.original->picture);
    } else if (!shown.isEmpty()) {
        paintPicture(painter, square, ink);
    } else {
        paintStrokes(painter, square, ink);
    }
}

void Canvas::paintStrokes(QPainter& painter, const QRectF& square, const QColor& ink) const
{
    const double scale = square.width() / inkSide;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, m_penWidth * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const InkStroke& stroke : m_drawing.ink()) {
        const QPainterPath path = pathThrough(stroke, square.topLeft(), scale);
        if (path.length() > 0) {
            painter.drawPath(path);
        } else {
            painter.drawPoint(path.elementAt(0));
        }
    }
}

void Canvas::paintPicture(QPainter& painter, const QRectF& square, QColor ink) const
{
    const Pictures& picture = m_drawing.sketch().data.picture;
    QImage image(picture.width, picture.height, QImage::Format_ARGB32);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            ink.setAlpha(picture.pixels[static_cast<std::size_t>(y * picture.width + x)]);
            image.setPixelColor(x, y, ink);
        }
    }
    drawFitting(painter, square, image);
}

/// As it came: what the network makes of it stands beside it.
void Canvas::paintOriginal(QPainter& painter, const QRectF& square, const GreyPicture& original) const
{
    const QImage image(original.pixels.data(), original.width, original.height, original.width,
                       QImage::Format_Grayscale8);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    drawFitting(painter, square, image);
}

QImage Canvas::image(int side) const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDrawing(painter, image.rect(), Qt::black);
    return image;
}

} // namespace ff
