// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace ff {

/// The state in words, how far the run has come, what is left of it, whether it is kept and how fast it goes.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    void follow(const Live& live);

    /// Median cost of the latest frames, shown beside the speed of training.
    void showFrameTime(double milliseconds);

private:
    void addRun();
    void fitMessage(const QString& message);
    void showProgress(const Live& live);
    void showKept(const Live& live);

    QWidget* m_run = nullptr; ///< the parts on the left
    QLabel* m_state = nullptr;
    QLabel* m_epoch = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_timeLeft = nullptr;
    QLabel* m_kept = nullptr;
    QLabel* m_speed = nullptr;
    QLabel* m_frame = nullptr;
    std::filesystem::path m_keptFolder; ///< in the tooltip
};

/// "12 s", "3 min 20 s", "2 h 5 min": to be read at a glance.
QString durationText(double seconds);

/// Whether the run is kept, and while it trains, how old that is which would be left of it; empty where it is
/// not.
QString keptText(const Live& live);

/// What the session does, in a word or two.
QString stateText(const Live& live);

} // namespace ff
