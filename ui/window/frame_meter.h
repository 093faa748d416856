// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <chrono>
#include <cstddef>

namespace ff {

/// What the window's frames cost: from the arrival of news until everything that it changed has been
/// painted. GUI thread only.
class FrameMeter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// News are about to be presented. The frame ends by itself once the painting is done; others that come
    /// before belong to the same frame.
    void begin();

    /// Of the latest frames; 0 without any.
    double medianMilliseconds() const { return quantileMilliseconds(0.5); }

    /// The time that the share `quantile` (0 to 1) of the latest frames does not exceed.
    double quantileMilliseconds(double quantile) const;

    std::size_t frames() const { return m_frames; }

    static constexpr std::size_t window = 300;

protected:
    bool event(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;

    std::array<Clock::duration, window> m_times {};
    Clock::time_point m_start;
    bool m_open = false; ///< a frame has begun and not ended
    std::size_t m_frames = 0;
};

} // namespace ff
