// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/session/worker.h"

#include <cstdio>

// What becomes of data that were loaded: a new run on them, or one that goes on.
namespace ff {
namespace {

std::string epochText(double epoch)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", epoch);
    return text;
}

} // namespace

void Session::Worker::adoptLoadedData()
{
    if (!m_loader.busy()) {
        return;
    }
    m_task = Event::Task::Data;
    try {
        const std::shared_ptr<const Dataset> data = m_loader.take();
        if (!data) {
            return;
        }
        if (m_toGoOn) {
            goOnWith(*std::exchange(m_toGoOn, std::nullopt), data);
        } else {
            beginOn(data);
        }
    } catch (const std::exception& error) {
        m_toGoOn.reset();
        report(Event::Kind::Failed, plainText(error));
    }
    m_changed = true;
}

void Session::Worker::beginOn(const std::shared_ptr<const Dataset>& data)
{
    startExperiment(std::make_unique<Experiment>(data, m_settings, m_compute), State::Ready);
    m_source = m_loading;
    report(Event::Kind::DataLoaded,
           data->name + ": " + std::to_string(data->train.count()) + " training and "
               + std::to_string(data->test.count()) + " test images"
               + (data->description.empty() ? "" : ". " + data->description));
}

void Session::Worker::goOnWith(RunToGoOn toGoOn, const std::shared_ptr<const Dataset>& data)
{
    startExperiment(resumeExperiment(toGoOn.run, data, m_compute), State::Paused);
    m_source = m_loading;
    m_shelf.goOn(*m_experiment, toGoOn.run.folder, std::move(toGoOn.lock));
    const Trainer& trainer = m_experiment->trainer();
    report(Event::Kind::Resumed,
           "The run goes on after epoch " + epochText(trainer.epoch()) + " of "
               + std::to_string(allEpochs(trainer.settings())),
           toGoOn.run.folder);
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

} // namespace ff
