// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker.h"

#include "core/base/error.h"
#include "core/base/give_up.h"
#include "core/base/shown_text.h"
#include "core/run/canary.h"
#include "core/run/findings.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto loadingPoll = 50ms; // how often an idle worker tells how far loading is
constexpr auto longSleep = 1h; // woken by any command

std::string errorSentence(const Experiment& experiment)
{
    const std::optional<ErrorPoint> last = experiment.lastError();
    if (!last) {
        return "the last epoch was trained";
    }
    const Measure& measure = traitsOf(experiment.trainer().settings().mode).measure;
    return "test error " + formatted("%.2f %%", 100 * last->readout) + " by readout"
        + (std::isfinite(last->goodness)
               ? ", " + formatted("%.2f %%", 100 * last->goodness) + " by " + std::string(measure.name)
               : std::string());
}

/// What a run that was loaded is answered with.
std::string loadedSentence(const LoadedRun& run)
{
    const Trainer& trainer = run.experiment->trainer();
    if (run.goesOn()) {
        return "The run goes on after epoch " + formatted("%.2f", trainer.epoch()) + " of "
            + std::to_string(allEpochs(trainer.settings()));
    }
    const Dataset& data = *trainer.data();
    return data.name + ": " + std::to_string(data.train.count()) + " training and "
        + std::to_string(data.test.count()) + " test images"
        + (data.description.empty() ? "" : ". " + data.description);
}

} // namespace

Session::Worker::Worker(SessionOptions options)
    : m_options(std::move(options))
    , m_shelf(m_options.runs, m_options.runBudget)
    , m_loader([this] { inbox.wake(); }, m_options.decodePicture)
    , m_thread([this](const std::stop_token& stop) { main(stop); })
{ }

Session::Worker::~Worker()
{
    m_thread.request_stop();
    m_thread.join();
}

void Session::Worker::main(const std::stop_token& stop)
{
    // Thread-local in LibTorch: it must be made here, and the thread count be set before the first tensor.
    const at::NoGradGuard noGradient;
    const GiveUpWhen ending([stop] { return stop.stop_requested(); });
    try {
        prepare();
        loop(stop);
    } catch (const GivenUp&) {
        // Half a piece of work leaves the run as it was before it.
    }
    m_shelf.close();
}

/// Nothing is computed where this fails: not on another device than the one asked for, and not wrongly.
void Session::Worker::prepare()
{
    try {
        m_compute = makeCompute(m_options.threads, m_options.device);
        runCanary();
    } catch (const GivenUp&) {
        throw;
    } catch (const std::exception& error) {
        m_unfit = plainText(error);
        report(Event::Kind::Failed, m_unfit);
        return;
    }
    if (const Blas blas = blasInUse(); blas.slow) {
        report(Event::Kind::Warning,
               "Matrix products run on the slow " + blas.name
                   + ". Installing libblis4-openmp makes training many "
                     "times faster.");
    }
}

void Session::Worker::loop(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        for (const Command& command : inbox.takeAll()) {
            obey(command);
        }
        adoptLoadedData();
        if (const Clock::duration rest = work(); rest > Clock::duration::zero()) {
            inbox.waitFor(stop, rest);
        }
    }
}

/// One piece: of the test that is due, otherwise a batch when the pace allows one. Returns for how long there
/// is no other. A viewer that has taken its last snapshot gets one.
Session::Worker::Clock::duration Session::Worker::work()
{
    constexpr auto shortestInterval = 20ms; // nobody sees more, and each costs a little training time
    const bool running = m_state == State::Running;
    m_task = Event::Task::Training;
    if (m_experiment && m_experiment->testDue()) {
        advanceTest();
    } else if (running && Clock::now() >= m_nextBatch) {
        trainBatch();
    } else {
        if (m_changed || m_loader.busy()) {
            publish();
        }
        const Clock::duration rest = running ? m_nextBatch - Clock::now() : Clock::duration(longSleep);
        return m_loader.busy() ? std::min<Clock::duration>(rest, loadingPoll) : rest;
    }
    if (mailbox.isEmpty() && Clock::now() - m_publishedAt >= shortestInterval) {
        publish();
    }
    return Clock::duration::zero();
}

/// Work that throws ends with one event, and a run with it; it is not tried again by itself.
bool Session::Worker::attempt(WorkPiece piece, const std::function<void()>& work)
{
    try {
        if (m_options.beforeWork) {
            m_options.beforeWork(piece);
        }
        work();
        return true;
    } catch (const GivenUp&) {
        throw;
    } catch (const std::exception& error) {
        report(Event::Kind::Failed, plainText(error));
    }
    if (m_state == State::Running) {
        m_state = State::Failed;
    }
    m_changed = true;
    return false;
}

void Session::Worker::trainBatch()
{
    m_nextBatch = Clock::now() + paceInterval();
    m_changed = true;
    Trainer::StepResult result {};
    m_shelf.expect(*m_experiment, m_source);
    if (!attempt(WorkPiece::Batch, [&] { result = m_experiment->step(); })) {
        return;
    }
    if (result == Trainer::StepResult::Diverged) {
        m_state = State::Failed;
        m_pauseAt.reset();
        m_probe = m_examples->probe(m_experiment->trainer());
        const std::string text = findingsOf(*m_experiment).front().text();
        report(Event::Kind::Diverged, text);
        keep();
        m_shelf.note(std::string(divergedEvent), text);
        return;
    }
    m_probe.clear();
    if (!m_experiment->testDue()) {
        finishStretch();
    }
    keep();
}

void Session::Worker::advanceTest()
{
    if (!attempt(WorkPiece::Test, [&] { m_experiment->advanceTest(); })) {
        m_experiment->dropTest();
    } else if (!m_experiment->testDue()) {
        m_changed = true;
        finishStretch();
        keep();
    }
}

/// What is due, or all where the run stops for a while.
void Session::Worker::keep()
{
    m_shelf.look();
    if (m_state != State::Running) {
        m_shelf.keepNow();
    }
    if (const std::optional<std::string> problem = m_shelf.takeProblem()) {
        m_task = Event::Task::Keep;
        report(Event::Kind::Warning, *problem);
    }
}

/// Trains until that step, or to the last one; begins at once, whatever the pace was.
void Session::Worker::beginStretch(std::optional<std::int64_t> pauseAt)
{
    if (m_state != State::Running) {
        m_nextBatch = {};
    }
    m_pauseAt = pauseAt;
    m_state = State::Running;
}

Session::Worker::Clock::duration Session::Worker::paceInterval() const
{
    if (m_batchesPerSecond <= 0) {
        return Clock::duration::zero();
    }
    const std::chrono::duration<double> interval(1 / m_batchesPerSecond);
    return std::chrono::duration_cast<Clock::duration>(
        std::min<std::chrono::duration<double>>(interval, longSleep));
}

/// Pauses where a step, or the whole run, has come to its end and is tested.
void Session::Worker::finishStretch()
{
    if (m_state != State::Running) {
        return;
    }
    const Trainer& trainer = m_experiment->trainer();
    if (trainer.finished()) {
        m_state = State::Paused;
        report(Event::Kind::RunFinished, errorSentence(*m_experiment));
    } else if (m_pauseAt && trainer.steps() >= *m_pauseAt) {
        m_state = State::Paused;
    }
}

void Session::Worker::adoptLoadedData()
{
    if (!m_loader.busy()) {
        return;
    }
    m_task = Event::Task::Data;
    try {
        std::optional<LoadedRun> loaded = m_loader.take(m_settings, m_compute);
        if (!loaded) {
            return;
        }
        const std::string sentence = loadedSentence(*loaded);
        startExperiment(std::move(loaded->experiment), loaded->goesOn() ? State::Paused : State::Ready);
        m_source = loaded->source;
        if (loaded->goesOn()) {
            m_shelf.goOn(*m_experiment, loaded->folder, std::move(*loaded->lock));
        }
        report(loaded->goesOn() ? Event::Kind::Resumed : Event::Kind::DataLoaded, sentence, loaded->folder);
    } catch (const std::exception& error) {
        report(Event::Kind::Failed, plainText(error));
    }
    m_changed = true;
}

void Session::Worker::startExperiment(std::unique_ptr<Experiment> experiment, State state)
{
    auto examples = std::make_unique<ff::Examples>(experiment->trainer());
    m_probe = examples->probe(experiment->trainer());
    m_shelf.close();
    m_experiment = std::move(experiment);
    m_examples = std::move(examples);
    m_settings = m_experiment->trainer().settings();
    m_state = state;
    m_pauseAt.reset();
    m_errorsTold = 0;
    ++m_run;
    m_changed = true;
}

void Session::Worker::report(Event::Kind kind, const std::string& text, std::filesystem::path path)
{
    events.push({kind, shownMessage(text), std::move(path), m_task});
}

} // namespace ff
