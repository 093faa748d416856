// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

#include <span>

namespace ff {

/// What a card stands beside, in the coordinates of the window.
struct TourSpot
{
    QRect framed; ///< is never covered while there is room elsewhere
    QRect whole; ///< the widget that it is a part of, covered as little as can be
};

/// Where a card goes, as large as one of `sizes`, the best first: inside `area` and beside the spot, on the
/// side on which people read on, or else on another one. Where no size has room beside it, the last one
/// stands where it covers the least. Pure.
QRect tourCardPlace(const QRect& area, const TourSpot& spot, std::span<const QSize> sizes,
                    Qt::LayoutDirection direction);

} // namespace ff
