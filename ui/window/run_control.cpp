// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_control.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <utility>

namespace ff {

namespace {

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
                                                  {ActionId::Backprop, Mode::Backprop}});

bool isOneOf(State state, std::initializer_list<State> states)
{
    return std::ranges::find(states, state) != states.end();
}

} // namespace

RunControl::RunControl(const ActionSet& actions, Post post, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
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
    if (mode == m_settings.mode) {
        return;
    }
    const ModeMemory::Choice choice = m_modes.choose(mode, m_settings);
    choose(choice.settings);
    m_kept = QList<std::string_view>(choice.kept.begin(), choice.kept.end());
}

void RunControl::choose(const Settings& settings)
{
    m_chosen = settings;
    m_kept.clear();
    m_post(command::Configure {settings});
}

/// One after the other, in the order of the test split.
void RunControl::askForTestImage()
{
    const auto index = static_cast<std::int64_t>(m_testRequest);
    m_testAwaited = true;
    m_post(command::ShowTest {++m_testRequest, index});
}

void RunControl::takeTestImage(const Snapshot& snapshot)
{
    if (m_testAwaited && snapshot.testImage && snapshot.testImage->request == m_testRequest) {
        m_testAwaited = false;
        Q_EMIT testImageTaken({snapshot.testImage->picture, snapshot.testImage->label});
    }
}

void RunControl::present(const Snapshot& snapshot)
{
    noticeNewRun(snapshot);
    m_run = snapshot.run;
    m_state = snapshot.state;
    m_settings = snapshot.settings;
    m_modes.follow(m_settings);
    m_trained = snapshot.progress.step > 0;
    showState();
    showMode();
    takeTestImage(snapshot);
}

void RunControl::hear(const Event& event)
{
    if (event.kind == Event::Kind::Failed && event.task == Event::Task::Settings) {
        m_chosen.reset();
    }
}

void RunControl::noticeNewRun(const Snapshot& snapshot)
{
    if (m_chosen != snapshot.settings) {
        return;
    }
    m_chosen.reset();
    if (snapshot.run != m_run && m_trained) {
        Q_EMIT startedNewRun();
    }
    if (!m_kept.isEmpty()) {
        Q_EMIT keptByHand(std::exchange(m_kept, {}));
    }
}

void RunControl::showState() const
{
    m_actions.showStartPause(m_state == State::Running);
    const bool hasData = m_state != State::Empty;
    const bool steps = isOneOf(m_state, {State::Ready, State::Paused});
    const bool still = isOneOf(m_state, {State::Ready, State::Paused, State::Failed});
    m_actions[ActionId::StartPause]->setEnabled(hasData);
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
        if (row.mode == m_settings.mode) {
            m_actions[row.action]->setChecked(true);
        }
    }
}

} // namespace ff
