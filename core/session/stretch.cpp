// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stretch.h"

#include <algorithm>

namespace ff {

void Stretch::setPace(double batchesPerSecond)
{
    m_batchesPerSecond = batchesPerSecond;
    // Quicker: the batch that was waited for comes earlier. Slower: not later than it would have.
    m_nextBatch = std::min(m_nextBatch, Clock::now() + interval());
}

Stretch::Clock::duration Stretch::interval() const
{
    if (m_batchesPerSecond <= 0) {
        return Clock::duration::zero();
    }
    using Seconds = std::chrono::duration<double>;
    return std::chrono::duration_cast<Clock::duration>(
        std::min<Seconds>(Seconds(1 / m_batchesPerSecond), longRest));
}

} // namespace ff
