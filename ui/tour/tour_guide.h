// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/signpost.h"
#include "ui/tour/tour_watch.h"

#include <QShortcut>

class QMainWindow;

namespace ff {

struct TourStep;

/// Leads through the window: one card after the other beside what it is about, in the real window and in any
/// state of it. The user does what a card asks for, or goes on without. Begins when the action Tour is
/// chosen, and never by itself. GUI thread only.
class TourGuide : public QObject
{
    Q_OBJECT

public:
    /// Once the panes are in the window. The rest must outlive this.
    TourGuide(QMainWindow& window, const ActionSet& actions, const Selection& selection);

    void follow(const News& news);
    void applyTheme(const Theme& theme);

    /// The card that is shown, from 0; -1 while there is none.
    int current() const { return m_current; }

Q_SIGNALS:
    void changed(); ///< current()

private:
    void start();
    void leave();
    void show(int index);
    void refresh();
    const TourStep& step() const;
    bool isDone() const;
    TourWords words() const;

    QMainWindow& m_window;
    TourWatch m_watch;
    Signpost m_sign;
    QShortcut m_escape;
    int m_current = -1;
    int m_countBefore = 0; ///< of what the card waits for, when it was shown
    bool m_wasDone = false; ///< when the card was filled last
    QString m_opened; ///< title of the pane that was opened for this card
};

} // namespace ff
