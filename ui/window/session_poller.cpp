// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_poller.h"

#include <algorithm>

namespace ff {

namespace {

constexpr std::chrono::milliseconds awaitingInterval {2}; // what was asked is answered, a hand waits for it
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
    setInterval();
}

void SessionPoller::expect(Ticket ticket)
{
    m_expected = std::max(m_expected, ticket);
    setInterval();
}

void SessionPoller::poll()
{
    if (const std::unique_ptr<const News> news = m_session.takeNews()) {
        m_hasNews = true;
        m_live = news->live;
        m_moment = news->moment;
        Q_EMIT newsTaken(*news);
    }
    setInterval();
}

/// Nothing is trained, tested or loaded, and nothing is asked.
bool SessionPoller::isAtRest() const
{
    return m_hasNews && m_live.ticket >= m_expected && m_live.state != State::Running && !m_live.isTesting
        && m_live.progress.loadFraction >= 1;
}

void SessionPoller::setInterval()
{
    const bool rests = m_viewer == Viewer::Away || isAtRest();
    const std::chrono::milliseconds awake = m_live.ticket < m_expected ? awaitingInterval : m_frameInterval;
    const std::chrono::milliseconds wanted = rests ? restInterval : awake;
    if (interval() != wanted) {
        m_timer.setTimerType(rests ? Qt::CoarseTimer : Qt::PreciseTimer);
        m_timer.setInterval(wanted);
    }
}

} // namespace ff
