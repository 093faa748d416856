// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_row.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

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

/// A label breaks lines between words only: a word as long as a line gets places to break it.
QString breakable(const QString& text)
{
    constexpr qsizetype longestWord = 60;
    constexpr QChar invisibleSpace(0x200B);
    QString result;
    qsizetype word = 0;
    for (const QChar sign : text) {
        word = sign.isSpace() ? 0 : word + 1;
        if (word > longestWord && !sign.isLowSurrogate()) {
            result += invisibleSpace;
            word = 1;
        }
        result += sign;
    }
    return result;
}

} // namespace

MessageRow::MessageRow(const Message& message, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(breakable(message.text), this))
{
    setObjectName(u"messageRow"_s);
    setAutoFillBackground(true);
    setAccessibleName(message.text);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    for (QLabel* label : {m_icon, m_text}) {
        label->setTextFormat(Qt::PlainText); // it may name what comes from anywhere
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    addButtons(message);
    dress(message.kind, theme);
}

void MessageRow::addButtons(const Message& message)
{
    if (message.offer) {
        addOffer(message.offer);
    }
    if (message.secondOffer) {
        addOffer(message.secondOffer)->setAutoRaise(true);
    }
    auto* close = new QToolButton(this);
    close->setObjectName(u"closeMessage"_s);
    close->setIcon(shapeIcon(IconShape::Close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageRow::closed);
    layout()->addWidget(close);
}

QToolButton* MessageRow::addOffer(QAction* offer)
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(offer);
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    return button;
}

void MessageRow::dress(Message::Kind kind, const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window,
                     kind == Message::Kind::Information ? theme.noticeGround : theme.errorGround);
    colours.setColor(QPalette::WindowText, theme.text);
    setPalette(colours);
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(shapeIcon(iconOf(kind)).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace ff
