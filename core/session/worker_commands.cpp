// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/give_up.h"
#include "core/model/model_restore.h"
#include "core/session/worker.h"

// What each command does. Each runs in the worker, between two batches.
namespace ff {
namespace {

constexpr const char* noData = "there are no data yet";

/// What a command is about.
struct TaskOf
{
    using Task = Event::Task;

    Task operator()(const command::Configure&) const { return Task::Settings; }
    Task operator()(const command::SetLive&) const { return Task::Settings; }
    Task operator()(const command::LoadData&) const { return Task::Data; }
    Task operator()(const command::CancelLoad&) const { return Task::Data; }
    Task operator()(const command::Evaluate&) const { return Task::Test; }
    Task operator()(const command::Export&) const { return Task::Export; }
    Task operator()(const command::Import&) const { return Task::Import; }
    Task operator()(const command::Resume&) const { return Task::Keep; }
    Task operator()(const auto&) const { return Task::Training; }
};

} // namespace

void Session::Worker::obey(const Command& command)
{
    m_changed = true;
    m_indescribable = false;
    m_task = std::visit(TaskOf {}, command);
    try {
        std::visit([this](const auto& each) { handle(each); }, command);
    } catch (const GivenUp&) {
        throw;
    } catch (const std::exception& error) {
        report(Event::Kind::Failed, plainText(error));
    }
}

bool Session::Worker::refuseUnless(bool legal, const std::string& reason)
{
    if (!legal) {
        report(Event::Kind::Refused, reason);
    }
    return !legal;
}

bool Session::Worker::mayCompute()
{
    return !refuseUnless(m_unfit.empty(), "Nothing can be computed here: " + m_unfit + ".");
}

bool Session::Worker::mayTrain()
{
    return mayCompute()
        && !refuseUnless(m_experiment != nullptr, std::string("Cannot train: ") + noData + ".")
        && !refuseUnless(!m_experiment->trainer().finished(),
                         "All epochs have been trained. Raise Epochs to go on, or reset.");
}

void Session::Worker::handle(const command::Run&)
{
    if (mayTrain()) {
        beginStretch(std::nullopt);
    }
}

void Session::Worker::handle(const command::Pause&)
{
    if (m_state == State::Running) {
        m_state = State::Paused;
        m_shelf.keepNow();
    } else {
        refuseUnless(m_state == State::Paused, "Nothing is being trained.");
    }
}

void Session::Worker::handle(const command::Step& step)
{
    if (mayTrain() && !refuseUnless(m_state != State::Running, "A step needs a paused run.")) {
        beginStretch(m_experiment->trainer().steps() + std::max<std::int64_t>(1, step.batches));
    }
}

void Session::Worker::handle(const command::StepEpoch&)
{
    if (mayTrain() && !refuseUnless(m_state != State::Running, "A step needs a paused run.")) {
        const Trainer& trainer = m_experiment->trainer();
        beginStretch((trainer.steps() / trainer.batchesPerEpoch() + 1) * trainer.batchesPerEpoch());
    }
}

void Session::Worker::handle(const command::Reset& reset)
{
    if (refuseUnless(m_experiment != nullptr, std::string("Nothing to reset: ") + noData + ".")) {
        return;
    }
    Settings settings = m_settings;
    if (reset.seed == command::Reset::Seed::New) {
        settings.seed = settings.seed % 2'147'483'647 + 1;
    }
    startExperiment(std::make_unique<Experiment>(m_experiment->trainer().data(), settings, m_compute),
                    State::Ready);
}

void Session::Worker::handle(const command::Configure& configure)
{
    validate(configure.settings);
    if (m_experiment && needsRestart(m_settings, configure.settings)) {
        // The end of a step is counted in batches of the run that it began in.
        const bool goesOn = m_state == State::Running && !m_pauseAt;
        const State state = goesOn ? State::Running : State::Ready;
        startExperiment(
            std::make_unique<Experiment>(m_experiment->trainer().data(), configure.settings, m_compute),
            state);
        return;
    }
    applyLive(configure.settings);
}

void Session::Worker::handle(const command::SetLive& change)
{
    const SettingRow& row = settingRow(change.id);
    if (refuseUnless(row.effect == Effect::Live,
                     "'" + std::string(row.label) + "' cannot change during a run: apply and restart.")) {
        return;
    }
    Settings settings = m_settings;
    assign(settings, row, change.value);
    applyLive(settings);
}

void Session::Worker::applyLive(const Settings& settings)
{
    m_settings = settings;
    if (!m_experiment) {
        return;
    }
    m_experiment->applyLive(settings);
    m_settings = m_experiment->trainer().settings();
    if (m_settings.epochs != settings.epochs) {
        report(Event::Kind::Warning,
               "The layers have learnt for longer than " + std::to_string(settings.epochs)
                   + " epochs already: they stop after " + std::to_string(m_settings.epochs) + ".");
    }
    if (m_state == State::Running && m_experiment->trainer().finished()) {
        m_experiment->requestTest(EpochTest::Both); // after which the run ends as it does by itself
    }
}

void Session::Worker::handle(const command::LoadData& load)
{
    if (mayCompute()) {
        m_loader.load(load.source);
    }
}

void Session::Worker::handle(const command::CancelLoad&)
{
    if (m_loader.cancel()) {
        report(Event::Kind::Refused, "Loading was cancelled.");
    }
}

void Session::Worker::handle(const command::Classify& drawing)
{
    m_drawing = drawing;
}

void Session::Worker::handle(const command::ShowTest& image)
{
    m_testImage = image;
}

void Session::Worker::handle(const command::Evaluate&)
{
    const bool legal = m_experiment != nullptr && m_state != State::Running;
    if (!refuseUnless(legal,
                      m_experiment ? "Testing needs a paused run." : "There is nothing to test yet.")) {
        m_experiment->requestTest(EpochTest::Both);
    }
}

void Session::Worker::handle(const command::Export& target)
{
    if (!refuseUnless(m_experiment != nullptr, "There are no weights to export yet.")) {
        writeModel(target.path, *m_experiment);
        report(Event::Kind::Exported, "Weights written to " + target.path.string(), target.path);
    }
}

void Session::Worker::handle(const command::Import& source)
{
    const bool legal = m_experiment != nullptr && m_state != State::Running;
    if (refuseUnless(legal,
                     m_experiment ? "Importing weights needs a paused run."
                                  : "Load data before importing weights.")) {
        return;
    }
    const ModelFile model = readModel(source.path);
    startExperiment(restoreExperiment(model, source.path.string(), m_experiment->trainer().data(), m_compute),
                    State::Paused);
    m_experiment->requestTest(EpochTest::Both);
    report(Event::Kind::Imported, "Weights read from " + source.path.string(), source.path);
}

void Session::Worker::handle(const command::Resume& resume)
{
    if (!mayCompute() || refuseUnless(m_state != State::Running, "Opening a run needs a paused one.")) {
        return;
    }
    if (m_shelf.holds(resume.folder)) {
        m_shelf.close(); // the run goes back to what was kept last
    }
    m_loader.goOn(resume.folder);
}

void Session::Worker::handle(const command::StandIn& standIn)
{
    m_standIns.add(standIn.weights, standIn.name);
}

void Session::Worker::handle(const command::Watch& watch)
{
    m_watch = watch;
}

void Session::Worker::handle(const command::Pace& pace)
{
    m_batchesPerSecond = pace.batchesPerSecond;
    // Quicker: the batch that was waited for comes earlier. Slower: not later than it would have.
    m_nextBatch = std::min(m_nextBatch, Clock::now() + paceInterval());
}

void Session::Worker::handle(const command::Examples& examples)
{
    m_follow = examples.follow;
    if (m_examples && m_follow != command::Examples::Follow::Frozen) {
        m_examples->renew();
        m_examplesSince = Clock::now();
    }
}

} // namespace ff
