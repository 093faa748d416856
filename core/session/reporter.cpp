// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reporter.h"

#include "core/base/give_up.h"
#include "core/run/compute.h"

#include <utility>

namespace ff {

Reporter::Reporter(std::function<void(WorkPiece)> beforeWork)
    : m_beforeWork(std::move(beforeWork))
{ }

void Reporter::say(Event::Kind kind, const Sentence& text, std::filesystem::path path)
{
    m_events.push_back({kind, text.shown(), std::move(path), m_subject.task, m_subject.ticket});
}

void Reporter::sayOf(const Subject& subject, Event::Kind kind, const Sentence& text)
{
    const Subject before = std::exchange(m_subject, subject);
    say(kind, text);
    m_subject = before;
}

bool Reporter::allow(bool legal, const Sentence& reason)
{
    if (!legal) {
        say(Event::Kind::Refused, reason);
    }
    return legal;
}

bool Reporter::attempt(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const GivenUp&) {
        throw;
    } catch (const std::exception& error) {
        say(Event::Kind::Failed, sentenceOf(error));
        return false;
    }
}

bool Reporter::attempt(WorkPiece piece, const std::function<void()>& work)
{
    return attempt([&] {
        if (m_beforeWork) {
            m_beforeWork(piece);
        }
        work();
    });
}

std::optional<RunLoop::Outcome> Reporter::attempt(RunLoop& run)
{
    const WorkPiece piece = run.next() == RunLoop::Piece::Test ? WorkPiece::Test : WorkPiece::Batch;
    std::optional<RunLoop::Outcome> outcome;
    attempt(piece, [&] { outcome = run.advance(); });
    return outcome;
}

std::vector<Event> Reporter::takeEvents()
{
    return std::exchange(m_events, {});
}

} // namespace ff
