// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_loop.h"
#include "core/session/session.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// Collects what happens in a session, each event with the command that it answers. Worker only.
class Reporter
{
public:
    struct Subject
    {
        Event::Task task = Event::Task::Program;
        Ticket ticket = 0; ///< of the command that is answered; 0: none
    };

    /// `beforeWork` as of SessionOptions.
    explicit Reporter(std::function<void(WorkPiece)> beforeWork);

    /// What is said from now on is about this.
    void setSubject(const Subject& subject) { m_subject = subject; }
    const Subject& subject() const { return m_subject; }

    void say(Event::Kind kind, const Sentence& text, std::filesystem::path path = {});

    /// Says something about another subject.
    void sayOf(const Subject& subject, Event::Kind kind, const Sentence& text);

    /// Says why, unless it is legal. True when it is.
    bool allow(bool legal, const Sentence& reason);

    /// Does the work. What it throws is said, once, and then this is false. GivenUp goes through.
    bool attempt(const std::function<void()>& work);
    bool attempt(WorkPiece piece, const std::function<void()>& work);

    /// The same with the next piece of a run. Nothing when it failed.
    std::optional<RunLoop::Outcome> attempt(RunLoop& run);

    /// Everything that was said since, oldest first.
    std::vector<Event> takeEvents();
    bool hasEvents() const { return !m_events.empty(); }

private:
    std::function<void(WorkPiece)> m_beforeWork;
    Subject m_subject;
    std::vector<Event> m_events;
};

} // namespace ff
