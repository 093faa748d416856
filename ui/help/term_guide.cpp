// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/term_guide.h"

#include "ui/help/term_table.h"
#include "ui/help/term_window.h"
#include "ui/kit/foreign_text.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QWidget>

#include <chrono>

namespace ff {

namespace {

/// A page is read, not watched: its numbers need not follow every frame.
constexpr std::chrono::milliseconds pause {250};

QString cardOf(const TermRow& row)
{
    return foreignTip(QCoreApplication::translate("Terms", row.card) + u'\n'
                      + TermGuide::tr("F1 tells more."));
}

} // namespace

TermGuide::TermGuide(QWidget& window, const ActionSet& actions, const QString& language)
    : QObject(&window)
    , m_window(window)
    , m_language(language)
    , m_theme(themeFor(window.palette()))
{
    connect(actions[ActionId::Terms], &QAction::triggered, this, &TermGuide::open);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_terms->setMoment(m_moment); });
    putCards();
}

void TermGuide::putCards()
{
    for (QWidget* each : m_window.findChildren<QWidget*>()) {
        const TermRow* const row = termOf(each->objectName());
        if (row && QString::fromUtf8(row->cardOn).split(u' ').contains(each->objectName())) {
            each->setToolTip(cardOf(*row));
        }
    }
}

QString TermGuide::pageFor(const QWidget* widget)
{
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        if (const TermRow* row = termOf(each->objectName())) {
            return QString::fromUtf8(row->id);
        }
    }
    return QString::fromUtf8(termTable().front().id);
}

void TermGuide::open()
{
    const QWidget* const pointed = QApplication::widgetAt(QCursor::pos());
    const bool isHere = pointed && m_window.isAncestorOf(pointed);
    const QString term = pageFor(isHere ? pointed : m_window.focusWidget());
    if (!m_terms) {
        m_terms = new TermWindow(m_language, &m_window);
        m_terms->applyTheme(m_theme);
    }
    if (m_moment) {
        m_terms->setMoment(m_moment);
    }
    m_terms->open(term);
}

void TermGuide::follow(const News& news)
{
    m_moment = news.moment ? news.moment : m_moment;
    if (m_terms && m_terms->isVisible() && m_moment && !m_pause.isActive()) {
        m_pause.start();
    }
}

void TermGuide::applyTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_terms) {
        m_terms->applyTheme(theme);
    }
}

} // namespace ff
