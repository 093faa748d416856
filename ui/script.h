// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace ff {

/// One step of a script: what is done, and how to see that it has worked.
struct ScriptStep
{
    QString text;
    QString expected; ///< said when the time is over
    std::chrono::seconds limit;
    std::function<void()> begin; ///< can be empty
    std::function<bool()> done; ///< asked until it is true; may act a little each time
};

/// Plays steps one after the other on a timer, so that the window lives between them, and prints a line for
/// each. GUI thread only.
class Script : public QObject
{
    Q_OBJECT

public:
    Script(std::vector<ScriptStep> steps, std::chrono::seconds totalLimit, QObject* parent = nullptr);

    void start();

    /// Ends the script, printing the reason.
    void fail(const QString& reason);

Q_SIGNALS:
    /// After the last step, or a failure; 0 or 1.
    void finished(int exitCode);

private:
    void advance();
    void end(int exitCode);
    void print(const QString& line) const;

    std::vector<ScriptStep> m_steps;
    std::chrono::seconds m_totalLimit;
    std::size_t m_current = 0;
    bool m_begun = false;
    QElapsedTimer m_stepClock;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace ff
