// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <QString>

namespace ff {

/// "500 units, shown 1,000 test images: 3 dead, 12 hyperactive".
QString unitsSummary(const insight::Units& units);

/// What stands below the picture of a unit: "34 %" of the images switch it on, "dead", "always on".
QString unitCaption(float onShare);

/// What is known of one unit, in sentences.
QString unitDescription(const insight::Units& units, int unit);

/// In what order the units are shown.
enum class UnitOrder {
    AsTheyAre,
    ByActivity, ///< the most active first
    BySelectivity ///< what the fewest images switch on first, the dead last
};

/// Units of the layer, by their numbers.
std::vector<int> orderedUnits(const insight::Units& units, UnitOrder order);

} // namespace ff
