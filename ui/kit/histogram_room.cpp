// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_room.h"

#include <algorithm>

namespace ff {

namespace {

constexpr int enlargedShare = 5; ///< height of an enlarged row against the others

} // namespace

void shareRoom(Plot& plot, const std::vector<HistogramRow>& rows, int enlarged)
{
    const auto shareOf
        = [enlarged](std::size_t i) { return enlarged == static_cast<int>(i) ? enlargedShare : 1; };
    const int title = plot.fontMetrics().height() + 2 * plot.plotLayout()->rowSpacing();
    double room = plot.height();
    double shares = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        room -= title + rows[i].axisTextHeight();
        shares += shareOf(i);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double height = std::max(1.0, room * shareOf(i) / shares) + rows[i].axisTextHeight();
        plot.plotLayout()->setRowStretchFactor(2 * static_cast<int>(i) + 1, height);
    }
}

} // namespace ff
