// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/answering.h"

#include <algorithm>
#include <utility>

namespace ff {

/// A question that is not answered yet.
struct Answering::Open
{
    Ticket ticket;
    std::uint64_t run;
    std::int64_t step;
    double epoch;
    std::unique_ptr<Inquiry> inquiry;
    bool hasNews = false;

    std::shared_ptr<const Insight> insight(bool isComplete) const
    {
        return std::make_shared<const Insight>(
            Insight {ticket, run, step, epoch, isComplete, inquiry->found()});
    }
};

Answering::Answering(Reporter& reporter)
    : m_reporter(reporter)
{ }

Answering::~Answering() = default;

void Answering::begin(const Question& question, Ticket ticket, const Subject& subject)
{
    m_open.push_back(
        {ticket, subject.run, subject.trainer.steps(), subject.trainer.epoch(),
         makeInquiry(question, subject.other ? subject.other : specimenOf(subject, sourceFor(question)))});
}

void Answering::obey(const command::Withdraw& withdrawn)
{
    std::erase_if(m_open, [&](const Open& open) { return open.ticket == withdrawn.question; });
}

bool Answering::work(Thread thread)
{
    const Clock::time_point begun = Clock::now();
    if (m_open.empty() || (thread == Thread::Shared && begun < m_sharedFrom)) {
        return false;
    }
    Open open = std::move(m_open.front());
    m_open.erase(m_open.begin());
    m_reporter.setSubject({Event::Task::Asking, open.ticket});
    bool goesOn = false;
    if (m_reporter.attempt(WorkPiece::Asking, [&] { goesOn = open.inquiry->advance(); })) {
        if (goesOn) {
            open.hasNews = true;
            m_open.push_back(std::move(open));
        } else {
            m_complete.push_back(open.insight(/*isComplete=*/true));
        }
    }
    const Clock::time_point ended = Clock::now();
    m_sharedFrom = ended + (ended - begun);
    return true;
}

bool Answering::hasNews() const
{
    return !m_complete.empty() || std::ranges::any_of(m_open, &Open::hasNews);
}

std::vector<std::shared_ptr<const Insight>> Answering::takeInsights()
{
    std::vector<std::shared_ptr<const Insight>> taken = std::exchange(m_complete, {});
    for (Open& open : m_open) {
        if (std::exchange(open.hasNews, false)) {
            taken.push_back(open.insight(/*isComplete=*/false));
        }
    }
    return taken;
}

/// Several panes ask about the same moment.
std::shared_ptr<const Specimen> Answering::specimenOf(const Subject& subject, Specimen::Source source)
{
    const Trainer& trainer = subject.trainer;
    const Learner& network = source == Specimen::Source::Judge ? trainer.judge() : trainer.learner();
    std::shared_ptr<const Specimen> specimen = m_known.specimen.lock();
    const bool isKnown = specimen && m_known.run == subject.run && m_known.network == &network
        && m_known.step == trainer.steps() && specimen->settings() == trainer.settings();
    if (!isKnown) {
        specimen = std::make_shared<const Specimen>(trainer, source);
        m_known = {subject.run, &network, trainer.steps(), specimen};
    }
    return specimen;
}

} // namespace ff
