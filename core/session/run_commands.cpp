// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_commands.h"

#include "core/data/no_labels.h"
#include "core/model/weights_import.h"

#include <algorithm>

namespace ff {
namespace {

constexpr const char* foreign
    = FF_TR("This run is trained by another program. To train here, go back to a moment of "
            "it and go on from there, or reset.");

} // namespace

RunCommands::RunCommands(Training& training, const Machine& machine, Reporter& reporter)
    : m_training(training)
    , m_machine(machine)
    , m_reporter(reporter)
{ }

bool RunCommands::isOwn()
{
    return m_reporter.allow(m_training.state() != State::Following, foreign);
}

bool RunCommands::mayTrain()
{
    const Experiment* experiment = m_training.experiment();
    return m_machine.mayCompute(m_reporter) && isOwn()
        && m_reporter.allow(experiment != nullptr, FF_TR("Cannot train: there are no data yet."))
        && m_reporter.allow(!experiment->trainer().finished(),
                            FF_TR("All epochs have been trained. Raise Epochs to go on, or reset."));
}

bool RunCommands::mayStep()
{
    return mayTrain()
        && m_reporter.allow(m_training.state() != State::Running, FF_TR("A step needs a paused run."));
}

std::unique_ptr<Experiment> RunCommands::freshExperiment(const Settings& settings) const
{
    return std::make_unique<Experiment>(m_training.experiment()->trainer().data(), settings,
                                        m_machine.compute);
}

void RunCommands::obey(const command::Run&)
{
    if (mayTrain()) {
        m_training.begin(std::nullopt);
    }
}

void RunCommands::obey(const command::Pause&)
{
    if (m_training.state() == State::Running) {
        m_training.pause();
    } else if (isOwn()) {
        m_reporter.allow(m_training.state() == State::Paused, FF_TR("Nothing is being trained."));
    }
}

void RunCommands::obey(const command::Step& step)
{
    if (mayStep()) {
        m_training.begin(m_training.experiment()->trainer().steps()
                         + std::max<std::int64_t>(1, step.batches));
    }
}

void RunCommands::obey(const command::StepEpoch&)
{
    if (mayStep()) {
        const Trainer& trainer = m_training.experiment()->trainer();
        m_training.begin((trainer.steps() / trainer.batchesPerEpoch() + 1) * trainer.batchesPerEpoch());
    }
}

void RunCommands::obey(const command::Reset& reset)
{
    if (!m_reporter.allow(m_training.experiment() != nullptr,
                          FF_TR("Nothing to reset: there are no data yet."))) {
        return;
    }
    Settings settings = m_training.settings();
    if (reset.seed == command::Reset::Seed::New) {
        settings.seed = settings.seed % 2'147'483'647 + 1;
    }
    m_training.start(freshExperiment(settings), State::Ready);
}

void RunCommands::obey(const command::Configure& configure)
{
    validate(configure.settings);
    if (!m_training.experiment() || !needsRestart(m_training.settings(), configure.settings)) {
        if (isOwn()) {
            m_training.applyLive(configure.settings);
        }
        return;
    }
    // The end of a step is counted in batches of the run that it began in.
    const bool goesOn = m_training.state() == State::Running && !m_training.stretch().hasEnd();
    m_training.start(freshExperiment(configure.settings), goesOn ? State::Running : State::Ready);
}

void RunCommands::obey(const command::SetLive& change)
{
    const SettingRow& row = settingRow(change.id);
    if (isOwn()
        && m_reporter.allow(
            row.effect == Effect::Live,
            {FF_TR("'%1' cannot change during a run: apply and restart."), {row.label.data()}})) {
        Settings settings = m_training.settings();
        assign(settings, row, change.value);
        m_training.applyLive(settings);
    }
}

void RunCommands::obey(const command::Evaluate&)
{
    if (m_reporter.allow(m_training.experiment() != nullptr, FF_TR("There is nothing to test yet."))
        && isOwn()
        && m_reporter.allow(isLabelled(*m_training.experiment()->trainer().data()),
                            {FF_TR("Cannot test: %1"), {noLabels}})
        && m_reporter.allow(m_training.state() != State::Running, FF_TR("Testing needs a paused run."))) {
        m_training.test(m_reporter.subject().ticket);
    }
}

void RunCommands::obey(const command::Import& source)
{
    if (!m_reporter.allow(m_training.experiment() != nullptr, FF_TR("Load data before importing weights."))
        || !m_reporter.allow(m_training.state() != State::Running,
                             FF_TR("Importing weights needs a paused run."))) {
        return;
    }
    const auto data = m_training.experiment()->trainer().data();
    const WeightsToImport weights = readWeights(source.path, *data);
    auto experiment = importWeights(weights, m_training.settings(), data, m_machine.compute);
    if (!weights.own && source.consent == command::Consent::Ask) {
        m_reporter.say(Event::Kind::AskedToImport, weights.described, source.path);
        return;
    }
    m_training.start(std::move(experiment), State::Paused);
    m_training.test(0);
    m_reporter.say(Event::Kind::Imported, {FF_TR("Weights read from %1"), {source.path.string()}},
                   source.path);
}

void RunCommands::obey(const command::Pace& pace)
{
    m_training.stretch().setPace(pace.batchesPerSecond);
}

} // namespace ff
