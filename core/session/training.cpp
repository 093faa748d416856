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
    if (m_experiment && m_experiment->testDue()) {
        advanceTest();
        return true;
    }
    if (m_state == State::Running && m_stretch.isBatchDue()) {
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
    m_shelf.close();
    m_moments = std::move(moments);
    m_experiment = std::move(experiment);
    m_settings = m_experiment->trainer().settings();
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
        m_shelf.goOn(*m_experiment, loaded.folder, std::move(*loaded.lock));
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
    m_experiment->writeDown({diary.curve.points, diary.tests.points}, voidFrom);
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
    m_shelf.keepNow();
}

void Training::applyLive(const Settings& settings)
{
    m_settings = settings;
    if (!m_experiment) {
        return;
    }
    m_experiment->applyLive(settings);
    m_settings = m_experiment->trainer().settings();
    if (m_settings.epochs != settings.epochs) {
        m_reporter.say(
            Event::Kind::Warning,
            {FF_TR("The layers have learnt for longer than %1 epochs already: they stop after %2."),
             {Sentence::whole(settings.epochs), Sentence::whole(m_settings.epochs)}});
    }
    if (m_state == State::Running && m_experiment->trainer().finished()) {
        m_experiment->requestTest(EpochTest::Both); // after which the run ends as it does by itself
    }
}

void Training::test(Ticket ticket)
{
    endTest();
    m_experiment->requestTest(EpochTest::Both);
    m_testAskedBy = ticket;
}

void Training::fail()
{
    if (m_state == State::Running) {
        m_state = State::Failed;
    }
}

void Training::trainBatch()
{
    m_stretch.countBatch();
    Trainer::StepResult result {};
    m_shelf.expect(*m_experiment, m_source);
    if (!m_reporter.attempt(WorkPiece::Batch, [&] { result = m_experiment->step(); })) {
        fail();
        return;
    }
    if (result == Trainer::StepResult::Diverged) {
        noticeDivergence();
        return;
    }
    if (!m_experiment->testDue()) {
        finishStretch();
    }
    keep();
}

void Training::noticeDivergence()
{
    m_state = State::Failed;
    m_stretch.setEnd(std::nullopt);
    m_moments->probe();
    const Sentence text = findingsOf(*m_experiment).front().text();
    m_reporter.say(Event::Kind::Diverged, text);
    keep();
    m_shelf.note(std::string(divergedEvent), text.english());
}

void Training::advanceTest()
{
    if (m_testAskedBy > 0) {
        m_reporter.setSubject({Event::Task::Test, m_testAskedBy});
    }
    if (!m_reporter.attempt(WorkPiece::Test, [&] { m_experiment->advanceTest(); })) {
        m_testAskedBy = 0;
        m_experiment->dropTest();
        fail();
    } else if (!m_experiment->testDue()) {
        if (std::exchange(m_testAskedBy, 0) > 0) {
            m_reporter.say(Event::Kind::Tested, errorSentence(*m_experiment));
        }
        m_reporter.setSubject({Event::Task::Training});
        finishStretch();
        keep();
    }
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
    const Trainer& trainer = m_experiment->trainer();
    if (trainer.finished()) {
        m_state = State::Paused;
        m_reporter.say(Event::Kind::RunFinished, errorSentence(*m_experiment));
    } else if (m_stretch.isOverAt(trainer.steps())) {
        m_state = State::Paused;
    }
}

/// What is due, or all where the run stops for a while.
void Training::keep()
{
    m_shelf.look();
    if (m_state != State::Running) {
        m_shelf.keepNow();
    }
    if (const std::optional<Sentence> problem = m_shelf.takeProblem()) {
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
    if (m_experiment) {
        live.isTesting = m_experiment->testDue();
        live.data = dataView(m_experiment->trainer());
        live.data.source = m_source;
        live.lastError = m_experiment->lastError();
        live.divergence = m_experiment->divergence();
        live.kept = m_shelf.view();
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
    if (!m_experiment) {
        return;
    }
    news.curve = m_experiment->takeNewCurve();
    news.errors = m_experiment->takeNewErrors();
}

std::filesystem::path Training::folder() const
{
    const std::optional<KeptView> kept = m_shelf.view();
    return kept ? kept->folder : m_followed;
}

Progress Training::progress() const
{
    Progress progress;
    progress.pace = m_stretch.pace();
    if (!m_experiment) {
        return progress;
    }
    const Trainer& trainer = m_experiment->trainer();
    progress.step = trainer.steps();
    progress.batchesPerEpoch = trainer.batchesPerEpoch();
    progress.epoch = trainer.epoch();
    progress.seconds = m_experiment->seconds();
    if (m_state == State::Running && m_experiment->samplesPerSecond() > 0) {
        const auto left = trainer.batchesPerEpoch() * allEpochs(trainer.settings()) - trainer.steps();
        progress.samplesPerSecond = m_experiment->samplesPerSecond();
        progress.secondsLeft = static_cast<double>(std::max<std::int64_t>(0, left) * trainer.batchSize())
            / progress.samplesPerSecond;
    }
    return progress;
}

} // namespace ff
