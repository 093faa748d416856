// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"
#include "ui/actions.h"

#include <functional>

namespace ff {

class SessionPoller;

/// The actions of the Train menu: asks the session for what the user chose, and shows in the actions what the
/// session says is so. GUI thread only.
class RunControl : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<void(Command)>;

    /// `poller` is asked for the samples that are shown; it must outlive this.
    RunControl(const ActionSet& actions, const SessionPoller& poller, Post post, QObject* parent);

    /// Enables, checks and names the actions after the state and settings that are in force.
    void present(const Snapshot& snapshot);

Q_SIGNALS:
    /// A chosen mode has become the run's, which lost what had been learnt.
    void startedNewRun();

    /// Asked for by NextExample, as PictureReceiver takes it.
    void examplePicked(const QByteArray& pixels, int width, int height);

    /// True while a snapshot with samples is awaited for NextExample.
    void samplesWanted(bool wanted);

private:
    void connectActions();
    void startOrPause();
    void chooseMode(Mode mode);
    void pickExample();
    bool deliverExample(const Snapshot& snapshot);
    void noticeNewRun(const Snapshot& snapshot);
    void showState() const;
    void showMode() const;

    const ActionSet& m_actions;
    const SessionPoller& m_poller;
    Post m_post;
    State m_state = State::Empty;
    Settings m_settings;
    std::uint64_t m_run = 0;
    bool m_trained = false; ///< the run has learnt something
    bool m_modeChosen = false; ///< a Configure with another mode is under way
    bool m_exampleWanted = false;
    int m_nextExample = 0;
};

} // namespace ff
