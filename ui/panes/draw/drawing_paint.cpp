// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/drawing_paint.h"

#include "ui/kit/picture_image.h"

#include <QPainter>
#include <QPainterPath>

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

void paintStrokes(QPainter& painter, const QRectF& square, const std::vector<InkStroke>& strokes,
                  const InkPen& pen)
{
    const double scale = square.width() / inkSide;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(pen.ink, pen.width * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const InkStroke& stroke : strokes) {
        const QPainterPath path = pathThrough(stroke, square.topLeft(), scale);
        if (path.length() > 0) {
            painter.drawPath(path);
        } else {
            painter.drawPoint(path.elementAt(0));
        }
    }
}

/// In its own colours, or as ink.
void paintPicture(QPainter& painter, const QRectF& square, const Pictures& picture, QColor ink)
{
    if (picture.channels > 1) {
        drawFitting(painter, square, pictureImage(picture, 0));
        return;
    }
    QImage image(picture.width, picture.height, QImage::Format_ARGB32);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            ink.setAlpha(picture.pixels[static_cast<std::size_t>(y * picture.width + x)]);
            image.setPixelColor(x, y, ink);
        }
    }
    drawFitting(painter, square, image);
}

void paintOriginal(QPainter& painter, const QRectF& square, const ForeignPicture& original)
{
    const GreyPicture& grey = original.picture;
    Pictures whole {grey.width, grey.height, {}, static_cast<int>(original.planes.size())};
    for (const GreyPicture& plane : original.planes) {
        whole.pixels.insert(whole.pixels.end(), plane.pixels.begin(), plane.pixels.end());
    }
    const QImage image = original.planes.empty()
        ? QImage(grey.pixels.data(), grey.width, grey.height, grey.width, QImage::Format_Grayscale8)
        : pictureImage(whole, 0);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    drawFitting(painter, square, image);
}

} // namespace

void paintDrawing(QPainter& painter, const QRectF& square, const Drawing& drawing, const InkPen& pen)
{
    const LabelledPicture& shown = drawing.sketch().data;
    if (shown.original) {
        paintOriginal(painter, square, *shown.original);
    } else if (!shown.isEmpty()) {
        paintPicture(painter, square, shown.picture, pen.ink);
    } else {
        paintStrokes(painter, square, drawing.ink(), pen);
    }
}

} // namespace ff
