// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script.h"

#include <QTextStream>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds beat {20};

qint64 milliseconds(std::chrono::seconds time)
{
    return std::chrono::milliseconds(time).count();
}

double secondsOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.elapsed()) / 1000;
}

} // namespace

Script::Script(std::vector<ScriptStep> steps, std::chrono::seconds totalLimit, QObject* parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_totalLimit(totalLimit)
{
    connect(&m_timer, &QTimer::timeout, this, &Script::advance);
}

void Script::start()
{
    m_clock.start();
    m_timer.start(beat);
}

void Script::advance()
{
    if (m_current == m_steps.size()) {
        print(u"done"_s);
        end(0);
        return;
    }
    const ScriptStep& step = m_steps[m_current];
    if (!m_begun) {
        m_begun = true;
        m_stepClock.start();
        if (step.begin) {
            step.begin();
        }
    } else if (step.done()) {
        print(u"%1 (%2 s)"_s.arg(step.text).arg(secondsOf(m_stepClock), 0, 'f', 1));
        ++m_current;
        m_begun = false;
    } else if (m_stepClock.hasExpired(milliseconds(step.limit))
               || m_clock.hasExpired(milliseconds(m_totalLimit))) {
        fail(u"%1: expected %2 within %3 s"_s.arg(step.text, step.expected).arg(step.limit.count()));
    }
}

void Script::fail(const QString& reason)
{
    print(u"FAILED, "_s + reason);
    end(1);
}

void Script::end(int exitCode)
{
    m_timer.stop();
    Q_EMIT finished(exitCode);
}

void Script::print(const QString& line) const
{
    QTextStream(stdout) << u"%1 s  %2\n"_s.arg(secondsOf(m_clock), 5, 'f', 1).arg(line);
}

} // namespace ff
