// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_hint.h"

#include <QPainter>

namespace ff {

DropHint::DropHint(QWidget& window)
    : QWidget(&window)
    , m_theme(themeFor(window.palette()))
{
    setObjectName(QStringLiteral("dropHint"));
    hide();
}

void DropHint::showOver(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropHint::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void DropHint::paintEvent(QPaintEvent*)
{
    constexpr double veil = 0.85; // the window stays recognisable
    constexpr double rounding = 8;
    QPainter painter(this);
    QColor ground = m_theme.base;
    ground.setAlphaF(static_cast<float>(veil));
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = fontMetrics().height();
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(m_theme.accent, 3, Qt::DashLine));
    painter.drawRoundedRect(frame, rounding, rounding);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    painter.setFont(large);
    painter.setPen(m_theme.text);
    painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace ff
