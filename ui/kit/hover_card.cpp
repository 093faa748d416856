// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/hover_card.h"

namespace ff {

HoverCard::HoverCard(Plot& plot)
    : m_plot(plot)
{
    build();
}

void HoverCard::build()
{
    m_item = new QCPItemText(&m_plot);
    m_item->setLayer(Plot::overlay);
    m_item->setClipToAxisRect(false);
    m_item->position->setType(QCPItemPosition::ptAbsolute);
    m_item->setTextAlignment(Qt::AlignLeft);
    m_item->setPadding(QMargins(6, 4, 6, 4));
    m_item->setText(QString());
    m_item->setVisible(false);
    dress();
}

void HoverCard::dress()
{
    m_item->setFont(m_plot.smallFont());
    m_item->setColor(m_plot.theme().text);
    m_item->setBrush(m_plot.theme().base);
    m_item->setPen(QPen(m_plot.theme().mutedText, 1));
}

void HoverCard::show(const QString& text, const QPoint& position)
{
    if (text.isEmpty() && !isShown()) {
        return;
    }
    const bool left = position.x() < m_plot.width() / 2;
    const bool upper = position.y() < m_plot.height() / 2;
    m_item->setText(text);
    m_item->setPositionAlignment((left ? Qt::AlignLeft : Qt::AlignRight)
                                 | (upper ? Qt::AlignTop : Qt::AlignBottom));
    m_item->position->setCoords(position.x() + (left ? 14 : -10), position.y() + (upper ? 14 : -8));
    m_item->setVisible(!text.isEmpty());
    m_plot.drawApart(Plot::overlay, isShown());
    if (isShown()) {
        m_plot.layer(Plot::overlay)->replot();
    } else {
        m_plot.replot(QCustomPlot::rpQueuedReplot);
    }
}

} // namespace ff
