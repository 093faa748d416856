// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/best_test.h"

#include <cmath>

namespace ff {

double lowerError(const ErrorPoint& point)
{
    return std::fmin(point.readout, point.goodness);
}

std::optional<ErrorPoint> betterTest(const std::optional<ErrorPoint>& one,
                                     const std::optional<ErrorPoint>& other)
{
    const auto says
        = [](const std::optional<ErrorPoint>& test) { return test && !std::isnan(lowerError(*test)); };
    if (!says(one) || !says(other)) {
        return says(one) ? one : says(other) ? other : std::nullopt;
    }
    const bool first
        = one->images != other->images ? one->images > other->images : lowerError(*one) <= lowerError(*other);
    return first ? one : other;
}

std::optional<ErrorPoint> bestTest(std::span<const ErrorPoint> tests)
{
    std::optional<ErrorPoint> best;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        if (i + 1 == tests.size() || tests[i + 1].step > tests[i].step) {
            best = betterTest(best, tests[i]);
        }
    }
    return best;
}

} // namespace ff
