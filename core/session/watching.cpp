// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/watching.h"

#include "core/base/error.h"
#include "core/kept/early_stops.h"
#include "core/session/sentences.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <iterator>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto watchInterval = 250ms;
constexpr auto speedStretch = 30s; // over which the speed of the other program is averaged
constexpr auto shortestStretch = 2s; // below which nothing is said of it
constexpr int mostReadings = 3; // readings of a moment before it is said that it cannot be read

} // namespace

Watching::Watching(Training& training, const Machine& machine, Reporter& reporter)
    : m_training(training)
    , m_machine(machine)
    , m_reporter(reporter)
    , m_shown(training, machine)
{ }

bool Watching::look()
{
    attend();
    if (!m_follower || Clock::now() - m_lookedAt < watchInterval) {
        return false;
    }
    m_lookedAt = Clock::now();
    m_reporter.setSubject({Event::Task::Keep});
    take(m_follower->news());
    showNewest();
    return true;
}

Stretch::Clock::duration Watching::rest() const
{
    return m_follower ? m_lookedAt + watchInterval - Clock::now() : Clock::duration(Stretch::longRest);
}

/// Another run has another folder, or none that is followed.
void Watching::attend()
{
    if (m_run == m_training.run()) {
        return;
    }
    m_run = m_training.run();
    m_follower.reset();
    m_shown.close();
    m_toShow.reset();
    m_last.reset();
    m_marks.clear();
    m_stops.clear();
    m_isCaughtUp = false;
    m_lookedAt = {};
    m_following = Following::Written;
    if (m_training.followed().empty()) {
        return;
    }
    m_reporter.setSubject({Event::Task::Keep});
    if (!m_reporter.attempt([this] { m_follower.emplace(m_training.followed()); })) {
        m_following = Following::Gone; // it was there a moment ago
    }
}

void Watching::take(const RunNews& news)
{
    if (news.beginsAnew) {
        beginAnew();
    }
    m_training.record(news.diary);
    if (!news.diary.curve.points.empty()) {
        m_last = news.diary.curve.points.back();
        measure();
    }
    if (news.newestMoment) {
        m_toShow = news.newestMoment;
        m_tries = 0;
    }
    if (!news.problem.isEmpty()) {
        m_reporter.say(Event::Kind::Warning, news.problem.shown());
    }
    std::ranges::copy_if(news.diary.events, std::back_inserter(m_stops), isAboutStop);
    if (m_isCaughtUp) {
        tellEvents(news.diary.events);
    }
    if (news.following != std::exchange(m_following, news.following)) {
        tell(news.following);
    }
    m_isCaughtUp = true;
}

/// The curves begin anew with the run's number; the follower goes on to be asked.
void Watching::beginAnew()
{
    const Trainer& trainer = m_training.experiment()->trainer();
    m_training.follow(std::make_unique<Experiment>(trainer.data(), trainer.settings(), m_machine.compute),
                      m_follower->folder());
    m_run = m_training.run();
    m_shown.close();
    m_last.reset();
    m_marks.clear();
    m_stops.clear();
    m_isCaughtUp = false;
}

void Watching::tell(Following following)
{
    const std::string folder = m_follower->folder().string();
    if (following == Following::Gone) {
        m_reporter.say(
            Event::Kind::Warning,
            {FF_TR("'%1' is not there any more: what was read of the run is still shown"), {folder}});
    } else if (following == Following::Ended && m_isCaughtUp) {
        m_reporter.say(Event::Kind::FollowedEnded, followedSentence(m_last), m_follower->folder());
    }
}

void Watching::tellEvents(const std::vector<DiaryEvent>& events)
{
    for (const DiaryEvent& event : events) {
        if (event.kind == divergedEvent) {
            m_reporter.say(Event::Kind::Warning, event.text);
        } else if (event.kind == stoppedEarlyEvent) {
            m_reporter.say(Event::Kind::StoppedEarly, event.text);
        }
    }
}

void Watching::measure()
{
    const auto now = Clock::now();
    if (!m_marks.empty() && m_last->step < m_marks.back().step) {
        m_marks.clear(); // it went back
    }
    m_marks.push_back({now, m_last->step});
    while (now - m_marks.front().time > speedStretch) {
        m_marks.pop_front();
    }
}

/// A moment may be gone again before it was read, when the program makes room; then another one comes.
void Watching::showNewest()
{
    if (!m_toShow) {
        return;
    }
    try {
        m_shown.open(*m_toShow);
        m_toShow.reset();
        if (const Settings& settings = m_shown.trainer().settings(); settings != m_training.settings()) {
            m_training.applyLive(settings);
        }
    } catch (const Error& error) {
        if (++m_tries == mostReadings) {
            m_toShow.reset();
            m_reporter.say(Event::Kind::Warning, error.sentence().shown());
        }
    }
}

std::int64_t Watching::step() const
{
    const std::int64_t shown = m_shown.isOpen() ? m_shown.trainer().steps() : 0;
    return std::max(shown, m_last ? m_last->step : 0);
}

double Watching::samplesPerSecond() const
{
    if (m_following != Following::Written || m_marks.empty()) {
        return 0;
    }
    const std::chrono::duration<double> stretch = m_marks.back().time - m_marks.front().time;
    const auto batches = static_cast<double>(m_marks.back().step - m_marks.front().step);
    return stretch < shortestStretch
        ? 0
        : batches * static_cast<double>(m_training.experiment()->trainer().batchSize()) / stretch.count();
}

void Watching::addTo(Live& live) const
{
    if (m_training.followed().empty()) {
        return;
    }
    live.followed = {m_training.followed(), m_following};
    Progress& progress = live.progress;
    const double batchesPerEpoch = static_cast<double>(std::max<std::int64_t>(1, progress.batchesPerEpoch));
    progress.step = step();
    progress.epoch = static_cast<double>(progress.step) / batchesPerEpoch;
    live.stopped = earlyStopIn(m_stops, progress.step, batchesPerEpoch);
    progress.seconds = live.lastError ? live.lastError->seconds : 0;
    progress.samplesPerSecond = samplesPerSecond();
    if (progress.samplesPerSecond > 0) {
        const double left = std::max(0.0, live.epochs() - progress.epoch);
        progress.secondsLeft = left * batchesPerEpoch
            * static_cast<double>(m_training.experiment()->trainer().batchSize()) / progress.samplesPerSecond;
    }
}

} // namespace ff
