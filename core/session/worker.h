// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/answering.h"
#include "core/session/comparing.h"
#include "core/session/loading.h"
#include "core/session/message_queue.h"
#include "core/session/outbox.h"
#include "core/session/race.h"
#include "core/session/rewinding.h"
#include "core/session/run_commands.h"
#include "core/session/watching.h"

#include <thread>

namespace ff {

/// The thread behind a Session. Everything below "worker only" is touched by that thread alone, hence no
/// lock.
class Session::Worker
{
public:
    explicit Worker(SessionOptions options);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    MessageQueue<Command> inbox; // its messages are numbered by their tickets
    Outbox outbox;

private:
    using Clock = std::chrono::steady_clock;

    // worker only
    void main(const std::stop_token& stop);
    void loop(const std::stop_token& stop);
    Clock::duration work();
    void publish();
    Live live() const;
    void describe();
    void describePresent();
    void describeKept(const ShownMoment& kept);
    void compare(Moment& moment);
    const ShownMoment* keptShown() const;
    void ask(const command::Ask& wish);
    void write(const command::Export& target);
    void write(const command::Report& target);

    void obey(const Command& command);
    template <typename AnyCommand>
    void handle(const AnyCommand& command);

    SessionOptions m_options;
    Machine m_machine;
    Reporter m_reporter;
    Looks m_looks;
    Training m_training;
    RunCommands m_runCommands;
    Loading m_loading;
    Watching m_watching;
    Rewinding m_rewinding;
    Race m_race;
    Comparing m_comparing;
    Answering m_answering;
    Ticket m_ticket = 0; // of the command under way, or of the last one
    std::shared_ptr<const Moment> m_moment; // that was published last
    bool m_isAsked = true; // something that was posted since may change what is seen of a kept moment
    bool m_isTraining = false; // the latest piece of work was one of training
    bool m_changed = true; // something that an idle viewer has not been sent yet
    bool m_indescribable = false; // describing the run failed; tried again after the next command
    Clock::time_point m_publishedAt {};

    std::jthread m_thread; // last: the thread must end before anything above does
};

} // namespace ff
