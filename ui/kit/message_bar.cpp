// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/foreign_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds informationTime {8};
constexpr std::chrono::seconds offerTime {60}; ///< enough to think about it
constexpr qsizetype mostKept = 50; ///< beyond them the oldest go
constexpr qsizetype mostRows = 6; ///< of the open list, which must leave room for what it is about

bool isHint(const Message& message)
{
    return message.kind == Message::Kind::Information && message.stays;
}

bool expires(const Message& message)
{
    return message.kind == Message::Kind::Information && !message.stays;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
    , m_rows(new QVBoxLayout)
    , m_more(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_more->setObjectName(u"moreMessages"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("Show all messages, or the newest alone"));
    m_rows->setSpacing(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_rows, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &MessageBar::closeCurrent);
    connect(m_more, &QToolButton::toggled, this, &MessageBar::refresh);
    refresh();
}

void MessageBar::show(const Message& message)
{
    Message shown = message;
    shown.text = foreignText(message.text).simplified();
    m_messages.removeIf([&](const Message& other) {
        const bool sameTopic = !shown.topic.isEmpty() && other.topic == shown.topic;
        // What had its moment on the bar is not brought back when something newer comes.
        const bool isOver = expires(shown) && expires(other) && !other.offer;
        return sameTopic || isOver || (other.kind == shown.kind && other.text == shown.text);
    });
    const auto behind = isHint(shown) ? std::ranges::find_if(m_messages, isHint) : m_messages.begin();
    m_messages.insert(behind, shown);
    m_messages.resize(std::min(m_messages.size(), mostKept));
    m_expiry.stop(); // a new one has its own time
    refresh();
    if (m_messages.first().text == shown.text) {
        announce();
    }
}

/// The newest message, to those who do not see it.
void MessageBar::announce()
{
    QAccessibleEvent event(m_rows->itemAt(0)->widget(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::withdraw(const QString& topic)
{
    if (m_messages.removeIf([&](const Message& message) { return message.topic == topic; }) > 0) {
        refresh();
    }
}

void MessageBar::closeCurrent()
{
    close(0);
}

void MessageBar::close(qsizetype place)
{
    if (place < m_messages.size()) {
        m_messages.removeAt(place);
        refresh();
    }
}

void MessageBar::applyTheme(const Theme& theme)
{
    m_theme = theme;
    refresh();
}

void MessageBar::refresh()
{
    refreshMore();
    fillRows(m_more->isChecked() ? std::min(m_messages.size(), mostRows)
                                 : std::min<qsizetype>(m_messages.size(), 1));
    setVisible(!m_messages.isEmpty());
    const bool goesByItself = !m_messages.isEmpty() && expires(m_messages.first());
    if (!goesByItself) {
        m_expiry.stop();
    } else if (!m_expiry.isActive()) {
        m_expiry.start(m_messages.first().offer ? offerTime : informationTime);
    }
}

void MessageBar::refreshMore()
{
    const auto others = static_cast<int>(m_messages.size()) - 1;
    if (others < 1) {
        const QSignalBlocker silent(m_more);
        m_more->setChecked(false);
    }
    m_more->setVisible(others > 0);
    m_more->setText(m_more->isChecked() ? tr("Newest only") : tr("%n more", nullptr, others));
}

void MessageBar::fillRows(qsizetype count)
{
    while (const QLayoutItem* old = m_rows->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the sender of the signal under way
        delete old;
    }
    for (qsizetype place = 0; place < count; ++place) {
        auto* row = new MessageRow(m_messages[place], m_theme, this);
        connect(row, &MessageRow::closed, this, [this, place] { close(place); });
        m_rows->addWidget(row);
        row->show();
    }
}

} // namespace ff
