// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_loop.h"

#include "core/base/give_up.h"
#include "core/run/findings.h"

#include <utility>

namespace ff {

RunLoop::RunLoop(std::unique_ptr<Experiment> experiment, std::unique_ptr<RunKeeper> keeper)
    : m_experiment(std::move(experiment))
    , m_keeper(std::move(keeper))
{ }

RunLoop::Piece RunLoop::next() const
{
    if (m_experiment->testDue()) {
        return Piece::Test;
    }
    return m_experiment->trainer().finished() ? Piece::None : Piece::Batch;
}

RunLoop::Outcome RunLoop::advance()
{
    const Outcome outcome = next() == Piece::Test ? test() : train();
    if (m_keeper && outcome != Outcome::Testing) {
        keep(outcome);
    }
    return outcome;
}

RunLoop::Outcome RunLoop::train()
{
    return m_experiment->step() == Trainer::StepResult::Diverged ? Outcome::Diverged : Outcome::Trained;
}

RunLoop::Outcome RunLoop::test()
{
    m_experiment->advanceTest();
    return m_experiment->testDue() ? Outcome::Testing : Outcome::Tested;
}

/// What has been done is kept, also where no more is to be done.
void RunLoop::keep(Outcome outcome)
{
    const GiveUpWhen never([] { return false; });
    m_keeper->look();
    if (outcome == Outcome::Diverged) { // only now: the diary is back where the run is
        m_keeper->note(std::string(divergedEvent), findingsOf(*m_experiment).front().text().english());
    }
    if (outcome == Outcome::Diverged || isOver()) {
        m_keeper->keepState();
    }
}

void RunLoop::keepNow()
{
    if (m_keeper) {
        const GiveUpWhen never([] { return false; });
        m_keeper->look();
        m_keeper->keepState();
    }
}

void RunLoop::finish()
{
    keepNow();
    if (m_keeper) {
        m_keeper->wait();
    }
}

std::optional<Sentence> RunLoop::takeProblem()
{
    return m_keeper ? m_keeper->takeProblem() : std::nullopt;
}

} // namespace ff
