// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_grid.h"

#include <algorithm>

namespace ff {

namespace {

constexpr int mostColumns = 6; ///< at the width of a narrow dock
constexpr int fewestColumns = 4;

} // namespace

QRect PictureGrid::picture(int index) const
{
    return {index % columns * (side + gap), index / columns * rowHeight(), side, side};
}

int PictureGrid::heightFor(int count) const
{
    return (count + columns - 1) / columns * rowHeight() - gap;
}

PictureGrid pictureGrid(int width, int columns, std::optional<int> widestCaption, const QFontMetrics& metrics)
{
    const int caption = widestCaption.value_or(0);
    const int gap = std::max(4, metrics.height() / 4);
    if (columns == 0) {
        columns = mostColumns;
        while (columns > fewestColumns && (width + gap) / columns - gap < caption) {
            --columns;
        }
        const int largest = std::max(metrics.height() * 4, caption);
        columns = std::max(columns, (width + gap) / (largest + gap));
    }
    const int side = std::max(1, (width + gap) / columns - gap);
    return {columns, side, widestCaption ? metrics.height() + 3 : 0, gap};
}

} // namespace ff
