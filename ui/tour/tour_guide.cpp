// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_guide.h"

#include "ui/tour/tour_table.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QMainWindow>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char* text)
{
    return QCoreApplication::translate("Tour", text);
}

int stepCount()
{
    return static_cast<int>(tourSteps().size());
}

} // namespace

TourGuide::TourGuide(QMainWindow& window, const ActionSet& actions, const Selection& selection)
    : QObject(&window)
    , m_window(window)
    , m_watch(window, actions, selection, this)
    , m_sign(window, actions,
             {u"tour"_s, tr("Tour"), tr("Leave the tour (Esc). Help > Tour starts it again.")})
    , m_escape(QKeySequence(Qt::Key_Escape), &window)
{
    const TourCard& card = m_sign.card();
    m_escape.setEnabled(false);
    connect(actions[ActionId::Tour], &QAction::triggered, this, &TourGuide::start);
    connect(actions[ActionId::SlowWalk], &QAction::toggled, this, [this](bool walks) {
        if (walks && m_current >= 0) {
            leave();
        }
    });
    connect(&m_escape, &QShortcut::activated, this, &TourGuide::leave);
    connect(&m_watch, &TourWatch::changed, this, &TourGuide::refresh);
    connect(&card, &TourCard::leaveAsked, this, &TourGuide::leave);
    connect(&card, &TourCard::backAsked, this, [this] { show(m_current - 1); });
    connect(&card, &TourCard::nextAsked, this, [this] {
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
    m_escape.setEnabled(false);
    m_sign.hide();
    m_current = -1;
    Q_EMIT changed();
}

void TourGuide::show(int index)
{
    m_current = index;
    m_countBefore = m_watch.facts().*(step().count);
    m_wasDone = false;
    m_opened = m_sign.pointAt(*m_window.findChild<QWidget*>(QLatin1StringView(step().target)), step().part);
    m_sign.say(words(), true);
    Q_EMIT changed();
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
    const bool isNews = isDone() && !m_wasDone;
    m_wasDone = isDone();
    m_sign.say(words(), isNews);
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
            .next = m_current + 1 == stepCount() ? tr("F&inish")
                : isDone()                       ? tr("&Next")
                                                 : tr("&Skip"),
            .isDone = isDone(),
            .isFirst = m_current == 0};
}

void TourGuide::applyTheme(const Theme& theme)
{
    m_sign.applyTheme(theme);
}

} // namespace ff
