// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer_shape.h"

#include <array>

namespace ff {

/// How the windows of a convolution stand on its input: lines first, then columns.
struct Windows
{
    std::array<std::int64_t, 2> size;
    std::array<std::int64_t, 2> stride;
    std::array<std::int64_t, 2> padding; ///< zeros on either side of the input
    std::array<std::int64_t, 2> places; ///< where there is a window
    std::int64_t channels; ///< at each of them
    std::int64_t pool; ///< so many x so many places go up as one
};

/// Those that the plan asks for. What is only a number of units gets windows of 5 x 5, above the first layer
/// of 3 x 3, as many channels as the units suffice for at every place, and pools 2 x 2 of them.
Windows windowsOf(const LayerPlan& plan);

} // namespace ff
