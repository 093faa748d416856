// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/training.h"

#include "core/run/findings.h"
#include "core/run/views.h"
#include "core/session/sentences.h"

#include <algorithm>
#include <utility>

namespace ff {

Training::Training(const SessionOptions& options, const Looks& looks, Reporter& reporter)
    : m_looks(looks)
    , m_reporter(reporter)
    , m_shelf(options.runs, options.runBudget)
{ }

bool Training::work()
{
    m_reporter.setSubject({Event::Task::Training});
    const RunLoop::Piece piece = m_loop ? m_loop->next() : RunLoop::Piece::None;
    if (piece == RunLoop::Piece::Test) {
        advanceTest();
        return true;
    }
    if (piece == RunLoop::Piece::Batch && m_state == State::Running && m_stretch.isBatchDue()) {
        trainBatch();
        return true;
    }
    return false;
}

Stretch::Clock::duration Training::rest() const
{
    return m_state == State::Running ? m_stretch.rest() : Stretch::longRest;
}

void Training::start(std::unique_ptr<Experiment> experiment, State state)
{
    auto moments = std::make_unique<MomentMaker>(*experiment, m_looks);
    endTest();
    close();
    m_moments = std::move(moments);
    m_loop.emplace(std::move(experiment));
    m_settings = m_loop->experiment().trainer().settings();
    m_toldStop = m_loop->experiment().stopped();
    m_state = state;
    m_stretch.setEnd(std::nullopt);
    m_followed.clear();
    ++m_run;
}

void Training::start(LoadedRun loaded)
{
    m_source = loaded.source;
    if (loaded.isFollowed()) {
        follow(std::move(loaded.experiment), loaded.folder);
        return;
    }
    start(std::move(loaded.experiment), loaded.goesOn() ? State::Paused : State::Ready);
    if (loaded.goesOn()) {
        m_loop->keepWith(
            std::make_unique<RunKeeper>(loaded.folder, std::move(*loaded.lock), m_loop->experiment()));
    }
}

void Training::follow(std::unique_ptr<Experiment> experiment, const std::filesystem::path& folder)
{
    start(std::move(experiment), State::Following);
    m_followed = folder;
}

void Training::record(const DiaryNews& diary)
{
    std::optional<std::int64_t> voidFrom = diary.curve.voidFrom;
    if (diary.tests.voidFrom) {
        voidFrom = std::min(voidFrom.value_or(*diary.tests.voidFrom), *diary.tests.voidFrom);
    }
    m_loop->experiment().writeDown({diary.curve.points, diary.tests.points}, voidFrom);
}

void Training::begin(std::optional<std::int64_t> end)
{
    if (m_state != State::Running) {
        m_stretch.hurry();
    }
    m_stretch.setEnd(end);
    m_state = State::Running;
}

void Training::pause()
{
    m_state = State::Paused;
    m_loop->keepNow();
}

void Training::applyLive(const Settings& settings)
{
    m_settings = settings;
    if (!m_loop) {
        return;
    }
    Experiment& experiment = m_loop->experiment();
    experiment.applyLive(settings);
    m_settings = experiment.trainer().settings();
    if (m_settings.epochs != settings.epochs) {
        m_reporter.say(Event::Kind::Warning, longerSentence(settings.epochs, m_settings.epochs));
    }
    if (m_state == State::Running && experiment.trainer().finished()) {
        experiment.requestTest(EpochTest::Both); // after which the run ends as it does by itself
        if (m_loop->isOver()) { // images without labels are not tested with
            finishStretch();
            keep();
        }
    }
}

void Training::test(Ticket ticket)
{
    endTest();
    m_loop->experiment().requestTest(EpochTest::Both);
    m_testAskedBy = ticket;
}

void Training::close()
{
    keepNow();
    if (m_loop) {
        m_loop->keepWith(nullptr);
    }
    m_shelf.turnOver();
}

void Training::trainBatch()
{
    m_stretch.countBatch();
    m_shelf.expect(*m_loop, m_source);
    const std::optional<RunLoop::Outcome> outcome = m_reporter.attempt(*m_loop);
    if (!outcome) {
        fail();
        return;
    }
    if (*outcome == RunLoop::Outcome::Diverged) {
        tellDivergence();
    } else if (m_loop->next() != RunLoop::Piece::Test) {
        finishStretch();
    }
    keep();
}

void Training::tellDivergence()
{
    m_state = State::Failed;
    m_stretch.setEnd(std::nullopt);
    m_moments->probe();
    m_reporter.say(Event::Kind::Diverged, findingsOf(m_loop->experiment()).front().text());
}

void Training::advanceTest()
{
    if (m_testAskedBy > 0) {
        m_reporter.setSubject({Event::Task::Test, m_testAskedBy});
    }
    const std::optional<RunLoop::Outcome> outcome = m_reporter.attempt(*m_loop);
    if (!outcome) {
        m_testAskedBy = 0;
        m_loop->experiment().dropTest();
        fail();
    } else if (*outcome == RunLoop::Outcome::Tested) {
        if (std::exchange(m_testAskedBy, 0) > 0) {
            m_reporter.say(Event::Kind::Tested, errorSentence(m_loop->experiment()));
        }
        m_reporter.setSubject({Event::Task::Training});
        tellStop();
        finishStretch();
        keep();
    }
}

/// Where the run goes on to refit its readout; otherwise it is finished, and that says so.
void Training::tellStop()
{
    const std::optional<EarlyStop> stopped = m_loop->experiment().stopped();
    if (stopped && stopped != m_toldStop && !m_loop->experiment().trainer().finished()) {
        m_reporter.say(Event::Kind::StoppedEarly, earlyStopSentence(*stopped));
    }
    m_toldStop = stopped;
}

/// A test that somebody waits for will not be gone on with.
void Training::endTest()
{
    if (const Ticket ticket = std::exchange(m_testAskedBy, 0); ticket > 0) {
        m_reporter.sayOf({Event::Task::Test, ticket}, Event::Kind::Overtaken,
                         FF_TR("The test gave way to another command."));
    }
}

/// Pauses where a step, or the whole run, has come to its end and is tested.
void Training::finishStretch()
{
    if (m_state != State::Running) {
        return;
    }
    if (m_loop->isOver()) {
        m_state = State::Paused;
        m_reporter.say(Event::Kind::RunFinished, finishedSentence(m_loop->experiment()));
    } else if (m_stretch.isOverAt(m_loop->experiment().trainer().steps())) {
        m_state = State::Paused;
    }
}

/// All that there is where the run rests for a while.
void Training::keep()
{
    if (m_state != State::Running) {
        m_loop->keepNow();
    }
    tellProblem();
}

void Training::tellProblem()
{
    if (const std::optional<Sentence> problem = m_shelf.takeProblem(*m_loop)) {
        m_reporter.sayOf({Event::Task::Keep}, Event::Kind::Warning, *problem);
    }
}

Live Training::live() const
{
    Live live;
    live.run = m_run;
    live.state = m_state;
    live.settings = m_settings;
    live.progress = progress();
    if (const Experiment* run = experiment()) {
        live.isTesting = run->testDue();
        live.data = dataView(run->trainer());
        live.data.source = m_source;
        live.lastError = run->lastError();
        live.stopped = run->stopped();
        live.divergence = run->divergence();
        live.kept = kept();
    }
    return live;
}

Moment Training::outline(const Trainer& trainer) const
{
    Moment moment = m_moments->outline(trainer);
    moment.run = m_run;
    moment.data.source = m_source;
    return moment;
}

void Training::takePoints(News& news)
{
    if (m_loop) {
        news.curve = m_loop->experiment().takeNewCurve();
        news.errors = m_loop->experiment().takeNewErrors();
    }
}

std::filesystem::path Training::folder() const
{
    const std::optional<KeptView> here = kept();
    return here ? here->folder : m_followed;
}

bool Training::isKeptIn(const std::filesystem::path& folder) const
{
    const std::optional<KeptView> here = kept();
    std::error_code none;
    return here && std::filesystem::equivalent(here->folder, folder, none);
}

Progress Training::progress() const
{
    Progress progress;
    progress.pace = m_stretch.pace();
    const Experiment* run = experiment();
    if (run == nullptr) {
        return progress;
    }
    const Trainer& trainer = run->trainer();
    progress.step = trainer.steps();
    progress.batchesPerEpoch = trainer.batchesPerEpoch();
    progress.epoch = trainer.epoch();
    progress.seconds = run->seconds();
    if (m_state == State::Running && run->samplesPerSecond() > 0) {
        const auto left = trainer.batchesPerEpoch() * trainer.epochs() - trainer.steps();
        progress.samplesPerSecond = run->samplesPerSecond();
        progress.secondsLeft = static_cast<double>(std::max<std::int64_t>(0, left) * trainer.batchSize())
            / progress.samplesPerSecond;
    }
    return progress;
}

} // namespace ff
