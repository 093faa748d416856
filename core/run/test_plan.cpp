// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/test_plan.h"

#include <algorithm>

namespace ff {

bool TestPlan::isPoint(std::int64_t steps) const
{
    if (steps <= 0 || steps > m_batchesPerEpoch) {
        return steps > 0 && steps % m_batchesPerEpoch == 0;
    }
    for (const std::int64_t parts : {1, 2, 4, 8, 16}) {
        if (steps == m_batchesPerEpoch / parts) {
            return true;
        }
    }
    // In a short epoch the test at its end, soon after, would find too little work to be paid by.
    constexpr std::int64_t longEpoch = 100; // batches
    return m_batchesPerEpoch >= longEpoch && steps == m_batchesPerEpoch * 3 / 4;
}

std::int64_t TestPlan::affordable(double perImage, double share, std::int64_t count) const
{
    const double images = std::min(share * m_unspent / perImage, static_cast<double>(count));
    const auto whole = static_cast<std::int64_t>(images);
    return whole >= std::min(fewestImages, count) ? whole : 0;
}

} // namespace ff
