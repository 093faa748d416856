// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/examples.h"
#include "core/run/experiment.h"
#include "core/session/mailbox.h"
#include "core/session/message_queue.h"
#include "core/session/run_loader.h"
#include "core/session/run_shelf.h"
#include "core/session/session.h"
#include "core/session/stand_in.h"

#include <chrono>
#include <optional>
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

    MessageQueue<Command> inbox;
    MessageQueue<Event> events;
    Mailbox<Snapshot> mailbox;

private:
    using Clock = std::chrono::steady_clock;

    // worker only
    void main(const std::stop_token& stop);
    void prepare();
    void loop(const std::stop_token& stop);
    Clock::duration work();
    bool attempt(WorkPiece piece, const std::function<void()>& work);
    void trainBatch();
    void advanceTest();
    void finishStretch();
    void beginStretch(std::optional<std::int64_t> pauseAt);
    Clock::duration paceInterval() const;
    void adoptLoadedData();
    void keep();
    void applyLive(const Settings& settings);
    void startExperiment(std::unique_ptr<Experiment> experiment, State state);

    void obey(const Command& command);
    void handle(const command::Run&);
    void handle(const command::Pause&);
    void handle(const command::Step&);
    void handle(const command::StepEpoch&);
    void handle(const command::Reset&);
    void handle(const command::Configure&);
    void handle(const command::SetLive&);
    void handle(const command::LoadData&);
    void handle(const command::CancelLoad&);
    void handle(const command::Classify&);
    void handle(const command::ShowTest&);
    void handle(const command::Evaluate&);
    void handle(const command::Export&);
    void handle(const command::Import&);
    void handle(const command::Resume&);
    void handle(const command::StandIn&);
    void handle(const command::Watch&);
    void handle(const command::Pace&);
    void handle(const command::Examples&);

    bool refuseUnless(bool legal, const std::string& reason);
    bool mayCompute();
    bool mayTrain();
    void report(Event::Kind kind, const std::string& text, std::filesystem::path path = {});

    void publish();
    std::unique_ptr<Snapshot> outline();
    void describe(Snapshot& snapshot);
    Answer answer(const Trainer& trainer) const;
    void describeLayers(Snapshot& snapshot);
    void describeSamples(Snapshot& snapshot);
    void describeTestImage(Snapshot& snapshot) const;
    Progress progress() const;

    SessionOptions m_options;
    Compute m_compute;
    std::string m_unfit; // why nothing can be computed here; empty when it can
    Settings m_settings;
    State m_state = State::Empty;
    std::uint64_t m_run = 0;
    std::unique_ptr<Experiment> m_experiment;
    RunShelf m_shelf; // after the experiment that it looks at
    std::unique_ptr<ff::Examples> m_examples;
    StandIns m_standIns;
    std::vector<GoodnessRecord> m_probe; // what an untrained or loaded network shows before its first batch
    std::optional<std::int64_t> m_pauseAt; // step at which a Step or StepEpoch ends
    RunLoader m_loader;
    DataSource m_source; // of the data that there are
    command::Watch m_watch;
    command::Classify m_drawing;
    command::ShowTest m_testImage; // request 0: none
    command::Examples::Follow m_follow = command::Examples::Follow::Training;
    double m_batchesPerSecond = 0;
    std::size_t m_errorsTold = 0;
    bool m_changed = true; // something that an idle viewer has not been sent yet
    bool m_indescribable = false; // describing the run failed; tried again after the next command
    Clock::time_point m_examplesSince {};
    Clock::time_point m_publishedAt {};
    Clock::time_point m_nextBatch {}; // before this the pace allows none
    Event::Task m_task = Event::Task::Program; // that is under way, for report()

    std::jthread m_thread; // last: the thread must end before anything above does
};

} // namespace ff
