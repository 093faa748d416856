// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_lasso.h"

#include <utility>

namespace ff {

void MapLasso::build()
{
    m_curve = new QCPCurve(m_plot.xAxis, m_plot.yAxis);
    m_curve->setLayer(Plot::overlay);
    m_curve->setPen(QPen(m_plot.theme().accent, 2));
    QColor inside = m_plot.theme().accent;
    inside.setAlpha(40);
    m_curve->setBrush(inside);
}

void MapLasso::goOn(const QPointF& place)
{
    m_loop << place;
    show();
}

QPolygonF MapLasso::end()
{
    const QPolygonF loop = std::exchange(m_loop, {});
    show();
    return loop;
}

/// The line from the last place to the first one closes it.
void MapLasso::show()
{
    QVector<double> x;
    QVector<double> y;
    for (const QPointF& place : m_loop) {
        x << m_plot.xAxis->pixelToCoord(place.x());
        y << m_plot.yAxis->pixelToCoord(place.y());
    }
    if (isUnderWay()) {
        x << x.first();
        y << y.first();
    }
    m_curve->setData(x, y);
    m_plot.drawApart(Plot::overlay, isUnderWay());
    if (isUnderWay()) {
        m_plot.layer(Plot::overlay)->replot();
    } else {
        m_plot.replot(QCustomPlot::rpQueuedReplot);
    }
}

} // namespace ff
