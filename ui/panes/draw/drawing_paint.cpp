// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/drawing_paint.h"

#include "ui/kit/picture_image.h"
#include "ui/panes/draw/ink_geometry.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <ranges>
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

/// The parts of a line that come into sight, each as the points that it goes through: a drawing can have
/// thousands of them, and while it grows only its end is painted anew.
class VisibleParts
{
public:
    VisibleParts(const Sheet& sheet, const QRectF& visible, double widestPen)
        : m_sheet(sheet)
        , m_near(visible.adjusted(-widestPen, -widestPen, widestPen, widestPen))
    { }

    std::vector<std::span<const InkPoint>> of(const InkStroke& stroke) const
    {
        std::vector<std::span<const InkPoint>> parts;
        std::size_t first = 0; // of the part under way
        for (std::size_t i = 1; i <= stroke.size(); ++i) {
            if (i < stroke.size() && isNear(stroke[i - 1], stroke[i])) {
                continue;
            }
            if (i - first > 1) {
                parts.push_back(std::span(stroke).subspan(first, i - first));
            }
            first = i;
        }
        return parts;
    }

private:
    bool isNear(InkPoint from, InkPoint to) const
    {
        const QPointF a = m_sheet.at(from);
        const QPointF b = m_sheet.at(to);
        return std::max(a.x(), b.x()) >= m_near.left() && std::min(a.x(), b.x()) <= m_near.right()
            && std::max(a.y(), b.y()) >= m_near.top() && std::min(a.y(), b.y()) <= m_near.bottom();
    }

    const Sheet& m_sheet;
    QRectF m_near;
};

QPainterPath pathThrough(std::span<const InkPoint> points, const Sheet& sheet)
{
    QPainterPath path(sheet.at(points.front()));
    for (const InkPoint point : points.subspan(1)) {
        path.lineTo(sheet.at(point));
    }
    return path;
}

/// The same line with a pen that changes its width: a piece after the other.
void paintPressed(QPainter& painter, std::span<const InkPoint> points, const Sheet& sheet)
{
    const QPen usual = painter.pen();
    QPen pen = usual;
    for (std::size_t i = 1; i < points.size(); ++i) {
        pen.setWidthF(usual.widthF() * (points[i - 1].width + points[i].width) / 2);
        painter.setPen(pen);
        painter.drawLine(sheet.at(points[i - 1]), sheet.at(points[i]));
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

bool isDot(const InkStroke& stroke)
{
    const auto isThere = [&stroke](InkPoint point) { return distanceBetween(point, stroke.front()) <= 0; };
    return std::ranges::all_of(stroke, isThere);
}

void paintStrokes(QPainter& painter, const QRectF& square, const std::vector<InkStroke>& strokes,
                  const InkPen& pen, const QRectF& visible)
{
    const Sheet sheet {square.topLeft(), square.width() / inkSide};
    const double width = pen.width * sheet.scale;
    const VisibleParts parts(sheet, visible, width * widestLine);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(pen.ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto hasPressure = [](InkPoint point) { return point.width != 1; };
    for (const InkStroke& stroke : strokes) {
        if (isDot(stroke)) {
            paintDot(painter, stroke.front(), sheet);
            continue;
        }
        const bool isPressed = std::ranges::any_of(stroke, hasPressure);
        for (const std::span<const InkPoint> part : parts.of(stroke)) {
            if (isPressed) {
                paintPressed(painter, part, sheet);
            } else {
                painter.drawPath(pathThrough(part, sheet));
            }
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

void paintDrawing(QPainter& painter, const QRectF& square, const Drawing& drawing, const InkPen& pen,
                  const QRectF& visible)
{
    const LabelledPicture& shown = drawing.sketch().data;
    if (shown.original) {
        paintOriginal(painter, square, *shown.original);
    } else if (!shown.isEmpty()) {
        paintPicture(painter, square, shown.picture, pen.ink);
    } else {
        paintStrokes(painter, square, drawing.ink(), pen, visible);
    }
}

QRect paintedEnd(const QRectF& square, const InkStroke& stroke, double penWidth)
{
    constexpr std::size_t moving = 4; // points: smoothing bends no more than the last of them
    const Sheet sheet {square.topLeft(), square.width() / inkSide};
    QPolygonF end;
    for (const InkPoint point : stroke | std::views::reverse | std::views::take(moving)) {
        end << sheet.at(point);
    }
    const int reach = static_cast<int>(std::ceil(penWidth * widestLine * sheet.scale / 2)) + 1; // soft edges
    return end.boundingRect().toAlignedRect().adjusted(-reach, -reach, reach, reach);
}

} // namespace ff
