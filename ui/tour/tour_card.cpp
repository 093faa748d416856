// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_card.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array widthsInCharacters {44, 34, 56, 72}; ///< of a card, the best to read first

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

TourCard::TourCard(const TourCardNames& names, QWidget* window)
    : QFrame(window)
    , m_names(names)
    , m_title(makeLabel("Title"))
    , m_place(makeLabel("Place"))
    , m_text(makeLabel("Text"))
    , m_deed(makeLabel("Deed"))
    , m_note(makeLabel("Note"))
    , m_leave(makeButton("Leave"))
    , m_back(makeButton("Back"))
    , m_next(makeButton("Next"))
{
    setObjectName(names.prefix + u"Card");
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(2);
    setAutoFillBackground(true);
    build();
    connect(m_leave, &QPushButton::clicked, this, &TourCard::leaveAsked);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backAsked);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextAsked);
    applyTheme(themeFor(palette()));
    hide();
}

QLabel* TourCard::makeLabel(const char* name)
{
    auto* label = new QLabel(this);
    label->setObjectName(m_names.prefix + QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Neither a click nor Return on something else makes it more than what it is: the focus stays with what the
/// user works at.
QPushButton* TourCard::makeButton(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(m_names.prefix + QLatin1StringView(name));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TourCard::addButton(QPushButton* button)
{
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->insertWidget(m_buttons->indexOf(m_back), button);
    setTabOrder(m_leave, button);
    setTabOrder(button, m_back);
}

void TourCard::build()
{
    const int line = fontMetrics().height();
    m_title->setFont(bold(font()));
    m_deed->setFont(bold(font()));
    m_place->setWordWrap(false);
    auto* header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_place, 0, Qt::AlignTop);
    m_buttons = new QHBoxLayout;
    m_buttons->addWidget(m_leave);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(line * 3 / 4, line / 2, line * 3 / 4, line / 2);
    column->setSpacing(line / 2);
    column->addLayout(header);
    for (QLabel* label : {m_text, m_deed, m_note}) {
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addLayout(m_buttons);
    m_leave->setText(tr("&Leave"));
    m_leave->setToolTip(m_names.leaving);
    m_back->setText(tr("&Back"));
}

void TourCard::show(const TourWords& words)
{
    m_words = words;
    m_title->setText(words.title);
    m_place->setText(words.place);
    m_text->setText(words.text);
    m_deed->setText(words.isDone ? tr("\u2713 %1").arg(words.deed) : words.deed);
    m_note->setText(words.note);
    m_note->setVisible(!words.note.isEmpty());
    m_back->setEnabled(!words.isFirst);
    m_next->setText(words.next);
    setAccessibleName(tr("%1, %2: %3").arg(m_names.subject, words.place, words.title));
    setAccessibleDescription(QStringList {words.text, words.deed, words.note}.join(u' ').trimmed());
    setVisible(true);
    raise();
}

/// Words in lines of a good length need height; in a low window they are set wider.
std::vector<QSize> TourCard::sizes(QSize room) const
{
    std::vector<QSize> all;
    for (const int characters : widthsInCharacters) {
        const int wish = std::max(fontMetrics().averageCharWidth() * characters, minimumSizeHint().width());
        const int width = std::min(wish, room.width());
        all.emplace_back(width, heightForWidth(width));
    }
    return all;
}

void TourCard::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    colours.setColor(QPalette::WindowText, theme.accent); // of the line around it
    setPalette(colours);
    for (QLabel* label : {m_title, m_text, m_deed}) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, theme.text);
        label->setPalette(own);
    }
    for (QLabel* label : {m_place, m_note}) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, theme.mutedText);
        label->setPalette(own);
    }
}

void TourCard::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ff
