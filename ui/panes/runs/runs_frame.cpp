// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_frame.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

namespace ff {

namespace {

QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click must leave the keys to the table
    return button;
}

} // namespace

RunsFrame::RunsFrame(const QList<QAction*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_top(makeTop(buttons))
    , m_words(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_grid(new QGridLayout(this))
{
    m_words->setObjectName(QStringLiteral("runsWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMargin(fontMetrics().height() / 2);
    m_words->setMinimumSize(1, 1); // words that have no room are cut, and make the window no larger
    m_pages->addWidget(m_words);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_pages, 2, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(2, 1);
    arrange();
}

QWidget* RunsFrame::makeTop(const QList<QAction*>& buttons)
{
    auto* top = new QWidget(this);
    auto* filter = new QLineEdit(top);
    filter->setObjectName(QStringLiteral("runsFilter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Show only runs with this text"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    filter->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    connect(filter, &QLineEdit::textChanged, this, &RunsFrame::filtered);
    auto* row = new QHBoxLayout(top);
    const int margin = fontMetrics().height() / 4;
    row->setContentsMargins(2 * margin, margin, margin, margin);
    row->setSpacing(2);
    row->addWidget(filter, 1);
    for (QAction* action : buttons) {
        row->addWidget(makeButton(action, top));
    }
    row->addStretch();
    return top;
}

void RunsFrame::setParts(QWidget& view, QWidget& room)
{
    m_pages->addWidget(&view);
    m_room = &room;
    arrange();
}

void RunsFrame::setWords(const QString& words)
{
    m_words->setText(words);
    m_pages->setCurrentIndex(words.isEmpty() ? 1 : 0);
}

/// All in one line where there is room for it: the pane is low at the bottom of the window.
void RunsFrame::arrange()
{
    const bool wide = m_room && width() >= m_top->sizeHint().width() + m_room->sizeHint().width();
    m_grid->addWidget(m_top, 0, 0, 1, wide ? 1 : 2);
    if (m_room) {
        m_grid->addWidget(m_room, wide ? 0 : 3, wide ? 1 : 0, 1, wide ? 1 : 2,
                          wide ? Qt::AlignVCenter : Qt::AlignLeft);
    }
}

void RunsFrame::tell(const Message& message)
{
    tellNothing();
    m_message = new MessageRow(message, m_theme, this);
    connect(m_message, &MessageRow::closed, this, &RunsFrame::tellNothing);
    m_grid->addWidget(m_message, 1, 0, 1, 2);
}

void RunsFrame::tellNothing()
{
    if (m_message) {
        m_message->hide();
        m_message->deleteLater(); // one of its buttons may be what is pressed
        m_message = nullptr;
    }
}

void RunsFrame::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_words->setPalette(colours);
}

void RunsFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ff
