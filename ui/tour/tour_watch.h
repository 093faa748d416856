// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/news.h"
#include "ui/tour/tour_facts.h"

#include <QObject>

class QWidget;

namespace ff {

class ActionSet;
class Selection;

/// Sees in the session's news and in the window's own signals what the user has done. GUI thread only.
class TourWatch : public QObject
{
    Q_OBJECT

public:
    /// Once the panes are in the window. All must outlive this.
    TourWatch(QWidget& window, const ActionSet& actions, const Selection& selection, QObject* parent);

    const TourFacts& facts() const { return m_facts; }

    void follow(const News& news);

Q_SIGNALS:
    /// A count of the facts has gone up that no news has told of.
    void changed();

private:
    void count(int TourFacts::*what);
    void followRun(const Live& now);
    void followAnswer(const Answer& answer);

    const Selection& m_selection;
    TourFacts m_facts;
    Ticket m_answered = 0; ///< of what was answered last
};

} // namespace ff
