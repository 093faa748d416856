// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/settings/mode_memory.h"
#include "ui/kit/labelled_picture.h"
#include "ui/window/actions.h"

#include <functional>
#include <optional>

namespace ff {

/// The actions of the Train menu: asks the session for what the user chose, and shows in the actions what the
/// session says is so. GUI thread only.
class RunControl : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<void(Command)>;

    RunControl(const ActionSet& actions, Post post, QObject* parent);

    /// Makes the run use these settings, a new one where it must. What is shown follows when it does.
    void choose(const Settings& settings);

    /// Enables, checks and names the actions after the state and settings that are in force.
    void present(const Snapshot& snapshot);

    /// Forgets what was chosen where it has been refused.
    void hear(const Event& event);

Q_SIGNALS:
    /// What was chosen is in force, and what had been learnt is lost.
    void startedNewRun();

    /// A mode that was chosen is in force, and with it these settings of the user's instead of those that go
    /// well with it: their ids.
    void keptByHand(const QList<std::string_view>& settings);

    /// The test image that NextTest asked for.
    void testImageTaken(const ff::LabelledPicture& picture);

private:
    void connectActions();
    void startOrPause();
    void chooseMode(Mode mode);
    void askForTestImage();
    void takeTestImage(const Snapshot& snapshot);
    void noticeNewRun(const Snapshot& snapshot);
    void showState() const;
    void showMode() const;

    const ActionSet& m_actions;
    Post m_post;
    State m_state = State::Empty;
    Settings m_settings;
    std::uint64_t m_run = 0;
    bool m_trained = false; ///< the run has learnt something
    std::optional<Settings> m_chosen; ///< a Configure with them is under way
    QList<std::string_view> m_kept; ///< of what was chosen, what the user had changed by hand
    ModeMemory m_modes;
    std::uint64_t m_testRequest = 0; ///< the latest
    bool m_testAwaited = false;
};

} // namespace ff
