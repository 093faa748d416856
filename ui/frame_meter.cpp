// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame_meter.h"

#include <algorithm>
#include <vector>

namespace ff {

void FrameMeter::presented(Duration time)
{
    m_pending = std::max(m_pending, Duration::zero()) + time;
}

void FrameMeter::painted(Duration time)
{
    if (m_pending < Duration::zero()) {
        return;
    }
    m_times[m_frames % window] = m_pending + time;
    m_pending = Duration(-1);
    ++m_frames;
}

double FrameMeter::quantileMilliseconds(double quantile) const
{
    const std::size_t count = std::min(m_frames, window);
    if (count == 0) {
        return 0;
    }
    std::vector<Duration> times(m_times.begin(), m_times.begin() + static_cast<std::ptrdiff_t>(count));
    const auto place = static_cast<std::size_t>(quantile * static_cast<double>(count - 1));
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(place), times.end());
    return std::chrono::duration<double, std::milli>(times[place]).count();
}

} // namespace ff
