// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace ff {

/// Fetches what a session has to say, on a timer: the worker never calls into the window. GUI thread only.
class SessionPoller : public QObject
{
    Q_OBJECT

public:
    /// Starts at once; `session` must outlive the poller.
    explicit SessionPoller(Session& session, QObject* parent = nullptr);

    /// The newest snapshot that was fetched, null before the first.
    const std::shared_ptr<const Snapshot>& latest() const { return m_latest; }

    /// Looks less often when frames are expensive, so that painting leaves the training its cores.
    void adaptTo(double frameMilliseconds);

    /// Fetches now, without waiting for the timer.
    void poll();

Q_SIGNALS:
    void snapshotTaken(const ff::Snapshot& snapshot);
    void eventTaken(const ff::Event& event);

private:
    Session& m_session;
    std::shared_ptr<const Snapshot> m_latest;
    QTimer m_timer;
};

} // namespace ff
