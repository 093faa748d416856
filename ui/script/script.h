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

/// One step of a script: what is done, and how to see that it has worked. However long it takes is right.
struct ScriptStep
{
    QString text;
    QString expected; ///< said when it does not come
    std::function<void()> begin; ///< can be empty
    std::function<bool()> done; ///< asked until it is true; may act a little each time
    std::function<QString()> hopeless {}; ///< why it cannot come any more; an empty text as long as it can
    std::function<QString()> figures {}; ///< what was measured, for the step's line
};

/// Plays steps one after the other on a timer, so that the window lives between them, and prints a line for
/// each. A slow machine fails no step: only the lack of any progress does. GUI thread only.
class Script : public QObject
{
    Q_OBJECT

public:
    /// How often the script looks at a step.
    static constexpr std::chrono::milliseconds beat {20};

    /// Much longer than a quarter of a core takes for one batch or one piece of a test.
    static constexpr int longestStandstill = 5 * 60 * 1000 / static_cast<int>(beat.count());

    /// `patience`: beats without any progress after which a step has failed. They are counted, so that a
    /// machine that is slow altogether gets as many as any other.
    explicit Script(std::vector<ScriptStep> steps, int patience = longestStandstill,
                    QObject* parent = nullptr);

    void start();

    /// Something went on that a step may be waiting for.
    void noteProgress() { m_idleBeats = 0; }

    /// Ends the script, printing the reason; without effect when it is not being played.
    void fail(const QString& reason);

Q_SIGNALS:
    /// After the last step, or a failure; 0 or 1.
    void finished(int exitCode);

private:
    void advance();
    void checkHope(const ScriptStep& step);
    void end(int exitCode);
    QString stamped(const QString& line) const;

    std::vector<ScriptStep> m_steps;
    int m_patience;
    int m_idleBeats = 0; ///< since the last progress
    std::size_t m_current = 0;
    bool m_begun = false;
    QElapsedTimer m_stepClock;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace ff
