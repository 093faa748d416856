// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace ff {

/// How many of a layer's units count for its goodness, where the most active ones do: the setting topShare.
/// Any thread.
inline std::int64_t countedUnits(double share, std::int64_t units)
{
    return std::clamp<std::int64_t>(std::llround(share * static_cast<double>(units)), 1, units);
}

} // namespace ff
