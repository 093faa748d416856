// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_place.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ff {

namespace {

constexpr int gap = 8; ///< between the card and what it is about, in pixels

int areaOf(const QRect& rect)
{
    return rect.isValid() ? rect.width() * rect.height() : 0;
}

/// As near to `wish` as a stretch of `size` can be between the ends.
int within(int wish, int size, int first, int last)
{
    return std::max(first, std::min(wish, last - size + 1));
}

/// The four places of a card beside `rect`, those to its sides first.
std::array<QRect, 4> placesBeside(const QRect& rect, const QRect& area, QSize size,
                                  Qt::LayoutDirection direction)
{
    const int x = within(rect.center().x() - size.width() / 2, size.width(), area.left(), area.right());
    const int y = within(rect.center().y() - size.height() / 2, size.height(), area.top(), area.bottom());
    const QRect right(QPoint(rect.right() + 1 + gap, y), size);
    const QRect left(QPoint(rect.left() - gap - size.width(), y), size);
    const QRect below(QPoint(x, rect.bottom() + 1 + gap), size);
    const QRect above(QPoint(x, rect.top() - gap - size.height()), size);
    return direction == Qt::RightToLeft ? std::array {left, right, below, above}
                                        : std::array {right, left, below, above};
}

/// The place of that size beside the spot that covers the least of it; nothing where there is none.
std::optional<QRect> placeBeside(const QRect& area, const TourSpot& spot, QSize size,
                                 Qt::LayoutDirection direction)
{
    std::optional<QRect> best;
    for (const QRect& beside : {spot.whole, spot.framed}) {
        for (const QRect& place : placesBeside(beside, area, size, direction)) {
            const bool isFree = area.contains(place) && !place.intersects(spot.framed);
            const auto covered = [&](const QRect& each) { return areaOf(each.intersected(spot.whole)); };
            if (isFree && (!best || covered(place) < covered(*best))) {
                best = place;
            }
        }
    }
    return best;
}

/// In the corner where it covers the least of what is framed.
QRect placeInCorner(const QRect& area, const QRect& framed, QSize size)
{
    const QSize fitting = size.boundedTo(area.size());
    const int right = area.right() - fitting.width() + 1;
    const int bottom = area.bottom() - fitting.height() + 1;
    const std::array corners {QRect(QPoint(right, bottom), fitting),
                              QRect(QPoint(area.left(), bottom), fitting),
                              QRect(QPoint(right, area.top()), fitting), QRect(area.topLeft(), fitting)};
    return *std::ranges::min_element(corners, {},
                                     [&](const QRect& corner) { return areaOf(corner.intersected(framed)); });
}

} // namespace

QRect tourCardPlace(const QRect& area, const TourSpot& spot, std::span<const QSize> sizes,
                    Qt::LayoutDirection direction)
{
    for (const QSize size : sizes) {
        if (const auto place = placeBeside(area, spot, size, direction)) {
            return *place;
        }
    }
    return placeInCorner(area, spot.framed, sizes.back());
}

} // namespace ff
