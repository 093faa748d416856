// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_frame.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

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
    , m_sides(new QSplitter(this))
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
    m_sides->addWidget(m_pages);
    m_sides->setChildrenCollapsible(false);
    m_grid->addWidget(m_sides, 3, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(3, 1);
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

void RunsFrame::addGroups(const QList<QWidget*>& groups)
{
    m_more = new QWidget(this);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, m_more);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QWidget* group : groups) {
        row->addWidget(group, 0, Qt::AlignLeft);
    }
    arrange();
}

void RunsFrame::setParts(const QList<QWidget*>& tables, QWidget& plot, QWidget& room)
{
    for (QWidget* table : tables) {
        m_pages->addWidget(table);
    }
    m_plot = &plot;
    m_sides->addWidget(m_plot);
    m_sides->setSizes({width() / 2, width() / 2});
    m_room = &room;
    arrange();
}

void RunsFrame::show(QWidget& table, const QString& words, bool isPlotted)
{
    m_words->setText(words);
    m_pages->setCurrentIndex(words.isEmpty() ? m_pages->indexOf(&table) : 0);
    m_plot->setVisible(isPlotted);
    arrange(); // there are as many buttons as that needs
}

void RunsFrame::showWords(const QString& words)
{
    m_words->setText(words);
    m_pages->setCurrentIndex(0);
    if (m_plot) {
        m_plot->hide();
    }
}

/// All in one line where there is room for it: the pane is low at the bottom of the window. Where it is high
/// instead, the plot stands below the table.
void RunsFrame::arrange()
{
    auto* top = qobject_cast<QHBoxLayout*>(m_top->layout());
    if (m_more) {
        arrangeMore(*top);
    }
    const int room = m_room ? m_room->sizeHint().width() : 0;
    const bool wide = m_room && width() >= m_top->sizeHint().width() + room;
    m_grid->addWidget(m_top, 0, 0, 1, wide ? 1 : 2);
    if (m_room) {
        m_grid->addWidget(m_room, wide ? 0 : 4, wide ? 1 : 0, 1, wide ? 1 : 2,
                          wide ? Qt::AlignVCenter : Qt::AlignLeft);
    }
    m_sides->setOrientation(height() > width() / 2 ? Qt::Vertical : Qt::Horizontal);
}

/// Beside the other buttons, or below them, or each group in a line. None of that keeps the pane from being
/// made narrower.
void RunsFrame::arrangeMore(QHBoxLayout& top)
{
    int widest = 0;
    int all = 0;
    for (const QWidget* group : m_more->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!group->isHidden()) {
            widest = std::max(widest, group->sizeHint().width());
            all += group->sizeHint().width() + top.spacing();
        }
    }
    const bool isInTop = top.indexOf(m_more) >= 0;
    const int alone = top.minimumSize().width() - (isInTop ? m_more->minimumWidth() : 0);
    const bool fits = width() >= alone + all;
    m_more->setMinimumWidth(widest);
    m_top->setMinimumWidth(alone);
    qobject_cast<QBoxLayout*>(m_more->layout())
        ->setDirection(fits || width() >= all ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (fits && !isInTop) {
        top.insertWidget(top.count() - 1, m_more); // before the room at the end
    } else if (!fits) {
        m_grid->addWidget(m_more, 1, 0, 1, 2, Qt::AlignLeft);
    }
}

void RunsFrame::tell(const Message& message)
{
    tellNothing();
    m_message = new MessageRow(message, m_theme, this);
    connect(m_message, &MessageRow::closed, this, &RunsFrame::tellNothing);
    m_grid->addWidget(m_message, 2, 0, 1, 2);
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
