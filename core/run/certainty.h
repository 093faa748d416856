// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <optional>

namespace ff {

/// p = sigma(s (G - theta)): how sure a layer of `units` units is that a sample of this goodness per unit is
/// a positive (Hinton 2022, section 2, equation 1; s is Settings::sharpness). Nothing where layers learn by
/// another loss than the logistic one, or from something else than goodness. Pure; any thread.
std::optional<double> certaintyOf(const Settings& settings, int units, double goodnessPerUnit);

} // namespace ff
