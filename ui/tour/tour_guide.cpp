// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_guide.h"

#include "ui/tour/tour_card.h"
#include "ui/tour/tour_frame.h"
#include "ui/tour/tour_table.h"
#include "ui/tour/tour_target.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QMainWindow>

#include <utility>

namespace ff {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Tour", text);
}

int stepCount()
{
    return static_cast<int>(tourSteps().size());
}

bool isAboutPlace(QEvent::Type type)
{
    switch (type) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::FontChange:
        return true;
    default:
        return false;
    }
}

} // namespace

TourGuide::TourGuide(QMainWindow& window, const ActionSet& actions, const Selection& selection)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_watch(window, actions, selection, this)
    , m_card(new TourCard(&window))
    , m_frame(new TourFrame(&window))
    , m_escape(QKeySequence(Qt::Key_Escape), &window)
{
    m_escape.setEnabled(false);
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(actions[ActionId::Tour], &QAction::triggered, this, &TourGuide::start);
    connect(&m_escape, &QShortcut::activated, this, &TourGuide::leave);
    connect(&m_settled, &QTimer::timeout, this, &TourGuide::settle);
    connect(&m_watch, &TourWatch::changed, this, &TourGuide::refresh);
    connect(m_card, &TourCard::leaveAsked, this, &TourGuide::leave);
    connect(m_card, &TourCard::backAsked, this, [this] { show(m_current - 1); });
    connect(m_card, &TourCard::nextAsked, this, [this] {
        if (m_current + 1 < stepCount()) {
            show(m_current + 1);
        } else {
            leave();
        }
    });
}

void TourGuide::start()
{
    m_escape.setEnabled(true);
    show(0);
}

void TourGuide::leave()
{
    const QWidget* const focused = m_window.focusWidget();
    if (focused && m_card->isAncestorOf(focused)) {
        m_window.centralWidget()->setFocus();
    }
    m_escape.setEnabled(false);
    m_card->hide();
    m_frame->hide();
    m_target = nullptr;
    watchTarget();
    m_current = -1;
    Q_EMIT changed();
}

void TourGuide::show(int index)
{
    m_current = index;
    m_countBefore = m_watch.facts().*(step().count);
    m_wasDone = false;
    m_target = m_window.findChild<QWidget*>(QLatin1StringView(step().target));
    m_opened = revealForTour(*m_target, m_actions);
    watchTarget();
    m_card->show(words());
    place();
    m_settled.start(); // a pane that was opened has its place only then
    m_card->announce();
    Q_EMIT changed();
}

/// All that can move it: a target is moved by what it lies in, too.
void TourGuide::watchTarget()
{
    for (const QPointer<QWidget>& each : std::exchange(m_watched, {})) {
        if (each) {
            each->removeEventFilter(this);
        }
    }
    for (QWidget* each = m_target; each; each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched << each;
    }
}

void TourGuide::follow(const News& news)
{
    m_watch.follow(news);
    refresh();
}

/// Says what has become of the card's concern, and follows what it stands beside.
void TourGuide::refresh()
{
    if (m_current < 0) {
        return;
    }
    if (const TourWords now = words(); now != m_card->words()) {
        m_card->show(now);
    }
    if (isDone() && !std::exchange(m_wasDone, true)) {
        m_card->announce();
    }
    place();
}

/// A pane that comes to the front comes before all that lies in the window.
void TourGuide::settle()
{
    m_frame->raise();
    m_card->raise();
    place();
}

void TourGuide::place()
{
    if (m_current < 0 || !m_target) {
        return;
    }
    const QRect area = tourArea(m_window);
    const TourSpot spot = tourSpot(step(), *m_target, m_window);
    m_frame->frame(spot.framed);
    m_card->setGeometry(tourCardPlace(area, spot, m_card->sizes(area.size()), m_window.layoutDirection()));
}

const TourStep& TourGuide::step() const
{
    return tourSteps()[static_cast<std::size_t>(m_current)];
}

bool TourGuide::isDone() const
{
    return m_watch.facts().*(step().count) > m_countBefore;
}

TourWords TourGuide::words() const
{
    const QLocale locale;
    const char* const obstacle = step().obstacle(m_watch.facts());
    QStringList notes;
    if (isDone()) {
        notes << translated(step().result);
    } else {
        notes << (m_opened.isEmpty() ? QString()
                                     : tr("The pane %1 was closed and is open now.").arg(m_opened));
        notes << (obstacle ? translated(obstacle) : QString());
        notes.removeAll(QString());
    }
    return {.title = translated(step().title),
            .place = tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(stepCount())),
            .text = translated(step().text),
            .deed = translated(step().deed),
            .note = notes.join(u' '),
            .isDone = isDone(),
            .isFirst = m_current == 0,
            .isLast = m_current + 1 == stepCount()};
}

void TourGuide::applyTheme(const Theme& theme)
{
    m_card->applyTheme(theme);
    m_frame->applyTheme(theme);
}

bool TourGuide::eventFilter(QObject* watched, QEvent* event)
{
    if (isAboutPlace(event->type())) {
        m_settled.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff
