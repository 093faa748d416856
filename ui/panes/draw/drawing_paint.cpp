// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/drawing_paint.h"

#include "ui/kit/picture_image.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <span>

namespace ff {
namespace {

/// Where points of the network's picture are on the screen.
struct Sheet
{
    QPointF origin;
    double scale;

    QPointF at(InkPoint point) const { return origin + QPointF(point.x, point.y) * scale; }
};

QPainterPath pathThrough(const InkStroke& stroke, const Sheet& sheet)
{
    QPainterPath path(sheet.at(stroke.front()));
    for (const InkPoint point : std::span(stroke).subspan(1)) {
        path.lineTo(sheet.at(point));
    }
    return path;
}

/// The same line with a pen that changes its width: a piece after the other.
void paintPressed(QPainter& painter, const InkStroke& stroke, const Sheet& sheet)
{
    const QPen usual = painter.pen();
    QPen pen = usual;
    for (std::size_t i = 1; i < stroke.size(); ++i) {
        pen.setWidthF(usual.widthF() * (stroke[i - 1].width + stroke[i].width) / 2);
        painter.setPen(pen);
        painter.drawLine(sheet.at(stroke[i - 1]), sheet.at(stroke[i]));
    }
    painter.setPen(usual);
}

void paintDot(QPainter& painter, InkPoint point, const Sheet& sheet)
{
    const QPen usual = painter.pen();
    QPen pen = usual;
    pen.setWidthF(usual.widthF() * point.width);
    painter.setPen(pen);
    painter.drawPoint(sheet.at(point));
    painter.setPen(usual);
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
    const Sheet sheet {square.topLeft(), square.width() / inkSide};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(pen.ink, pen.width * sheet.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto isPressed = [](InkPoint point) { return point.width != 1; };
    for (const InkStroke& stroke : strokes) {
        const QPainterPath path = pathThrough(stroke, sheet);
        if (path.length() <= 0) {
            paintDot(painter, stroke.front(), sheet);
        } else if (std::ranges::any_of(stroke, isPressed)) {
            paintPressed(painter, stroke, sheet);
        } else {
            painter.drawPath(path);
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
