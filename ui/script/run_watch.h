// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace ff {

class MainWindow;
class Script;

/// Follows the run in a window for a script: sees whether it learns, tells the script that something goes on,
/// and ends it with the reason when the session says that something failed. GUI thread only.
class RunWatch : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    RunWatch(MainWindow& window, Script& script);

    bool isRunning() const;

    /// It runs, or has trained something.
    bool hasBegun() const;

    /// It has trained for so long and shows a test error where the settings ask for one, or is over: worth a
    /// picture. On a slow machine that is fewer epochs.
    bool isWorthShowing(std::chrono::seconds training) const;

    /// The test error is far from chance and lower than at first: not so only when learning is broken.
    bool hasLearnt() const;

    /// Why a run that has come to its end has not learnt; an empty text for all others.
    QString whyNotLearnt() const;

    /// "test error 6.3 % after 0.50 epochs, 7100 samples/s".
    QString figures() const;

private:
    void present(const News& news);
    void receive(const Event& event);
    bool isOver() const;
    bool isTested() const { return m_firstError.has_value(); }

    const MainWindow& m_window;
    Script& m_script;
    Live m_before;
    std::optional<ErrorPoint> m_firstError; ///< of the present run
    ErrorPoint m_lastError; ///< is the first one where there is no other
    double m_samplesPerSecond = 0; ///< while it ran last
};

} // namespace ff
