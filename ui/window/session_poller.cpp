// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_poller.h"

namespace ff {

namespace {

constexpr std::chrono::milliseconds quickInterval {16};
constexpr std::chrono::milliseconds middleInterval {33};
constexpr std::chrono::milliseconds slowInterval {66};
constexpr int patience = 30; ///< looks in vain until a session that does not train is taken to be at rest

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
    , m_frameInterval(quickInterval)
{
    connect(&m_timer, &QTimer::timeout, this, &SessionPoller::poll);
    setInterval();
    m_timer.start();
}

void SessionPoller::adaptTo(double frameMilliseconds)
{
    m_frameInterval = intervalFor(frameMilliseconds);
    setInterval();
}

void SessionPoller::setViewer(Viewer viewer)
{
    m_viewer = viewer;
    expectNews();
}

void SessionPoller::expectNews()
{
    m_inVain = 0;
    setInterval();
}

void SessionPoller::poll()
{
    ++m_inVain;
    if (std::shared_ptr<const Snapshot> snapshot = m_session.takeSnapshot()) {
        m_latest = std::move(snapshot);
        m_inVain = 0;
        Q_EMIT snapshotTaken(*m_latest);
    }
    for (const Event& event : m_session.takeEvents()) {
        m_inVain = 0;
        Q_EMIT eventTaken(event);
    }
    setInterval();
}

/// Nothing trains or loads, and a test that may be under way has had its time.
bool SessionPoller::isAtRest() const
{
    return m_inVain >= patience && m_latest && m_latest->state != State::Running
        && m_latest->progress.loadFraction >= 1;
}

void SessionPoller::setInterval()
{
    const bool rests = m_viewer == Viewer::Away || isAtRest();
    const std::chrono::milliseconds wanted = rests ? restInterval : m_frameInterval;
    if (interval() != wanted) {
        m_timer.setTimerType(rests ? Qt::CoarseTimer : Qt::PreciseTimer);
        m_timer.setInterval(wanted);
    }
}

} // namespace ff
