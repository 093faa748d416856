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
    using Post = std::function<Ticket(const Command&)>;

    RunControl(const ActionSet& actions, Post post, QObject* parent);

    /// Makes the run use these settings, a new one where it must. What is shown follows when it does.
    void choose(const Settings& settings);

    /// Enables, checks and names the actions after the state and settings that are in force.
    void follow(const Live& live);

    /// Forgets what was chosen where it has been refused. Before follow().
    void hear(const Event& event);

    /// Takes the test image that was asked for.
    void look(const Moment& moment);

Q_SIGNALS:
    /// What was chosen is in force, and what had been learnt is lost.
    void startedNewRun();

    /// A mode that was chosen is in force, and with it these settings of the user's instead of those that go
    /// well with it: their ids.
    void keptByHand(const QList<std::string_view>& settings);

    /// The test image that NextTest asked for.
    void testImageTaken(const ff::LabelledPicture& picture);

private:
    /// Settings that the session has been asked for.
    struct Choice
    {
        Ticket ticket = 0;
        Settings settings;
        QList<std::string_view> kept = {}; ///< what the user had changed by hand, and keeps
    };

    void connectActions();
    void startOrPause();
    void chooseMode(Mode mode);
    void askForTestImage();
    void noticeNewRun(const Live& live);
    void showState() const;
    void showMode() const;

    const ActionSet& m_actions;
    Post m_post;
    State m_state = State::Empty;
    Settings m_settings;
    std::uint64_t m_run = 0;
    bool m_trained = false; ///< the run has learnt something
    std::optional<Choice> m_choice; ///< the latest, until it is in force or refused
    ModeMemory m_modes;
    std::filesystem::path m_followed; ///< folder of the run of another program that is shown; empty otherwise
    std::int64_t m_nextTest = 0; ///< place among the test images
    Ticket m_testAwaited = 0; ///< of the latest request for one, until it has come
};

} // namespace ff
