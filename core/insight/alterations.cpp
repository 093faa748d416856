// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alterations.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace ff {

/// Fisher and Yates's shuffle by hand: that of the library differs from one to another.
std::vector<int> unitsAtRandom(int units, double share, std::int64_t seed)
{
    std::vector<int> order(static_cast<std::size_t>(std::max(0, units)));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
    }
    const double count = std::clamp(share, 0.0, 1.0) * static_cast<double>(order.size());
    order.resize(static_cast<std::size_t>(std::llround(count)));
    std::ranges::sort(order);
    return order;
}

} // namespace ff
