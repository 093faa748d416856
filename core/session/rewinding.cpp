// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rewinding.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/kept/moment_plan.h"

#include <algorithm>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto lookInterval = 500ms; // a moment that was just kept may appear so much later
constexpr auto longestWrite = 3s; // after which no moment of a run that rests is to come

/// Where nothing can be told of a layer, a look at samples can: so it was live, too.
bool tellsNothing(const std::vector<LayerView>& layers)
{
    return std::ranges::all_of(layers, [](const LayerView& layer) { return layer.positive.empty(); });
}

} // namespace

Rewinding::Rewinding(Training& training, const Machine& machine, Reporter& reporter)
    : m_training(training)
    , m_machine(machine)
    , m_reporter(reporter)
{ }

void Rewinding::obey(const command::Rewind& rewind)
{
    if (!rewind.step) {
        comeBack();
        return;
    }
    if (!m_reporter.allow(m_training.shelf().view().has_value(),
                          "There is no moment to go back to: nothing is kept of this run.")) {
        return;
    }
    listSteps();
    const auto after = std::ranges::upper_bound(m_steps, *rewind.step);
    if (m_reporter.allow(after != m_steps.begin(),
                         "No moment is kept that is so early: nothing before step "
                             + std::to_string(m_steps.empty() ? 0 : m_steps.front()) + ".")) {
        show(*std::prev(after));
    }
}

void Rewinding::obey(const command::Branch&)
{
    if (!m_reporter.allow(isBack(), "A new run goes on from a kept moment: go back to one first.")) {
        return;
    }
    const Trainer& past = *m_shown->trainer;
    const RunOrigin origin {m_moments->folder().filename().string(), past.steps()};
    auto experiment = std::make_unique<Experiment>(past.data(), past.settings(), m_machine.compute);
    experiment->adopt(past.judge().copyState(), past.steps());
    const std::string epoch = formatted("%.2f", past.epoch());
    const State state = m_training.state() == State::Running ? State::Running : State::Paused;
    m_training.start(std::move(experiment), state);
    m_training.setOrigin(origin);
    comeBack();
    m_reporter.say(Event::Kind::Branched, "A new run goes on from epoch " + epoch + " of the one before");
}

bool Rewinding::look()
{
    followRun();
    const auto now = Clock::now();
    if (now - m_lookedAt < lookInterval || !m_training.experiment()) {
        return false;
    }
    if (const std::int64_t steps = m_training.experiment()->stepsTaken(); steps != m_seenSteps) {
        m_seenSteps = steps;
        m_movedAt = now;
    } else if (m_lookedAt - m_movedAt > longestWrite) {
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
    const bool mayCome = m_lookedAt - m_movedAt <= longestWrite && m_training.shelf().view();
    return mayCome ? m_lookedAt + lookInterval - Clock::now() : Clock::duration(Stretch::longRest);
}

void Rewinding::comeBack()
{
    m_shown.reset();
    m_moments.reset();
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
    const std::optional<KeptView> kept = m_training.shelf().view();
    m_steps = kept ? momentStepsIn(kept->folder) : std::vector<std::int64_t>();
}

/// What is shown stays where the moment cannot be.
void Rewinding::show(std::int64_t step)
{
    if (!m_moments) {
        m_moments = std::make_unique<KeptMoments>(
            m_training.shelf().view()->folder, m_training.experiment()->trainer().data(), m_machine.compute);
    }
    KeptMoment kept = m_moments->load(step);
    m_shown = {&kept.trainer, std::move(kept.layers)};
    if (tellsNothing(m_shown->layers)) {
        m_shown->layers = m_training.moments()->probed(*m_shown->trainer);
    }
}

Moment Rewinding::outline() const
{
    return m_training.outline(*m_shown->trainer);
}

void Rewinding::describe(Moment& moment) const
{
    m_training.moments()->describe(moment, *m_shown->trainer, [this] { return m_shown->layers; });
}

void Rewinding::addTo(Live& live) const
{
    live.keptSteps = m_steps;
    if (isBack()) {
        live.shown = m_shown->trainer->steps();
    }
}

} // namespace ff
