// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/race.h"

#include "core/data/no_labels.h"
#include "core/settings/modes.h"
#include "core/settings/rival_settings.h"

#include <utility>

namespace ff {
namespace {

/// What learns in this mode, beside backprop: the three ways of the paper are one algorithm.
Sentence learningName(Mode mode)
{
    switch (traitsOf(mode).negatives) {
    case NegativeKind::WrongLabel:
    case NegativeKind::Hybrid:
        return FF_TR("Forward-Forward");
    default:
        return traitsOf(mode).option.label.data();
    }
}

} // namespace

Race::Race(Training& training, const Machine& machine, Reporter& reporter)
    : m_training(training)
    , m_machine(machine)
    , m_reporter(reporter)
{ }

void Race::obey(const command::Race& race)
{
    look();
    if (!m_machine.mayCompute(m_reporter)
        || !m_reporter.allow(m_training.experiment() != nullptr, FF_TR("Cannot race: there are no data yet."))
        || !m_reporter.allow(isLabelled(*m_training.experiment()->trainer().data()),
                             {FF_TR("Cannot race: %1"), {noLabels}})
        || !m_reporter.allow(!m_rival, FF_TR("A race is on: end it before another one begins."))) {
        return;
    }
    const Settings run = m_training.settings();
    const Sentence reason = whyNoRace(run, race.against);
    if (m_reporter.allow(reason.isEmpty(), {FF_TR("Cannot race: %1"), {reason}})) {
        begin(race, run);
    }
}

/// From one starting line: a run that has learnt something begins again, and what it was stays where it is
/// kept.
void Race::begin(const command::Race& race, const Settings& run)
{
    const Settings settings = rivalSettings(run, race.against);
    validate(settings);
    const std::shared_ptr<const Dataset> data = m_training.experiment()->trainer().data();
    auto rival = std::make_unique<Experiment>(data, settings, m_machine.compute);
    if (m_training.state() != State::Ready) {
        m_training.start(std::make_unique<Experiment>(data, run, m_machine.compute), State::Ready);
    }
    m_run = m_training.run();
    m_against = race.against;
    m_ownName = race.against ? FF_TR("this run") : learningName(run.mode);
    m_name = race.against ? Sentence(race.name) : FF_TR("backprop");
    m_rival.emplace(std::move(rival));
    m_rival->experiment().listen(
        {.curve = {}, .error = [this](const ErrorPoint& test) { m_newErrors.push_back(test); }});
    m_over.reset();
    m_newErrors.clear();
    m_followed = run;
    m_askedBy = m_reporter.subject().ticket;
    m_training.begin(std::nullopt);
}

void Race::obey(const command::EndRace&)
{
    look();
    if (m_reporter.allow(m_rival.has_value(), FF_TR("There is no race to end."))) {
        tellResult();
    }
}

bool Race::look()
{
    if (m_run == m_training.run()) {
        return false;
    }
    m_run = m_training.run();
    if (m_rival) {
        m_reporter.sayOf({Event::Task::Race, m_askedBy}, Event::Kind::Overtaken,
                         FF_TR("The race gave way to another run."));
    }
    m_rival.reset();
    m_over.reset();
    m_newErrors.clear();
    return true;
}

bool Race::work()
{
    if (!m_rival) {
        return false;
    }
    m_reporter.setSubject({Event::Task::Race, m_askedBy});
    followSettings();
    if (isItsTurn()) {
        advance();
    } else if (m_rival->isOver() && m_training.isOver()) {
        tellResult();
    } else {
        return false;
    }
    return true;
}

/// A test is made at once; a rival with more epochs goes on alone.
bool Race::isItsTurn() const
{
    const std::int64_t steps = m_training.experiment()->trainer().steps();
    return m_rival->next() == RunLoop::Piece::Test
        || (m_rival->next() == RunLoop::Piece::Batch
            && (m_rival->experiment().trainer().steps() < steps || m_training.isOver()));
}

void Race::advance()
{
    const std::int64_t step = m_rival->experiment().trainer().steps();
    const std::optional<RunLoop::Outcome> outcome = m_reporter.attempt(*m_rival);
    if (outcome == RunLoop::Outcome::Diverged) {
        m_reporter.say(
            Event::Kind::RaceEnded,
            {FF_TR("%1 turned non-finite at step %2, where %3 did not"), {m_name, step + 1, m_ownName}});
    }
    if (!outcome || outcome == RunLoop::Outcome::Diverged) {
        end();
    }
}

/// The twin has what is changed in the run while it trains; another run has settings of its own.
void Race::followSettings()
{
    if (!m_against && m_training.settings() != m_followed) {
        m_followed = m_training.settings();
        m_rival->experiment().applyLive(rivalSettings(m_followed, m_against));
    }
}

void Race::tellResult()
{
    const auto racer = [](const Sentence& name, const Experiment& run) {
        return Racer {name, run.lastError(), run.seconds()};
    };
    const Sentence sentence
        = raceSentence(racer(m_ownName, *m_training.experiment()), racer(m_name, m_rival->experiment()));
    m_reporter.sayOf({Event::Task::Race, m_askedBy}, Event::Kind::RaceEnded, sentence);
    end();
}

/// Its network goes; what it came to can still be seen.
void Race::end()
{
    m_over = view();
    m_over->isRacing = false;
    m_rival.reset();
}

RivalView Race::view() const
{
    const Experiment& rival = m_rival->experiment();
    return {m_name.english(), true, rival.trainer().settings(), rival.trainer().epoch(), rival.seconds(),
            rival.lastError()};
}

void Race::addTo(Live& live) const
{
    live.rival = m_rival ? view() : m_over;
}

void Race::takePoints(News& news)
{
    news.rivalErrors = std::exchange(m_newErrors, {});
}

} // namespace ff
