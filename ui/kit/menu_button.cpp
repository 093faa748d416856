// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/menu_button.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ff {

MenuButton::MenuButton(const QString& text, QMenu* menu, QWidget* parent)
    : QToolButton(parent)
{
    setText(text);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

int MenuButton::arrowWidth() const
{
    return fontMetrics().height() * 3 / 4;
}

void MenuButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize MenuButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(arrowWidth(), 0);
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);

    option.state.setFlag(QStyle::State_On, m_marked);

    QStyleOptionToolButton frame = option;
    frame.text.clear();
    frame.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);

    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(),
                                           rect().adjusted(rect().width() - arrowWidth() - 4, 0, -4, 0));
    option.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -arrowWidth(), 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    option.rect = arrow;
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
}

} // namespace ff
