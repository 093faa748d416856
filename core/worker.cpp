// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker.h"

#include "core/error.h"
#include "core/training/canary.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto loadingPoll = 50ms; // how often an idle worker tells how far loading is
constexpr auto longSleep = 1h; // woken by any command

std::string percent(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %%", 100 * share);
    return text;
}

std::string errorSentence(const std::vector<ErrorPoint>& errors)
{
    if (errors.empty()) {
        return "the last epoch was trained";
    }
    const ErrorPoint& last = errors.back();
    return "test error " + percent(last.readout) + " by readout"
        + (std::isfinite(last.goodness) ? ", " + percent(last.goodness) + " by goodness" : std::string());
}

} // namespace

Session::Worker::Worker(SessionOptions options)
    : m_options(std::move(options))
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
    try {
        prepare();
    } catch (const std::exception& error) {
        report(Event::Kind::Failed, plainText(error));
        m_state = State::Failed;
    }
    while (!stop.stop_requested()) {
        try {
            loop(stop);
        } catch (const std::exception& error) {
            report(Event::Kind::Failed, plainText(error));
            m_state = m_experiment ? State::Failed : State::Empty;
            m_changed = true;
        }
    }
}

void Session::Worker::prepare()
{
    m_compute = makeCompute(m_options.threads, m_options.device);
    runCanary();
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
        const bool busy = m_state == State::Running || (m_experiment && m_experiment->testDue());
        if (busy) {
            work();
            pace(stop);
        } else {
            if (m_changed || m_loader.busy()) {
                publish();
            }
            inbox.waitFor(stop, m_loader.busy() ? Clock::duration(loadingPoll) : Clock::duration(longSleep));
        }
    }
}

/// One piece: of the test that is due, otherwise a batch. A viewer that has taken its last snapshot gets one.
void Session::Worker::work()
{
    constexpr auto shortestInterval = 20ms; // nobody sees more, and each costs a little training time
    if (m_experiment->testDue()) {
        advanceTest();
    } else {
        trainBatch();
    }
    if (mailbox.isEmpty() && Clock::now() - m_publishedAt >= shortestInterval) {
        publish();
    }
}

void Session::Worker::trainBatch()
{
    if (m_experiment->step() == Trainer::StepResult::Diverged) {
        m_state = State::Failed;
        m_changed = true;
        report(Event::Kind::Diverged,
               "The run turned non-finite at step " + std::to_string(m_experiment->trainer().steps())
                   + "; the weights of the last good epoch are back. A smaller learning rate may help.");
        return;
    }
    m_probe.clear();
    if (!m_experiment->testDue()) {
        finishStretch();
    }
}

void Session::Worker::advanceTest()
{
    m_experiment->advanceTest();
    if (!m_experiment->testDue()) {
        m_changed = true;
        finishStretch();
    }
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
        report(Event::Kind::RunFinished, errorSentence(m_experiment->errors()));
    } else if (m_pauseAt && trainer.steps() >= *m_pauseAt) {
        m_state = State::Paused;
    }
    m_changed = m_changed || m_state == State::Paused;
}

void Session::Worker::pace(const std::stop_token& stop)
{
    if (m_batchesPerSecond <= 0 || m_state != State::Running) {
        return;
    }
    const auto interval
        = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / m_batchesPerSecond));
    m_nextBatch = std::max(m_nextBatch + interval, Clock::now() - interval);
    if (const auto rest = m_nextBatch - Clock::now(); rest > Clock::duration::zero()) {
        if (m_changed || mailbox.isEmpty()) {
            publish();
        }
        inbox.waitFor(stop, std::min(rest, interval));
    }
}

void Session::Worker::adoptLoadedData()
{
    if (!m_loader.busy()) {
        return;
    }
    try {
        const std::shared_ptr<const Dataset> data = m_loader.take();
        if (!data) {
            return;
        }
        startExperiment(std::make_unique<Experiment>(data, m_settings, m_compute), State::Ready);
        m_source = m_loading;
        report(Event::Kind::DataLoaded,
               data->name + ": " + std::to_string(data->train.count()) + " training and "
                   + std::to_string(data->test.count()) + " test images"
                   + (data->description.empty() ? "" : ". " + data->description));
    } catch (const std::exception& error) {
        report(Event::Kind::Failed, plainText(error));
    }
    m_changed = true;
}

void Session::Worker::startExperiment(std::unique_ptr<Experiment> experiment, State state)
{
    auto examples = std::make_unique<ff::Examples>(experiment->trainer());
    m_probe = examples->probe(experiment->trainer());
    m_experiment = std::move(experiment);
    m_examples = std::move(examples);
    m_settings = m_experiment->trainer().settings();
    m_state = state;
    m_pauseAt.reset();
    m_errorsTold = 0;
    ++m_run;
    m_changed = true;
}

void Session::Worker::report(Event::Kind kind, std::string text, std::filesystem::path path)
{
    events.push({kind, std::move(text), std::move(path)});
}

} // namespace ff
