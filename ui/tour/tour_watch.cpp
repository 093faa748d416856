// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_watch.h"

#include "ui/kit/picture_strip.h"
#include "ui/window/actions.h"
#include "ui/workbench/selection.h"

#include <QAction>

namespace ff {

TourWatch::TourWatch(QWidget& window, const ActionSet& actions, const Selection& selection, QObject* parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(&selection, &Selection::chosen, this, [this] { count(&TourFacts::picturesChosen); });
    const auto* negatives = window.findChild<PictureStrip*>(QStringLiteral("negatives"));
    connect(negatives, &PictureStrip::hovered, this, [this](int index) {
        if (index >= 0) {
            count(&TourFacts::negativesSeen);
        }
    });
    for (const QAction* layer : actions.ofKind(ActionKind::OneLayer)) {
        connect(layer, &QAction::toggled, this, [this](bool enlarged) {
            if (enlarged) {
                count(&TourFacts::layersEnlarged);
            }
        });
    }
}

void TourWatch::count(int TourFacts::*what)
{
    ++(m_facts.*what);
    Q_EMIT changed();
}

void TourWatch::follow(const News& news)
{
    followRun(news.live);
    m_facts.live = news.live;
    if (news.moment && news.moment->answer) {
        followAnswer(*news.moment->answer);
    }
}

/// What began and ended between two looks at the session has happened all the same.
void TourWatch::followRun(const Live& now)
{
    const Live& before = m_facts.live;
    if (now.shown && now.shown != before.shown) {
        ++m_facts.momentsShown;
    }
    if (now.run != before.run) {
        return; // what differs is not what somebody did to one run
    }
    const bool wasRunning = before.state == State::Running;
    const bool isRunning = now.state == State::Running;
    const bool hasStepped = now.progress.step > before.progress.step && now.state != State::Following;
    m_facts.starts += !wasRunning && (isRunning || hasStepped) ? 1 : 0;
    m_facts.rests += !isRunning && (wasRunning || hasStepped) ? 1 : 0;
    m_facts.thresholdMoves += now.settings.threshold != before.settings.threshold ? 1 : 0;
}

/// A picture that was chosen is answered, too; only what is drawn by hand is looked at without one.
void TourWatch::followAnswer(const Answer& answer)
{
    if (answer.ticket > m_answered) {
        m_answered = answer.ticket;
        m_facts.drawingsAnswered += m_selection.picture().isEmpty() ? 1 : 0;
    }
}

} // namespace ff
