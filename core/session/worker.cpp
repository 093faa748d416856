// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/worker.h"

#include "core/base/give_up.h"
#include "core/kept/diary_copy.h"
#include "core/model/model_export.h"
#include "core/model/model_file.h"
#include "core/report/report_page.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto loadingPoll = 50ms; // how often an idle worker tells how far loading is

} // namespace

Session::Worker::Worker(SessionOptions options)
    : m_options(std::move(options))
    , m_reporter(m_options.beforeWork)
    , m_training(m_options, m_looks, m_reporter)
    , m_runCommands(m_training, m_machine, m_reporter)
    , m_loading(
          m_training, m_machine, m_reporter, [this] { inbox.wake(); }, m_options)
    , m_watching(m_training, m_machine, m_reporter)
    , m_rewinding(m_training, m_machine, m_reporter)
    , m_race(m_training, m_machine, m_reporter)
    , m_comparing(m_training, m_looks, m_reporter)
    , m_answering(m_reporter)
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
        m_machine = prepareMachine(m_options, m_reporter);
        loop(stop);
    } catch (const GivenUp&) {
        // Half a piece of work leaves the run as it was before it.
    }
    m_training.close();
}

void Session::Worker::loop(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        for (const Command& command : inbox.takeAll()) {
            obey(command);
        }
        m_changed = m_loading.adopt() || m_changed;
        if (m_watching.look()) {
            m_changed = true;
            m_isAsked = m_isAsked || !m_rewinding.isBack();
        }
        m_changed = m_rewinding.look() || m_changed;
        m_changed = m_race.look() || m_changed;
        if (m_comparing.look()) {
            m_changed = true;
            m_isAsked = true;
        }
        if (m_isAsked) {
            publish(); // before another batch: a pen is under way, and its answer is to follow it
        }
        if (const Clock::duration rest = work(); rest > Clock::duration::zero()) {
            inbox.waitFor(stop, rest);
        }
    }
}

/// One piece of training, and what the viewer gets of it. Returns for how long there is no other piece.
Session::Worker::Clock::duration Session::Worker::work()
{
    constexpr auto shortestInterval = 20ms; // nobody sees more, and each costs a little training time
    const bool isTraining = m_race.work() || m_training.work();
    m_changed
        = m_changed || isTraining || m_isTraining; // what was put off while it trained is due at its end
    m_isTraining = isTraining;
    if (m_answering.work(isTraining ? Answering::Thread::Shared : Answering::Thread::Free) || isTraining) {
        if (outbox.isEmpty() && Clock::now() - m_publishedAt >= shortestInterval) {
            publish();
        }
        return Clock::duration::zero();
    }
    if (m_changed || m_loading.isBusy() || m_answering.hasNews() || m_reporter.hasEvents()) {
        publish();
    }
    const Clock::duration rest
        = std::min({m_training.rest(), m_rewinding.rest(), m_watching.rest(), m_comparing.rest()});
    return m_loading.isBusy() ? std::min<Clock::duration>(rest, loadingPoll) : rest;
}

void Session::Worker::publish()
{
    if (m_changed) {
        describe();
    }
    auto news = std::make_unique<News>();
    m_training.takePoints(*news);
    m_race.takePoints(*news);
    news->live = live();
    news->moment = m_moment;
    news->events = m_reporter.takeEvents();
    news->insights = m_answering.takeInsights();
    outbox.put(std::move(news));
    m_publishedAt = Clock::now();
    m_changed = false;
}

Live Session::Worker::live() const
{
    Live live = m_training.live();
    live.ticket = m_ticket;
    live.areSamplesKept = m_looks.examples.wish.follow != command::Examples::Follow::Training;
    live.progress.loadFraction = m_loading.fraction();
    m_watching.addTo(live);
    m_rewinding.addTo(live);
    m_race.addTo(live);
    m_comparing.addTo(live);
    return live;
}

void Session::Worker::describe()
{
    if (const ShownMoment* kept = keptShown()) {
        describeKept(*kept);
    } else if (m_training.experiment()) {
        describePresent();
    }
    m_isAsked = false;
}

void Session::Worker::describePresent()
{
    auto moment = std::make_shared<Moment>(m_training.outline());
    if (!m_indescribable) {
        m_reporter.setSubject({Event::Task::Training});
        const auto when = m_isTraining ? PictureAnswers::When::InPassing : PictureAnswers::When::Now;
        const auto look = [&] { m_training.moments()->describe(*moment, when); };
        if (!m_reporter.attempt(WorkPiece::Moment, look)) {
            m_indescribable = true;
            m_training.fail();
        }
    }
    compare(*moment);
    m_moment = std::move(moment);
}

/// The moment that somebody went back to, or the newest one of a run that is followed.
const ShownMoment* Session::Worker::keptShown() const
{
    return m_rewinding.isBack() ? &m_rewinding.shown() : m_watching.present();
}

/// It stays as it is, whatever the run does, until somebody asks for something or another one comes. One that
/// cannot be shown is no trouble of the run.
void Session::Worker::describeKept(const ShownMoment& kept)
{
    if (!m_isAsked) {
        return;
    }
    auto moment = std::make_shared<Moment>(kept.outline());
    m_reporter.setSubject({Event::Task::Keep});
    if (m_reporter.attempt(WorkPiece::Moment, [&] { kept.describe(*moment); })) {
        compare(*moment);
        m_moment = std::move(moment);
    } else {
        m_rewinding.comeBack();
        describePresent();
    }
}

/// What goes wrong with the other run is no trouble of this one.
void Session::Worker::compare(Moment& moment)
{
    m_reporter.setSubject({Event::Task::Compare});
    if (!m_reporter.attempt([&] { m_comparing.addTo(moment); })) {
        m_comparing.end();
    }
}

void Session::Worker::ask(const command::Ask& wish)
{
    if (!m_reporter.allow(m_training.experiment() != nullptr, FF_TR("There is no network to ask yet."))) {
        return;
    }
    const ShownMoment* kept = keptShown();
    const Trainer& trainer = kept ? kept->trainer() : m_training.experiment()->trainer();
    m_answering.begin(wish.question, m_ticket,
                      {m_training.run(), trainer, m_comparing.specimenFor(wish.question, trainer)});
}

void Session::Worker::write(const command::Export& target)
{
    if (!m_reporter.allow(m_training.experiment() != nullptr, FF_TR("There are no weights to export yet."))) {
        return;
    }
    const ShownMoment* kept = keptShown();
    exportModel(target.path, modelOf(kept ? *kept->experiment() : *m_training.experiment()),
                exporterFor(target.path, target.format));
    m_reporter.say(Event::Kind::Exported, {FF_TR("Weights written to %1"), {target.path.string()}},
                   target.path);
}

void Session::Worker::write(const command::Report& target)
{
    const std::filesystem::path folder = m_training.folder();
    if (!m_reporter.allow(!folder.empty(), FF_TR("There is no report of a run that is not kept."))) {
        return;
    }
    m_training.keepNow();
    writeReportPage(folder, target.path, m_options.language);
    if (!target.numbers.empty()) {
        copyDiary(folder, target.numbers);
    }
    m_reporter.say(Event::Kind::Exported, {FF_TR("Report written to %1"), {target.path.string()}},
                   target.path);
}

/// Each command goes to the class that it is about.
void Session::Worker::obey(const Command& command)
{
    ++m_ticket;
    m_changed = true;
    m_isAsked = true;
    m_indescribable = false;
    m_reporter.setSubject({taskOf(command), m_ticket});
    m_reporter.attempt([&] { std::visit([this](const auto& each) { handle(each); }, command); });
}

template <typename AnyCommand>
void Session::Worker::handle(const AnyCommand& command)
{
    if constexpr (requires { m_looks.obey(command, m_ticket); }) {
        m_looks.obey(command, m_ticket);
    } else if constexpr (requires { m_loading.obey(command); }) {
        m_loading.obey(command);
    } else if constexpr (requires { m_rewinding.obey(command); }) {
        m_rewinding.obey(command);
    } else if constexpr (requires { m_race.obey(command); }) {
        m_race.obey(command);
    } else if constexpr (requires { m_comparing.obey(command); }) {
        m_comparing.obey(command);
    } else if constexpr (requires { m_answering.obey(command); }) {
        m_answering.obey(command);
    } else if constexpr (requires { ask(command); }) {
        ask(command);
    } else if constexpr (requires { write(command); }) {
        write(command);
    } else {
        m_runCommands.obey(command);
    }
}

} // namespace ff
