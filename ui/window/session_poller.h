// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace ff {

/// Fetches what a session has to say, on a timer: the worker never calls into the window. Often while there
/// is something to see, rarely while nothing goes on or nobody looks: each look wakes a processor. GUI thread
/// only.
class SessionPoller : public QObject
{
    Q_OBJECT

public:
    enum class Viewer { Looking, Away };

    /// Starts at once; `session` must outlive the poller.
    explicit SessionPoller(Session& session, QObject* parent = nullptr);

    /// As of the newest news that were fetched; an empty session before the first.
    const Live& live() const { return m_live; }

    /// The same; null before there is a network.
    const std::shared_ptr<const Moment>& moment() const { return m_moment; }

    /// Looks less often when frames are expensive, so that painting leaves the training its cores.
    void adaptTo(double frameMilliseconds);

    void setViewer(Viewer viewer);

    /// This was asked of the session: its news come soon.
    void expect(Ticket ticket);

    /// Fetches now, without waiting for the timer.
    void poll();

    /// Between two looks, as things are.
    std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }

    static constexpr std::chrono::milliseconds restInterval {250};

Q_SIGNALS:
    void newsTaken(const ff::News& news);

private:
    bool isAtRest() const;
    void setInterval();

    Session& m_session;
    Live m_live;
    std::shared_ptr<const Moment> m_moment;
    bool m_hasNews = false; ///< the session has begun
    Ticket m_expected = 0; ///< the latest
    QTimer m_timer;
    std::chrono::milliseconds m_frameInterval;
    Viewer m_viewer = Viewer::Looking;
};

} // namespace ff
