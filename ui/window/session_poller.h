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

    /// The newest snapshot that was fetched, null before the first.
    const std::shared_ptr<const Snapshot>& latest() const { return m_latest; }

    /// Looks less often when frames are expensive, so that painting leaves the training its cores.
    void adaptTo(double frameMilliseconds);

    void setViewer(Viewer viewer);

    /// Something was asked of the session: news may come soon.
    void expectNews();

    /// Fetches now, without waiting for the timer.
    void poll();

    /// Between two looks, as things are.
    std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }

    static constexpr std::chrono::milliseconds restInterval {250};

Q_SIGNALS:
    void snapshotTaken(const ff::Snapshot& snapshot);
    void eventTaken(const ff::Event& event);

private:
    bool isAtRest() const;
    void setInterval();

    Session& m_session;
    std::shared_ptr<const Snapshot> m_latest;
    QTimer m_timer;
    std::chrono::milliseconds m_frameInterval;
    Viewer m_viewer = Viewer::Looking;
    int m_inVain = 0; ///< looks without news, one after the other
};

} // namespace ff
