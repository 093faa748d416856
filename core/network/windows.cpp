// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/windows.h"

#include <algorithm>

namespace ff {
namespace {

LayerSize sizeOf(const LayerPlan& plan)
{
    LayerSize size = plan.size;
    if (!size.isConvolution()) {
        size.window = plan.depth == 0 ? 5 : 3;
        size.units = static_cast<int>(std::max<std::int64_t>(1, size.units / plan.input.places()));
        size.pool = std::min(plan.input.width, plan.input.height) >= 4 ? 2 : 1;
    }
    return size;
}

} // namespace

Windows windowsOf(const LayerPlan& plan)
{
    const LayerSize size = sizeOf(plan);
    const std::array<std::int64_t, 2> input {plan.input.height, plan.input.width};
    const std::int64_t padding = size.isPadded ? size.window / 2 : 0;
    Windows windows {{}, {size.stride, size.stride}, {padding, padding}, {}, size.units, size.pool};
    for (std::size_t i = 0; i < 2; ++i) {
        // One that stays within the input is no larger than it.
        windows.size[i] = size.isPadded ? size.window : std::min<std::int64_t>(size.window, input[i]);
        windows.places[i] = (input[i] + 2 * padding - windows.size[i]) / size.stride + 1;
    }
    return windows;
}

} // namespace ff
