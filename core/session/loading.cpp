// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loading.h"

#include "core/session/sentences.h"

#include <utility>

namespace ff {
namespace {

/// Of what answers that it was loaded.
Event::Kind kindOf(const LoadedRun& loaded)
{
    return loaded.isFollowed() ? Event::Kind::Followed
        : loaded.goesOn()      ? Event::Kind::Resumed
                               : Event::Kind::DataLoaded;
}

} // namespace

Loading::Loading(Training& training, const Machine& machine, Reporter& reporter, std::function<void()> onDone,
                 const SessionOptions& options)
    : m_training(training)
    , m_machine(machine)
    , m_reporter(reporter)
    , m_loader(std::move(onDone), options.decodePicture, options.room)
{ }

void Loading::obey(const command::LoadData& load)
{
    if (m_machine.mayCompute(m_reporter)) {
        m_loader.load(load.source);
        expect();
    }
}

void Loading::obey(const command::CancelLoad&)
{
    if (m_loader.cancel()) {
        m_reporter.sayOf({Event::Task::Data, std::exchange(m_askedBy, 0)}, Event::Kind::Refused,
                         FF_TR("Loading was cancelled."));
    }
}

void Loading::obey(const command::Resume& resume)
{
    if (!m_machine.mayCompute(m_reporter)
        || !m_reporter.allow(m_training.state() != State::Running,
                             FF_TR("Opening a run needs a paused one."))) {
        return;
    }
    if (m_training.isKeptIn(resume.folder)) {
        m_training.close(); // the run goes back to what was kept last
    }
    m_loader.open(resume.folder);
    expect();
}

/// What was being loaded before was given up for what is being loaded now.
void Loading::expect()
{
    if (m_askedBy > 0) {
        m_reporter.sayOf({Event::Task::Data, m_askedBy}, Event::Kind::Overtaken,
                         FF_TR("Loading gave way to another command."));
    }
    m_askedBy = m_reporter.subject().ticket;
}

PresentData Loading::present() const
{
    const Experiment* experiment = m_training.experiment();
    return experiment ? PresentData {experiment->trainer().data(), m_training.source()} : PresentData();
}

bool Loading::adopt()
{
    if (!m_loader.busy()) {
        return false;
    }
    m_reporter.setSubject({Event::Task::Data, m_askedBy});
    const bool failed = !m_reporter.attempt([&] {
        if (std::optional<LoadedRun> loaded
            = m_loader.take(m_training.settings(), m_machine.compute, present())) {
            const Event::Kind kind = kindOf(*loaded);
            const Sentence sentence = loadedSentence(*loaded);
            const std::filesystem::path folder = loaded->folder;
            m_training.start(*std::move(loaded));
            m_reporter.say(kind, sentence, folder);
        }
    });
    const bool isOver = failed || !m_loader.busy();
    if (isOver) {
        m_askedBy = 0;
    }
    return isOver;
}

} // namespace ff
