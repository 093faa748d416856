// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/moment_choice.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {

namespace {

constexpr std::chrono::milliseconds frameTime {150}; // time to see what has changed, and soon through a run

} // namespace

MomentChoice::MomentChoice(QObject* parent)
    : QObject(parent)
{
    m_clock.setInterval(frameTime);
    connect(&m_clock, &QTimer::timeout, this, &MomentChoice::playOn);
}

void MomentChoice::follow(const Live& live)
{
    const auto isOver = [&] { return m_ticket > 0 && live.ticket >= m_ticket; };
    const bool isOther = live.run != m_run;
    const bool isNews = isOther || isOver() || live.shown != m_shown || live.keptSteps != m_steps
        || live.bestStep != m_best;
    m_run = live.run;
    m_steps = live.keptSteps;
    m_best = live.bestStep;
    m_shown = live.shown;
    m_now = live.progress.step;
    m_batchesPerEpoch = std::max<std::int64_t>(1, live.progress.batchesPerEpoch);
    if (isOver()) {
        m_ticket = 0;
        m_wish = m_isAsked ? std::nullopt : m_wish;
    }
    if (isOther) {
        m_wish.reset();
        setPlaying(false);
    }
    if (m_ticket == 0 && m_wish) {
        ask();
    }
    if (isNews) {
        Q_EMIT changed();
    }
}

void MomentChoice::hear(const Event& event)
{
    const bool isRefused = event.kind == Event::Kind::Refused || event.kind == Event::Kind::Failed;
    if (isRefused && event.ticket > 0 && event.ticket == m_ticket) {
        m_wish.reset();
        setPlaying(false);
    }
}

int MomentChoice::place() const
{
    return placeOf(m_wish.value_or(m_shown));
}

std::optional<double> MomentChoice::epochAt(int place) const
{
    const std::optional<std::int64_t> step = stepAt(place);
    return step ? std::optional(static_cast<double>(*step) / static_cast<double>(m_batchesPerEpoch))
                : std::nullopt;
}

std::optional<int> MomentChoice::bestPlace() const
{
    return m_best ? std::optional(placeOf(m_best)) : std::nullopt;
}

int MomentChoice::placeNear(double step) const
{
    int nearest = present();
    double best = std::abs(static_cast<double>(m_now) - step);
    for (int place = present() - 1; place >= 0; --place) {
        const double distance = std::abs(static_cast<double>(*stepAt(place)) - step);
        if (distance < best) {
            nearest = place;
            best = distance;
        }
    }
    return nearest;
}

std::optional<std::int64_t> MomentChoice::stepAt(int place) const
{
    return place < 0 || place >= present() ? std::nullopt
                                           : std::optional(m_steps[static_cast<std::size_t>(place)]);
}

/// A moment that has been taken away since stands where the one before it does.
int MomentChoice::placeOf(std::optional<std::int64_t> step) const
{
    if (!step) {
        return present();
    }
    const auto after = std::ranges::upper_bound(m_steps, *step);
    return std::max(0, static_cast<int>(after - m_steps.begin()) - 1);
}

void MomentChoice::choose(int place)
{
    const int wanted = std::clamp(place, 0, present());
    if (wanted == this->place()) {
        return;
    }
    m_wish = wanted == present() ? Wish() : Wish(m_steps[static_cast<std::size_t>(wanted)]);
    m_isAsked = false;
    if (m_ticket == 0) {
        ask();
    }
    Q_EMIT changed();
}

void MomentChoice::ask()
{
    m_isAsked = true;
    m_ticket = m_post ? m_post(command::Rewind {*m_wish}) : 0;
}

void MomentChoice::setPlaying(bool playing)
{
    if (playing == isPlaying()) {
        return;
    }
    if (playing && present() > 0) {
        m_clock.start();
        if (place() == present()) {
            choose(0);
        }
    } else {
        m_clock.stop();
    }
    Q_EMIT changed();
}

/// Waits for what is shown: a frame that takes longer is not left out.
void MomentChoice::playOn()
{
    if (m_ticket > 0) {
        return;
    }
    goForward();
    if (place() == present()) {
        setPlaying(false);
    }
}

} // namespace ff
