// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/run_watch.h"

#include "core/data/no_labels.h"
#include "ui/script/script.h"
#include "ui/window/main_window.h"

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

/// Of what guessing gets wrong. A network that learns passes it within an epoch, an untrained one never.
constexpr double shareOfChance = 1.0 / 3;

/// What guessing gets wrong.
double chance(const DataView& data)
{
    return 1 - 1.0 / static_cast<double>(std::max<std::size_t>(1, data.classes.size()));
}

/// The readout's error, which every mode has.
QString errorWords(const ErrorPoint& error)
{
    return u"test error %1 % after %2 epochs"_s.arg(100 * error.readout, 0, 'f', 1)
        .arg(error.epoch, 0, 'f', 2);
}

} // namespace

RunWatch::RunWatch(MainWindow& window, Script& script)
    : m_window(window)
    , m_script(script)
{
    connect(&window, &MainWindow::presented, this, &RunWatch::present);
    connect(&window, &MainWindow::eventReceived, this, &RunWatch::receive);
}

void RunWatch::present(const News& news)
{
    const Live& live = news.live;
    if (live.run != m_before.run) {
        m_firstError.reset();
    }
    for (const ErrorPoint& error : news.errors) {
        m_firstError = m_firstError.value_or(error);
        m_lastError = error;
    }
    if (live.state == State::Running) {
        m_samplesPerSecond = live.progress.samplesPerSecond;
    }
    // A running session publishes after a batch or a piece of a test only; an idle one has to say something
    // new.
    if (live.state == State::Running || live.run != m_before.run || live.state != m_before.state
        || live.progress.loadFraction != m_before.progress.loadFraction) {
        m_script.noteProgress();
    }
    m_before = live;
}

void RunWatch::receive(const Event& event)
{
    if (event.kind == Event::Kind::Failed || event.kind == Event::Kind::Diverged) {
        m_script.fail(QString::fromStdString(event.text.english()));
    }
}

bool RunWatch::isRunning() const
{
    return m_window.live().state == State::Running;
}

bool RunWatch::hasBegun() const
{
    return isRunning() || m_window.live().progress.step > 0;
}

bool RunWatch::isOver() const
{
    const Live& now = m_window.live();
    return now.state == State::Paused && now.progress.epoch >= now.epochs();
}

bool RunWatch::isWorthShowing(std::chrono::seconds training) const
{
    const Live& now = m_window.live();
    const bool shown = isTested() || now.settings.epochTest == EpochTest::None || !isLabelled(now.data);
    return isOver() || (shown && now.progress.seconds >= static_cast<double>(training.count()));
}

bool RunWatch::hasLearnt() const
{
    const bool fell = isTested()
        && (m_lastError.readout < m_firstError->readout || m_lastError.step == m_firstError->step);
    return fell && m_lastError.readout <= shareOfChance * chance(m_window.live().data);
}

QString RunWatch::whyNotLearnt() const
{
    return isOver() && !hasLearnt() ? u"the run ended with "_s + figures() : QString();
}

QString RunWatch::figures() const
{
    if (!isTested()) {
        return u"not tested yet"_s;
    }
    return errorWords(m_lastError) + u", %1 samples/s"_s.arg(m_samplesPerSecond, 0, 'f', 0);
}

} // namespace ff
