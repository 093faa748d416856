// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/picture_drawing.h"

#include "ui/kit/picture_image.h"

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr int mostColumns = 10;
constexpr double gap = 4;
constexpr double largestShare = 0.3; ///< of the width, for one picture
constexpr int enlargement = 8; ///< on a canvas without dots, whose readers would smooth single pixels

/// Where pictures lie when each is that wide.
struct PictureLayout
{
    double side;
    int columns;
    double line;

    double rowHeight(const PictureGroup& group) const
    {
        const double height
            = group.pictures.width > 0 ? side * group.pictures.height / group.pictures.width : side;
        return height + (group.captions.isEmpty() ? 0 : line + 2) + gap;
    }
    double heightOf(const PictureGroup& group) const
    {
        const int rows = (group.pictures.count() + columns - 1) / columns;
        return (group.title.isEmpty() ? 0 : 1.3 * line) + rows * rowHeight(group) + line / 2;
    }
    double heightOf(const std::vector<PictureGroup>& groups) const
    {
        double height = 0;
        for (const PictureGroup& group : groups) {
            height += heightOf(group);
        }
        return height;
    }
};

PictureLayout layoutFor(double side, double width, const FigureCanvas& canvas)
{
    return {side, std::max(1, static_cast<int>((width + gap) / (side + gap))), canvas.line()};
}

/// As wide as the group with the most pictures lets each be.
PictureLayout widestLayout(const std::vector<PictureGroup>& groups, double width, const FigureCanvas& canvas)
{
    int most = 1;
    for (const PictureGroup& group : groups) {
        most = std::max(most, std::min(mostColumns, group.pictures.count()));
    }
    const double side = std::min((width + gap) / most - gap, largestShare * width);
    return layoutFor(std::floor(side), width, canvas);
}

PictureLayout fittingLayout(const std::vector<PictureGroup>& groups, const QSizeF& room,
                            const FigureCanvas& canvas)
{
    PictureLayout layout = widestLayout(groups, room.width(), canvas);
    while (layout.side > 4 && layout.heightOf(groups) > room.height() + 1) {
        layout = layoutFor(layout.side - 1, room.width(), canvas);
    }
    return layout;
}

QImage pictureOf(const Pictures& pictures, int index, int factor)
{
    return pictureImage(pictures, index).scaled(pictures.width * factor, pictures.height * factor);
}

/// On a canvas of dots each pixel is the same number of whole dots, so that the picture may be a little
/// smaller than its place, in the middle of which it stands.
void drawOne(const FigureCanvas& canvas, const QRectF& place, const Pictures& pictures, int index)
{
    QCPPainter& painter = canvas.painter;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const int factor = static_cast<int>(place.width() * canvas.dots / pictures.width);
    if (factor < 1) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, canvas.dots > 0);
        painter.drawImage(place, pictureOf(pictures, index, enlargement));
        return;
    }
    const QImage image = pictureOf(pictures, index, factor);
    const QPointF middle = painter.transform().map(place.center());
    painter.save();
    painter.resetTransform();
    painter.fillRect(
        QRectF(middle - QPointF(place.width(), place.height()) / 2 * canvas.dots, place.size() * canvas.dots),
        Qt::black);
    painter.drawImage(QPoint(static_cast<int>(middle.x()) - image.width() / 2,
                             static_cast<int>(middle.y()) - image.height() / 2),
                      image);
    painter.restore();
}

void drawGroup(const FigureCanvas& canvas, const QRectF& area, const PictureGroup& group,
               const PictureLayout& layout)
{
    QCPPainter& painter = canvas.painter;
    QPointF corner = area.topLeft();
    if (!group.title.isEmpty()) {
        painter.setFont(canvas.font);
        painter.setPen(figureTheme().text);
        painter.drawText(QRectF(corner, QSizeF(area.width(), canvas.line())), Qt::AlignLeft | Qt::AlignTop,
                         group.title);
        corner.ry() += 1.3 * canvas.line();
    }
    const Pictures& pictures = group.pictures;
    for (int i = 0; i < pictures.count(); ++i) {
        const QPointF offset((i % layout.columns) * (layout.side + gap),
                             (i / layout.columns) * layout.rowHeight(group));
        const QRectF place(corner + offset,
                           QSizeF(layout.side, layout.side * pictures.height / pictures.width));
        drawOne(canvas, place, pictures, i);
        drawFrame(painter, place.toRect(), group.side, figureTheme());
        if (i < group.captions.size()) {
            painter.setFont(canvas.small());
            const QRectF below(place.left(), place.bottom() + 2, place.width(), canvas.line());
            drawCaption(painter, below.toRect(), group.captions[i], group.side, figureTheme());
        }
    }
}

} // namespace

double picturesHeight(const std::vector<PictureGroup>& groups, double width, const FigureCanvas& canvas)
{
    return widestLayout(groups, width, canvas).heightOf(groups);
}

void drawPictures(const FigureCanvas& canvas, const QRectF& area, const std::vector<PictureGroup>& groups)
{
    const PictureLayout layout = fittingLayout(groups, area.size(), canvas);
    QRectF rest = area;
    for (const PictureGroup& group : groups) {
        drawGroup(canvas, rest, group, layout);
        rest.setTop(rest.top() + layout.heightOf(group));
    }
}

} // namespace ff
