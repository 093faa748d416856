// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/certainty.h"

#include "core/network/goodness.h"
#include "core/settings/modes.h"

#include <cmath>

namespace ff {

std::optional<double> certaintyOf(const Settings& settings, int units, double goodnessPerUnit)
{
    if (!traitsOf(settings.mode).hasThreshold || settings.loss != LossChoice::Logistic) {
        return std::nullopt;
    }
    const LayerGoodness goodness = makeGoodness(settings, units, /*places=*/1);
    const double above = goodnessPerUnit * goodness.unit() - goodness.threshold(settings.threshold);
    return 1 / (1 + std::exp(-settings.sharpness * above));
}

} // namespace ff
