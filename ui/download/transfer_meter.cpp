// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/transfer_meter.h"

#include <cmath>

namespace ff {

namespace {

using namespace std::chrono_literals;

constexpr TransferMeter::Time window = 5s;
constexpr TransferMeter::Time leastSpan = 500ms; // less says nothing
constexpr TransferMeter::Time leastStep = 50ms; // between readings that are kept

} // namespace

void TransferMeter::note(qint64 bytes, Time now)
{
    if (!m_readings.isEmpty() && bytes < m_readings.last().bytes) {
        m_readings.clear();
    }
    if (m_readings.size() > 1 && now - m_readings[m_readings.size() - 2].time < leastStep) {
        m_readings.removeLast();
    }
    m_readings.append({bytes, now});
    while (m_readings.size() > 2 && now - m_readings[1].time >= window) {
        m_readings.removeFirst();
    }
}

std::optional<double> TransferMeter::bytesPerSecond() const
{
    if (m_readings.isEmpty() || m_readings.last().time - m_readings.first().time < leastSpan) {
        return {};
    }
    const std::chrono::duration<double> span = m_readings.last().time - m_readings.first().time;
    return static_cast<double>(m_readings.last().bytes - m_readings.first().bytes) / span.count();
}

std::optional<std::chrono::seconds> TransferMeter::timeLeft(qint64 total) const
{
    const std::optional<double> speed = bytesPerSecond();
    if (!speed || *speed <= 0) {
        return {};
    }
    const auto left = static_cast<double>(std::max<qint64>(0, total - m_readings.last().bytes));
    return std::chrono::seconds(std::llround(std::ceil(left / *speed)));
}

} // namespace ff
