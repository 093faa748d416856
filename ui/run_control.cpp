// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_control.h"

#include "ui/example_picture.h"
#include "ui/session_poller.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

bool isOneOf(State state, std::initializer_list<State> states)
{
    return std::ranges::find(states, state) != states.end();
}

} // namespace

RunControl::RunControl(const ActionSet& actions, const SessionPoller& poller, Post post, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_poller(poller)
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
    onTriggered(ActionId::Supervised, [this] { chooseMode(Mode::Supervised); });
    onTriggered(ActionId::Unsupervised, [this] { chooseMode(Mode::Unsupervised); });
    onTriggered(ActionId::Evaluate, [this] { m_post(command::Evaluate {}); });
    onTriggered(ActionId::NextExample, [this] { pickExample(); });
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
    Settings settings = m_settings;
    settings.mode = mode;
    m_modeChosen = true;
    m_post(command::Configure {settings});
}

void RunControl::pickExample()
{
    const std::shared_ptr<const Snapshot>& latest = m_poller.latest();
    if (latest && deliverExample(*latest)) {
        return;
    }
    m_exampleWanted = true;
    Q_EMIT samplesWanted(true);
}

/// False when the snapshot has no samples: nobody was looking at them.
bool RunControl::deliverExample(const Snapshot& snapshot)
{
    const int count = snapshot.samples ? snapshot.samples->positives.count() : 0;
    if (count == 0) {
        return false;
    }
    const Pictures& pictures = snapshot.samples->positives;
    const int index = m_nextExample++ % count;
    Q_EMIT examplePicked(examplePicture(snapshot, index), pictures.width, pictures.height);
    return true;
}

void RunControl::present(const Snapshot& snapshot)
{
    noticeNewRun(snapshot);
    m_run = snapshot.run;
    m_state = snapshot.state;
    m_settings = snapshot.settings;
    m_trained = snapshot.progress.step > 0;
    showState();
    showMode();
    if (m_exampleWanted && deliverExample(snapshot)) {
        m_exampleWanted = false;
        Q_EMIT samplesWanted(false);
    }
}

void RunControl::noticeNewRun(const Snapshot& snapshot)
{
    if (!m_modeChosen || snapshot.settings.mode == m_settings.mode) {
        return;
    }
    m_modeChosen = false;
    if (snapshot.run != m_run && m_trained) {
        Q_EMIT startedNewRun();
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
    m_actions[ActionId::NextExample]->setEnabled(hasData);
    m_actions[ActionId::ExportWeights]->setEnabled(hasData);
    m_actions[ActionId::ImportWeights]->setEnabled(hasData);
}

void RunControl::showMode() const
{
    const bool supervised = m_settings.mode == Mode::Supervised;
    m_actions[supervised ? ActionId::Supervised : ActionId::Unsupervised]->setChecked(true);
}

} // namespace ff
