// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.h"

#include "ui/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds informationTime {8};

bool expires(const Message& message)
{
    return message.kind == Message::Kind::Information && !message.stays;
}

IconShape iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return IconShape::Information;
    case Message::Kind::Warning:
        return IconShape::Warning;
    case Message::Kind::Error:
        return IconShape::Failure;
    }
    return IconShape::None;
}

/// A message that lasts goes behind one that does not, lest a hint hide what just happened.
bool goesBefore(const Message& one, const Message& other)
{
    if (one.kind != other.kind) {
        return one.kind > other.kind;
    }
    return expires(one) && !expires(other);
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_waiting(new QLabel(this))
    , m_offer(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setIcon(shapeIcon(IconShape::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_waiting);
    row->addWidget(m_offer);
    row->addWidget(m_close);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &MessageBar::closeCurrent);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeCurrent);
    applyTheme(themeFor(palette()));
    refresh();
}

void MessageBar::show(const Message& message)
{
    if (!message.topic.isEmpty()) {
        m_messages.removeIf([&](const Message& other) { return other.topic == message.topic; });
    }
    const auto isSame
        = [&](const Message& other) { return other.kind == message.kind && other.text == message.text; };
    m_messages.removeIf(isSame);
    // What had its moment on the bar is not brought back when something newer of its kind comes.
    if (expires(message)) {
        m_messages.removeIf(expires);
    }
    m_messages.insert(std::upper_bound(m_messages.begin(), m_messages.end(), message, goesBefore), message);
    refresh();
}

void MessageBar::withdraw(const QString& topic)
{
    if (m_messages.removeIf([&](const Message& message) { return message.topic == topic; }) > 0) {
        refresh();
    }
}

void MessageBar::closeCurrent()
{
    if (!m_messages.isEmpty()) {
        m_messages.removeFirst();
        refresh();
    }
}

void MessageBar::applyTheme(const Theme& theme)
{
    m_theme = theme;
    dress();
}

void MessageBar::refresh()
{
    m_expiry.stop();
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty()) {
        return;
    }
    const Message& message = m_messages.first();
    m_text->setText(message.text);
    setAccessibleName(message.text);
    const int waiting = static_cast<int>(m_messages.size()) - 1;
    m_waiting->setText(tr("%n more", nullptr, waiting));
    m_waiting->setVisible(waiting > 0);
    refreshOffer(message);
    if (expires(message)) {
        m_expiry.start(informationTime);
    }
    dress();
}

void MessageBar::refreshOffer(const Message& message)
{
    m_offer->setVisible(message.offer != nullptr);
    if (message.offer) {
        m_offer->setDefaultAction(message.offer);
        m_offer->setFocusPolicy(Qt::NoFocus);
    }
}

void MessageBar::dress()
{
    if (m_messages.isEmpty()) {
        return;
    }
    const Message::Kind kind = m_messages.first().kind;
    QPalette colours = palette();
    colours.setColor(QPalette::Window,
                     kind == Message::Kind::Information ? m_theme.noticeGround : m_theme.errorGround);
    colours.setColor(QPalette::WindowText, m_theme.text);
    setPalette(colours);
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(shapeIcon(iconOf(kind)).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace ff
