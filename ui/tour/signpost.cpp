// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/signpost.h"

#include "ui/tour/tour_frame.h"

#include <QEvent>
#include <QMainWindow>

#include <utility>

namespace ff {

namespace {

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

Signpost::Signpost(QMainWindow& window, const ActionSet& actions, const TourCardNames& names)
    : m_window(window)
    , m_actions(actions)
    , m_card(new TourCard(names, &window))
    , m_frame(new TourFrame(names.prefix, &window))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &Signpost::settle);
}

QString Signpost::pointAt(QWidget& target, TourPart part)
{
    m_target = &target;
    m_part = std::move(part);
    const QString opened = revealForTour(target, m_actions);
    watchTarget();
    m_settled.start(); // a pane that was opened has its place only then
    return opened;
}

void Signpost::say(const TourWords& words, bool isNews)
{
    if (words != m_card->words() || m_card->isHidden()) {
        m_card->show(words);
    }
    if (isNews) {
        m_card->announce();
    }
    place();
}

/// All that can move it: a target is moved by what it lies in, too.
void Signpost::watchTarget()
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

/// A pane that comes to the front comes before all that lies in the window.
void Signpost::settle()
{
    m_frame->raise();
    m_card->raise();
    place();
}

void Signpost::place()
{
    if (!m_target) {
        return;
    }
    const QRect area = tourArea(m_window);
    const TourSpot spot = tourSpot(m_part, *m_target, m_window);
    m_frame->frame(spot.framed);
    m_card->setGeometry(tourCardPlace(area, spot, m_card->sizes(area.size()), m_window.layoutDirection()));
}

void Signpost::hide()
{
    const QWidget* const focused = m_window.focusWidget();
    if (focused && m_card->isAncestorOf(focused)) {
        m_window.centralWidget()->setFocus();
    }
    m_card->hide();
    m_frame->hide();
    m_target = nullptr;
    watchTarget();
}

void Signpost::applyTheme(const Theme& theme)
{
    m_card->applyTheme(theme);
    m_frame->applyTheme(theme);
}

bool Signpost::eventFilter(QObject* watched, QEvent* event)
{
    if (isAboutPlace(event->type())) {
        m_settled.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff
