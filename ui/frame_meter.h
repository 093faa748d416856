// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>

namespace ff {

/// What the window's frames cost: a frame is the presenting of one snapshot and the painting that it caused.
class FrameMeter
{
public:
    using Duration = std::chrono::nanoseconds;

    void presented(Duration time);

    /// Paintings that no snapshot caused, such as a hover, do not count.
    void painted(Duration time);

    /// Of the latest frames; 0 without any.
    double medianMilliseconds() const { return quantileMilliseconds(0.5); }

    /// The time that the share `quantile` (0 to 1) of the latest frames does not exceed.
    double quantileMilliseconds(double quantile) const;

    std::size_t frames() const { return m_frames; }

    static constexpr std::size_t window = 300;

private:
    std::array<Duration, window> m_times {};
    Duration m_pending {-1}; ///< of a snapshot that has not been painted; negative: none
    std::size_t m_frames = 0;
};

} // namespace ff
