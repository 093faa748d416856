// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ff {

/// Units thinned out at random. `key` decides which; the same key, layer and row give the same.
struct Dropout
{
    double share = 0; ///< of the units that are silenced; the others grow by growth()
    std::uint32_t key = 0;
    /// Rows r and r + masks are dropped alike; 0: every row for itself. A positive and its negative have one
    /// mask, so that a layer never tells them apart by what was dropped.
    std::int64_t masks = 0;
    /// Where the rows are a share of those of a batch: the place of its first one there, and from one to the
    /// next. So whoever learns from a row drops the same of it.
    std::int64_t firstPlace = 0;
    std::int64_t placeStep = 1;

    double growth() const { return 1 / (1 - share); }
    std::int64_t maskOf(std::int64_t row) const
    {
        return firstPlace + placeStep * (masks > 0 ? row % masks : row);
    }
};

} // namespace ff
