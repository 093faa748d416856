// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/tour/tour_watch.h"

#include <QList>
#include <QPointer>
#include <QShortcut>
#include <QTimer>

class QMainWindow;

namespace ff {

class TourCard;
class TourFrame;
struct TourStep;
struct TourWords;

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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();
    void leave();
    void show(int index);
    void watchTarget();
    void refresh();
    void settle();
    void place();
    const TourStep& step() const;
    bool isDone() const;
    TourWords words() const;

    QMainWindow& m_window;
    const ActionSet& m_actions;
    TourWatch m_watch;
    TourCard* m_card;
    TourFrame* m_frame;
    QShortcut m_escape;
    QTimer m_settled; ///< runs after something has moved: the places are found anew, once
    int m_current = -1;
    int m_countBefore = 0; ///< of what the card waits for, when it was shown
    bool m_wasDone = false; ///< when the card was filled last
    QString m_opened; ///< title of the pane that was opened for this card
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and what it lies in
};

} // namespace ff
