// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rewinding.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/kept/moment_plan.h"
#include "core/run/best_test.h"

#include <algorithm>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto movedInterval = 500ms; // a moment that was just kept may appear so much later
constexpr auto longestWrite = 3s; // after which no moment of a run that rests is to come

} // namespace

Rewinding::Rewinding(Training& training, const Machine& machine, Reporter& reporter)
    : m_training(training)
    , m_machine(machine)
    , m_reporter(reporter)
    , m_shown(training, machine)
{ }

void Rewinding::obey(const command::Rewind& rewind)
{
    if (!rewind.step) {
        comeBack();
        return;
    }
    if (!m_reporter.allow(!m_training.folder().empty(),
                          FF_TR("There is no moment to go back to: nothing is kept of this run."))) {
        return;
    }
    listSteps();
    const auto after = std::ranges::upper_bound(m_steps, *rewind.step);
    if (m_reporter.allow(after != m_steps.begin(),
                         {FF_TR("No moment is kept that is so early: nothing before step %1."),
                          {m_steps.empty() ? 0 : m_steps.front()}})) {
        m_shown.open(*std::prev(after));
    }
}

void Rewinding::obey(const command::Branch&)
{
    if (!m_reporter.allow(isBack(), FF_TR("A new run goes on from a kept moment: go back to one first."))) {
        return;
    }
    const Trainer& past = m_shown.trainer();
    const RunOrigin origin {m_shown.folder().filename().string(), past.steps()};
    std::unique_ptr<Experiment> experiment = m_shown.experiment();
    const Sentence epoch = Sentence::number(past.epoch(), 'f', 2);
    const State state = m_training.state() == State::Running ? State::Running : State::Paused;
    m_training.start(std::move(experiment), state);
    m_training.setOrigin(origin);
    comeBack();
    m_reporter.say(Event::Kind::Branched,
                   {FF_TR("A new run goes on from epoch %1 of the one before"), {epoch}});
}

bool Rewinding::look()
{
    followRun();
    const auto now = Clock::now();
    if (now - m_lookedAt < movedInterval || !m_training.experiment()) {
        return false;
    }
    if (const std::int64_t steps = m_training.experiment()->stepsTaken(); steps != m_seenSteps) {
        m_seenSteps = steps;
        m_movedAt = now;
    } else if (m_training.followed().empty() && m_lookedAt - m_movedAt > longestWrite) {
        return false;
    }
    const std::vector<std::int64_t> before = m_steps;
    try {
        listSteps();
    } catch (const Error&) {
        m_steps.clear(); // who wants to go back is told why
    }
    return m_steps != before;
}

Stretch::Clock::duration Rewinding::rest() const
{
    const bool isMoving = !m_training.followed().empty() || m_lookedAt - m_movedAt <= longestWrite;
    return isMoving && !m_training.folder().empty() ? m_lookedAt + movedInterval - Clock::now()
                                                    : Clock::duration(Stretch::longRest);
}

/// Another run has other moments.
void Rewinding::followRun()
{
    if (m_run != m_training.run()) {
        m_run = m_training.run();
        m_steps.clear();
        m_seenSteps = -1;
        m_lookedAt = {};
        comeBack();
    }
}

void Rewinding::listSteps()
{
    followRun();
    m_lookedAt = Clock::now();
    const std::filesystem::path folder = m_training.folder();
    m_steps = folder.empty() ? std::vector<std::int64_t>() : momentStepsIn(folder);
}

void Rewinding::addTo(Live& live) const
{
    live.keptSteps = m_steps;
    if (const Experiment* run = m_training.experiment(); run && live.settings.validation > 0) {
        const std::optional<ErrorPoint> best = bestTest(run->errors());
        if (best && std::ranges::binary_search(m_steps, best->step)) {
            live.bestStep = best->step;
        }
    }
    if (isBack()) {
        live.shown = m_shown.trainer().steps();
    }
}

} // namespace ff
