// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_control.h"

#include "ui/workbench/settings_draft.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <utility>

namespace ff {

namespace {

constexpr QLatin1StringView hintTopic("hint");

struct ModeRow
{
    ActionId action;
    Mode mode;
};

/// The actions of kind OneMode.
constexpr auto modeRows = std::to_array<ModeRow>({{ActionId::Supervised, Mode::Supervised},
                                                  {ActionId::Unsupervised, Mode::Unsupervised},
                                                  {ActionId::TopDown, Mode::TopDown},
                                                  {ActionId::MonoForward, Mode::MonoForward},
                                                  {ActionId::Scff, Mode::Scff},
                                                  {ActionId::ChannelGroups, Mode::ChannelGroups},
                                                  {ActionId::Backprop, Mode::Backprop}});

bool isOneOf(State state, std::initializer_list<State> states)
{
    return std::ranges::find(states, state) != states.end();
}

} // namespace

RunControl::RunControl(const ActionSet& actions, SettingsDraft& settings, Post post, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_draft(settings)
    , m_post(std::move(post))
{
    connectActions();
    showState();
    showMode();
}

void RunControl::connectActions()
{
    const auto onTriggered = [this](ActionId id, auto&& act) {
        connect(m_actions[id], &QAction::triggered, this, std::forward<decltype(act)>(act));
    };
    onTriggered(ActionId::StartPause, [this] { startOrPause(); });
    onTriggered(ActionId::StepBatch, [this] { m_post(command::Step {1}); });
    onTriggered(ActionId::StepEpoch, [this] { m_post(command::StepEpoch {}); });
    onTriggered(ActionId::ResetSame, [this] { m_post(command::Reset {command::Reset::Seed::Same}); });
    onTriggered(ActionId::ResetNewSeed, [this] { m_post(command::Reset {command::Reset::Seed::New}); });
    for (const ModeRow& row : modeRows) {
        onTriggered(row.action, [this, mode = row.mode] { chooseMode(mode); });
    }
    onTriggered(ActionId::TakeOver, [this] { m_post(command::Resume {m_followed}); });
    onTriggered(ActionId::GoOnFromHere, [this] { m_post(command::Branch {}); });
    onTriggered(ActionId::Evaluate, [this] { m_post(command::Evaluate {}); });
    onTriggered(ActionId::NextTest, [this] { askForTestImage(); });
}

void RunControl::startOrPause()
{
    if (m_state == State::Running) {
        m_post(command::Pause {});
    } else {
        m_post(command::Run {});
    }
}

void RunControl::chooseMode(Mode mode)
{
    showMode(); // Until the session says otherwise, the old mode is the one in force.
    m_draft.chooseMode(mode);
}

/// One after the other, in the order of the test split.
void RunControl::askForTestImage()
{
    m_testAwaited = m_post(command::ShowTest {m_nextTest++});
}

void RunControl::look(const Moment& moment)
{
    if (m_testAwaited > 0 && moment.testImage && moment.testImage->ticket == m_testAwaited) {
        m_testAwaited = 0;
        Q_EMIT testImageTaken({moment.testImage->picture, moment.testImage->label});
    }
}

void RunControl::follow(const Live& live)
{
    if (live.state != m_state) {
        offerTraining(live.state);
    }
    m_state = live.state;
    m_mode = live.settings.mode;
    m_followed = live.followed ? live.followed->folder : std::filesystem::path();
    m_actions[ActionId::TakeOver]->setEnabled(live.followed && live.followed->following == Following::Ended);
    m_actions[ActionId::GoOnFromHere]->setEnabled(live.shown.has_value());
    showState();
    showMode();
}

void RunControl::offerTraining(State state)
{
    if ((state == State::Ready || state == State::Paused) && m_startWhenReady) {
        m_startWhenReady = false;
        m_post(command::Run {});
    } else if (state == State::Ready) {
        Q_EMIT said({.text = tr("Press Space to train. Watch the two shapes part."),
                     .topic = hintTopic,
                     .stays = true,
                     .offer = m_actions[ActionId::StartPause],
                     .secondOffer = std::exchange(m_tour, nullptr)});
    } else {
        Q_EMIT withdrawn(hintTopic);
    }
}

void RunControl::showState() const
{
    m_actions.showStartPause(m_state == State::Running);
    const bool hasData = m_state != State::Empty;
    const bool steps = isOneOf(m_state, {State::Ready, State::Paused});
    const bool still = isOneOf(m_state, {State::Ready, State::Paused, State::Failed});
    m_actions[ActionId::StartPause]->setEnabled(hasData && m_state != State::Following);
    m_actions[ActionId::StepBatch]->setEnabled(steps);
    m_actions[ActionId::StepEpoch]->setEnabled(steps);
    m_actions[ActionId::ResetSame]->setEnabled(hasData);
    m_actions[ActionId::ResetNewSeed]->setEnabled(hasData);
    m_actions[ActionId::Evaluate]->setEnabled(still);
    m_actions[ActionId::NextTest]->setEnabled(hasData);
    m_actions[ActionId::ExportWeights]->setEnabled(hasData);
    m_actions[ActionId::ImportWeights]->setEnabled(hasData);
}

void RunControl::showMode() const
{
    for (const ModeRow& row : modeRows) {
        if (row.mode == m_mode) {
            m_actions[row.action]->setChecked(true);
        }
    }
}

} // namespace ff
