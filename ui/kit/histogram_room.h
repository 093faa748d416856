// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/histogram_row.h"

#include <vector>

namespace ff {

/// Gives the histograms of a plot equal heights, but most of the room to the one that is enlarged (-1: none).
/// A row with numbers below it gets so much more. GUI thread only.
void shareRoom(Plot& plot, const std::vector<HistogramRow>& rows, int enlarged);

} // namespace ff
