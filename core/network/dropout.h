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

    double growth() const { return 1 / (1 - share); }
    std::int64_t maskOf(std::int64_t row) const { return masks > 0 ? row % masks : row; }
};

} // namespace ff
