// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/board_sheet.h"

#include "ui/kit/icons.h"
#include "ui/panes/draw/board_answer.h"

#include <QEvent>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ff {

BoardSheet::BoardSheet(int number, QUndoStack& history, QWidget* parent)
    : QWidget(parent)
    , m_drawing(&history)
    , m_canvas(new Canvas(m_drawing, this))
    , m_answer(new BoardAnswer(this))
    , m_clear(new QToolButton(m_answer)) // in the corner that it leaves free
{
    const QString shown = QLocale().toString(number);
    setObjectName(QStringLiteral("sheet%1").arg(number));
    m_canvas->setObjectName(QStringLiteral("canvas%1").arg(number));
    m_canvas->setAccessibleName(tr("Drawing %1").arg(shown));
    m_canvas->setHint(shown);
    m_answer->setObjectName(QStringLiteral("answer%1").arg(number));
    m_answer->setAccessibleName(tr("Answer to drawing %1").arg(shown));
    m_clear->setObjectName(QStringLiteral("clear%1").arg(number));
    m_clear->setAccessibleName(tr("Clear drawing %1").arg(shown));
    m_clear->setToolTip(m_clear->accessibleName());
    m_clear->setIcon(shapeIcon(IconShape::Clear));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus); // a click leaves the focus on the canvas
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, &m_drawing, &Drawing::clear);
    connect(&m_drawing, &Drawing::changed, this, &BoardSheet::look);
}

BoardSheet::~BoardSheet()
{
    // As with the single canvas: a stroke under way ends while the drawing is still there.
    m_canvas->hide();
    delete m_canvas;
}

void BoardSheet::setRule(const DrawnRule& rule)
{
    m_rule = rule;
    m_canvas->setPenWidth(rule.penWidth);
    m_picture = networkPictureOf(m_drawing, m_rule);
}

void BoardSheet::look(Drawing::Change change)
{
    m_picture = networkPictureOf(m_drawing, m_rule);
    if (change == Drawing::Change::Replaced) {
        ++m_generation;
    }
    if (change == Drawing::Change::Replaced || m_picture.count() == 0) {
        m_answer->setVerdict({}, {});
    }
    m_clear->setVisible(!m_drawing.isEmpty());
    Q_EMIT changed();
}

void BoardSheet::setTheme(const Theme& theme)
{
    m_canvas->setTheme(theme);
    m_answer->setTheme(theme);
}

/// No word of a doubt is broken.
int BoardSheet::besideCanvas(const QWidget& like)
{
    const QFontMetrics metrics = like.fontMetrics();
    int widest = metrics.height() * 3;
    for (const QString& words : {tr("unsure:"), tr("unlike the data")}) {
        for (const QString& word : words.split(u' ')) {
            widest = std::max(widest, metrics.horizontalAdvance(word));
        }
    }
    return widest + metrics.height() / 2;
}

void BoardSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Letters of another size, as in Presenter mode, take other room.
void BoardSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        place();
    }
}

void BoardSheet::place()
{
    const int gap = fontMetrics().height() / 3;
    const int side = std::max(1, std::min(height(), width() - besideCanvas(*this)));
    m_canvas->setGeometry(0, 0, side, side);
    const int left = side + gap;
    const int icon = fontMetrics().height();
    const int button = BoardAnswer::cornerWidth(*this);
    m_clear->setIconSize(QSize(icon, icon));
    m_answer->setGeometry(left, 0, std::max(1, width() - left), side);
    m_clear->setGeometry(m_answer->width() - button, 0, button, button);
}

} // namespace ff
