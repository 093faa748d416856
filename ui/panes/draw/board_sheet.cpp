// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/board_sheet.h"

#include "ui/panes/draw/board_answer.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ff {

BoardSheet::BoardSheet(int number, QUndoStack& history, QWidget* parent)
    : QWidget(parent)
    , m_drawing(&history)
    , m_number(number)
    , m_canvas(new Canvas(m_drawing, this))
    , m_answer(new BoardAnswer(this))
{
    const QString shown = QLocale().toString(number);
    setObjectName(QStringLiteral("sheet%1").arg(number));
    m_canvas->setObjectName(QStringLiteral("canvas%1").arg(number));
    m_canvas->setAccessibleName(tr("Drawing %1").arg(shown));
    m_canvas->setHint(shown);
    m_canvas->installEventFilter(this);
    m_answer->setObjectName(QStringLiteral("answer%1").arg(number));
    m_answer->setAccessibleName(tr("Answer to drawing %1").arg(shown));
    m_answer->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_answer->installEventFilter(this);
    m_clear = makeButton("clear", tr("Clear drawing %1").arg(shown), IconShape::Clear);
    m_keep = makeButton("keep", tr("Keep drawing %1 as a sample").arg(shown), IconShape::Import);
    m_clearStep = new QAction(m_clear->icon(), tr("&Clear Drawing %1").arg(shown), this);
    connect(m_clear, &QToolButton::clicked, &m_drawing, &Drawing::clear);
    connect(m_clearStep, &QAction::triggered, &m_drawing, &Drawing::clear);
    connect(m_keep, &QToolButton::clicked, this, [this] {
        Q_EMIT chosen();
        Q_EMIT keepWished();
    });
    connect(&m_drawing, &Drawing::changed, this, &BoardSheet::look);
    showButtons();
}

/// In the corner that the answer leaves free.
QToolButton* BoardSheet::makeButton(const char* name, const QString& words, IconShape icon)
{
    auto* button = new QToolButton(m_answer);
    button->setObjectName(QLatin1String(name) + QString::number(m_number));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setIcon(shapeIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus on the canvas
    return button;
}

void BoardSheet::useActions(const ActionSet& actions)
{
    for (const ActionId id : {ActionId::KeepSample, ActionId::CopySeen, ActionId::CopyDrawing}) {
        m_answer->addAction(actions[id]);
    }
    m_answer->addAction(m_clearStep);
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
    showButtons();
}

void BoardSheet::look(Drawing::Change change)
{
    m_picture = networkPictureOf(m_drawing, m_rule);
    if (change == Drawing::Change::Replaced) {
        ++m_generation;
    }
    if (change == Drawing::Change::Replaced || m_picture.count() == 0) {
        m_answer->forget();
    }
    showButtons();
    Q_EMIT changed();
}

void BoardSheet::setLabelled(bool isLabelled)
{
    m_isLabelled = isLabelled;
    showButtons();
}

void BoardSheet::showButtons()
{
    m_clear->setVisible(!m_drawing.isEmpty());
    m_clearStep->setEnabled(!m_drawing.isEmpty());
    m_keep->setVisible(m_isLabelled && isKeepable(sheet()));
}

QPoint BoardSheet::menuPlace() const
{
    return m_keep->mapToGlobal(m_keep->rect().bottomLeft());
}

/// The canvas has no menu for the mouse, whose right button erases.
bool BoardSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        m_canvas->setFocus(Qt::OtherFocusReason); // shows what the menu is about
        Q_EMIT chosen();
    }
    // One that comes back from a menu, which may be about another sheet, chooses nothing.
    if (watched == m_canvas && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        Q_EMIT chosen();
    }
    if (watched != m_canvas || event->type() != QEvent::ContextMenu) {
        return QWidget::eventFilter(watched, event);
    }
    if (static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, m_answer->mapFromGlobal(menuPlace()),
                                menuPlace());
        QCoreApplication::sendEvent(m_answer, &asked);
    }
    return true;
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
    m_answer->setGeometry(left, 0, std::max(1, width() - left), side);
    const int height
        = std::clamp(side / 4, icon, button); // both are beside the class where there is little room
    int top = 0;
    for (QToolButton* each : {m_clear, m_keep}) {
        each->setIconSize(QSize(icon, icon));
        each->setGeometry(m_answer->width() - button, top, button, height);
        top += height;
    }
    m_answer->setCornerHeight(top);
}

} // namespace ff
