// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/script.h"

#include <QTextStream>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

double secondsOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.elapsed()) / 1000;
}

/// ", " and what the step measured, if it measures.
QString figuresOf(const ScriptStep& step)
{
    return step.figures ? u", "_s + step.figures() : QString();
}

} // namespace

Script::Script(std::vector<ScriptStep> steps, int patience, QObject* parent)
    : QObject(parent)
    , m_steps(std::move(steps))
    , m_patience(patience)
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
        QTextStream(stdout) << stamped(u"done"_s);
        end(0);
        return;
    }
    const ScriptStep& step = m_steps[m_current];
    if (!m_begun) {
        m_begun = true;
        m_stepClock.start();
        noteProgress();
        if (step.begin) {
            step.begin();
        }
    } else if (step.done()) {
        const QString line = step.text + figuresOf(step);
        QTextStream(stdout) << stamped(
            u"%1 (%2 s)"_s.arg(line, QString::number(secondsOf(m_stepClock), 'f', 1)));
        ++m_current;
        m_begun = false;
    } else {
        checkHope(step);
    }
}

void Script::checkHope(const ScriptStep& step)
{
    const QString expected = u"%1: expected %2"_s.arg(step.text, step.expected);
    const QString hopeless = step.hopeless ? step.hopeless() : QString();
    if (!hopeless.isEmpty()) {
        fail(expected + u", but "_s + hopeless);
    } else if (++m_idleBeats > m_patience) {
        const double standstill = std::chrono::duration<double>(m_idleBeats * beat).count();
        fail(u"%1, but nothing went on for %2 s%3"_s.arg(expected, QString::number(standstill),
                                                         figuresOf(step)));
    }
}

void Script::fail(const QString& reason)
{
    if (m_timer.isActive()) {
        QTextStream(stderr) << stamped(u"FAILED, "_s + reason);
        end(1);
    }
}

void Script::end(int exitCode)
{
    m_timer.stop();
    Q_EMIT finished(exitCode);
}

QString Script::stamped(const QString& line) const
{
    return u"%1 s  %2\n"_s.arg(QString::number(secondsOf(m_clock), 'f', 1).rightJustified(5), line);
}

} // namespace ff
