// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame_meter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace ff {

namespace {

constexpr QEvent::Type frameEnd = QEvent::User;

/// Behind the requests to paint, which Qt posts with low priority.
constexpr int lastOfAll = Qt::LowEventPriority - 1;

} // namespace

void FrameMeter::begin()
{
    if (m_open) {
        return;
    }
    m_open = true;
    m_start = Clock::now();
    // Plots draw on a timer of zero, begun before this one goes off, and ask to be painted only then.
    QTimer::singleShot(0, this,
                       [this] { QCoreApplication::postEvent(this, new QEvent(frameEnd), lastOfAll); });
}

bool FrameMeter::event(QEvent* event)
{
    if (event->type() != frameEnd) {
        return QObject::event(event);
    }
    m_times[m_frames % window] = Clock::now() - m_start;
    ++m_frames;
    m_open = false;
    return true;
}

double FrameMeter::quantileMilliseconds(double quantile) const
{
    const std::size_t count = std::min(m_frames, window);
    if (count == 0) {
        return 0;
    }
    std::vector<Clock::duration> times(m_times.begin(), m_times.begin() + static_cast<std::ptrdiff_t>(count));
    const auto place = static_cast<std::ptrdiff_t>(quantile * static_cast<double>(count - 1));
    std::nth_element(times.begin(), times.begin() + place, times.end());
    const Clock::duration time = times[static_cast<std::size_t>(place)];
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace ff
