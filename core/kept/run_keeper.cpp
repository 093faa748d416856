// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_keeper.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/kept/confusion_file.h"
#include "core/kept/early_stops.h"
#include "core/kept/moment_plan.h"
#include "core/kept/run_table.h"
#include "core/model/model_file.h"
#include "core/run/best_test.h"
#include "core/run/state_file.h"
#include "core/run/views.h"
#include "core/settings/settings_json.h"

#include <exception>
#include <memory>
#include <utility>

namespace ff {
namespace {

/// A disk that is slower than the moments come gets fewer of them when so many bytes wait for it.
constexpr std::size_t mostWaiting = std::size_t {8} << 20;
constexpr std::size_t mostFiles = 100; // that are open

/// How long training waits for a disk at most before what is left to be written is copied.
constexpr std::chrono::milliseconds patience {25};

/// What the state file says of itself, so that a run goes on with the settings that it had then.
std::map<std::string, std::string> stateMetadata(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    return {{"settings", settingsToJson(trainer.settings())},
            {"step", std::to_string(trainer.steps())},
            {"threads", std::to_string(trainer.compute().threads)}};
}

/// Where held-out images say that the run was best; nothing where none are held out.
std::optional<std::int64_t> bestStepOf(const Experiment& experiment)
{
    const std::optional<ErrorPoint> best = bestTest(experiment.errors());
    return experiment.trainer().settings().validation > 0 && best ? std::optional(best->step) : std::nullopt;
}

} // namespace

RunKeeper::RunKeeper(std::filesystem::path folder, RunLock lock, Experiment& experiment,
                     const KeepInterval& interval)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_experiment(experiment)
    , m_interval(interval)
    , m_diary(m_folder, experiment.trainer().learner().network.layers.size())
    , m_seenStep(experiment.trainer().steps())
    , m_seenStop(experiment.stopped())
    , m_seenSettings(experiment.trainer().settings())
    , m_seenTests(experiment.errors().size())
    , m_best(bestStepOf(experiment))
    , m_postedAt(Clock::now())
{
    std::filesystem::create_directories(m_folder / momentsFolderName);
    const bool isResumed = std::filesystem::exists(m_folder / stateFileName);
    note(std::string(isResumed ? resumedEvent : beganEvent), "");
    if (isResumed) {
        noteChangesSince();
        followBack();
    } else {
        keepMoment();
    }
    experiment.listen({[this](const CurvePoint& point) { write([&] {
                                                             m_diary.add({&point, 1});
                                                         }); },
                       [this](const ErrorPoint& point) { write([&] { m_diary.add(point); }); }});
}

/// The experiment was given other settings, and with them maybe patience, before anybody kept it again.
void RunKeeper::noteChangesSince()
{
    m_seenSettings = settingsIn(m_folder, readRunRecord(m_folder));
    noteSettings();
    if (!m_seenStop) {
        m_seenStop = earlyStopIn(lastEvents(m_folder), m_seenStep,
                                 static_cast<double>(m_experiment.trainer().batchesPerEpoch()));
    }
    noteStop();
}

RunKeeper::~RunKeeper()
{
    m_experiment.listen({});
    m_files.wait();
    note(std::string(endedEvent), "");
}

void RunKeeper::look()
{
    const Trainer& trainer = m_experiment.trainer();
    if (trainer.steps() < m_seenStep) {
        followBack();
    } else if (trainer.steps() > m_seenStep && isPlanned(trainer.steps()) && hasRoom()) {
        keepMoment();
    }
    m_seenStep = trainer.steps();
    keepBest();
    noteSettings();
    noteStop();
    if (isStateDue()) {
        keepState();
    }
}

void RunKeeper::noteSettings()
{
    const Settings& settings = m_experiment.trainer().settings();
    if (settings != m_seenSettings) {
        note(std::string(changedEvent), changedSettings(settings, m_seenSettings));
        m_seenSettings = settings;
    }
}

void RunKeeper::noteStop()
{
    const std::optional<EarlyStop> stopped = m_experiment.stopped();
    if (stopped != m_seenStop) {
        m_seenStop = stopped;
        note(std::string(stopped ? stoppedEarlyEvent : learnsOnEvent),
             stopped ? earlyStopSentence(*stopped).english() : "");
    }
}

/// What was written of later steps is of a life that is no more.
void RunKeeper::followBack()
{
    const std::int64_t step = m_experiment.trainer().steps();
    write([&] { m_diary.goBack(step); });
    m_files.post([path = m_folder, step] { removeMomentsAfter(path, step); });
    m_lastMoment = -1;
    m_best = bestStepOf(m_experiment);
    std::erase(m_olderBest, m_best);
}

bool RunKeeper::isStateDue() const
{
    const auto since = Clock::now() - m_postedAt;
    const bool isDue = since >= m_interval.always
        || (m_experiment.trainer().atEpochEnd() && since >= m_interval.atEpochEnds);
    return isDue && m_files.waiting() == 0;
}

void RunKeeper::keepState()
{
    const Settings& settings = m_experiment.trainer().settings();
    const std::size_t tests = m_experiment.errors().size();
    if (m_keptSteps == m_experiment.stepsTaken() && m_keptTests == tests && m_keptSettings == settings) {
        return;
    }
    m_keptSteps = m_experiment.stepsTaken();
    m_keptTests = tests;
    m_keptSettings = settings;
    m_postedAt = Clock::now();
    write([this] { m_diary.flush(); });
    m_files.post([this] { m_diary.sync(); }); // first: no state goes on from points that may be lost
    if (const std::optional<Confusions>& confusions = m_experiment.lastConfusions()) {
        m_files.post([folder = m_folder, kept = *confusions] { writeConfusions(folder, kept); });
    }
    const auto file = [this] {
        return stateFile(m_folder / stateFileName, {m_experiment.stateView(), stateMetadata(m_experiment)});
    };
    post(file, [this, now = m_postedAt, remove = removalOfOlderBest()] {
        m_keptAt = now;
        remove();
    });
}

bool RunKeeper::hasRoom() const
{
    return m_waitingBytes <= mostWaiting && m_files.waiting() <= mostFiles;
}

bool RunKeeper::isPlanned(std::int64_t step) const
{
    return isKeptMoment(step, m_experiment.trainer().batchesPerEpoch());
}

/// The test says of the present weights that they are the best so far: they have not changed since.
void RunKeeper::keepBest()
{
    if (m_experiment.errors().size() == m_seenTests) {
        return;
    }
    m_seenTests = m_experiment.errors().size();
    const std::int64_t step = m_experiment.trainer().steps();
    if (bestStepOf(m_experiment) != step || m_best == step) {
        return;
    }
    if (m_lastMoment != step) {
        keepMoment(); // also where the disk is slow
    }
    if (m_best && !isPlanned(*m_best)) {
        m_olderBest.push_back(*m_best);
    }
    m_best = step;
}

/// Only once no state is gone on from that lies before the newer one: the run may go back there.
std::function<void()> RunKeeper::removalOfOlderBest()
{
    return [folder = m_folder, steps = std::exchange(m_olderBest, {})] {
        for (const std::int64_t step : steps) {
            removeMoment(folder, step);
        }
    };
}

void RunKeeper::keepMoment()
{
    m_lastMoment = m_experiment.trainer().steps();
    write([this] { m_diary.add(m_experiment.trainer().steps(), layerViews(m_experiment)); });
    const auto file = [this] {
        const std::string name = momentFileName(m_experiment.trainer().steps());
        return modelFile(m_folder / momentsFolderName / name, m_experiment, ElementType::F16);
    };
    post(file, [] {});
}

/// Begins to write the file that `begun` gives, from what changes with the next batch; the rest is left to
/// the other thread, which says what went wrong.
void RunKeeper::post(const std::function<TensorFile()>& begun, const std::function<void()>& done)
{
    try {
        const std::shared_ptr<TensorFile> file(new TensorFile(begun()));
        file->writeFor(patience);
        const std::size_t bytes = file->waitingBytes();
        m_waitingBytes += bytes;
        m_files.post([this, file, bytes, done] {
            m_waitingBytes -= bytes;
            file->finish();
            done();
        });
    } catch (const Error&) {
        m_files.post([error = std::current_exception()] { std::rethrow_exception(error); });
    }
}

void RunKeeper::note(const std::string& kind, const std::string& text)
{
    write([&] { m_diary.add(DiaryEvent {utcNow(), kind, m_experiment.trainer().steps(), text}); });
}

/// Training goes on whatever becomes of the row.
void RunKeeper::write(const std::function<void()>& row)
{
    try {
        row();
    } catch (const Error& error) {
        m_problem = error.sentence().shown();
    }
}

std::optional<Sentence> RunKeeper::takeProblem()
{
    std::optional<Sentence> problem = m_files.takeProblem();
    return problem ? problem : std::exchange(m_problem, std::nullopt);
}

} // namespace ff
