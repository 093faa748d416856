// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/message_row.h"
#include "ui/window/actions.h"

#include <functional>

namespace ff {

class SettingsDraft;

/// The actions of the Train menu: asks the session for what the user chose, and shows in the actions what the
/// session says is so. GUI thread only.
class RunControl : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<Ticket(const Command&)>;

    /// `settings` must outlive this.
    RunControl(const ActionSet& actions, SettingsDraft& settings, Post post, QObject* parent);

    /// Starts training as soon as there is something to train.
    void startWhenReady() { m_startWhenReady = true; }

    /// Offers the tour beside training, the first time that this is offered.
    void offerTour() { m_tour = m_actions[ActionId::Tour]; }

    /// Enables, checks and names the actions after the state and settings that are in force.
    void follow(const Live& live);

    /// Takes the test image that was asked for.
    void look(const Moment& moment);

Q_SIGNALS:
    /// The first thing to do, as long as it has not been done; then it is withdrawn.
    void said(const ff::Message& message);
    void withdrawn(const QString& topic);

    /// The test image that NextTest asked for.
    void testImageTaken(const ff::LabelledPicture& picture);

private:
    void connectActions();
    void startOrPause();
    void chooseMode(Mode mode);
    void askForTestImage();
    void offerTraining(State state);
    void showState() const;
    void showMode() const;

    const ActionSet& m_actions;
    SettingsDraft& m_draft;
    Post m_post;
    State m_state = State::Empty;
    bool m_startWhenReady = false;
    QAction* m_tour = nullptr; ///< until it has been offered; null where it is not to be
    Mode m_mode = Settings().mode; ///< in force
    std::filesystem::path m_followed; ///< folder of the run of another program that is shown; empty otherwise
    std::int64_t m_nextTest = 0; ///< place among the test images
    Ticket m_testAwaited = 0; ///< of the latest request for one, until it has come
};

} // namespace ff
