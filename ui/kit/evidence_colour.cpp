// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/evidence_colour.h"

#include <algorithm>
#include <cmath>

namespace ff {

QColor evidenceColour(const Theme& theme, double positive, double negative)
{
    const auto mix = [&](int ground, int most, int other) {
        return std::clamp(
            static_cast<int>(std::lround(ground + positive * (most - ground) + negative * (other - ground))),
            0, 255);
    };
    return {mix(theme.base.red(), theme.positive.red(), theme.negative.red()),
            mix(theme.base.green(), theme.positive.green(), theme.negative.green()),
            mix(theme.base.blue(), theme.positive.blue(), theme.negative.blue())};
}

} // namespace ff
