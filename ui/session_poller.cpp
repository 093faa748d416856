// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_poller.h"

#include <chrono>

namespace ff {

namespace {

constexpr std::chrono::milliseconds quickInterval {16};
constexpr std::chrono::milliseconds middleInterval {33};
constexpr std::chrono::milliseconds slowInterval {66};

std::chrono::milliseconds intervalFor(double frameMilliseconds)
{
    if (frameMilliseconds > 12) {
        return slowInterval;
    }
    return frameMilliseconds > 5 ? middleInterval : quickInterval;
}

} // namespace

SessionPoller::SessionPoller(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionPoller::poll);
    m_timer.start(quickInterval);
}

void SessionPoller::adaptTo(double frameMilliseconds)
{
    const std::chrono::milliseconds interval = intervalFor(frameMilliseconds);
    if (m_timer.intervalAsDuration() != interval) {
        m_timer.setInterval(interval);
    }
}

void SessionPoller::poll()
{
    if (std::shared_ptr<const Snapshot> snapshot = m_session.takeSnapshot()) {
        m_latest = std::move(snapshot);
        Q_EMIT snapshotTaken(*m_latest);
    }
    for (const Event& event : m_session.takeEvents()) {
        Q_EMIT eventTaken(event);
    }
}

} // namespace ff
