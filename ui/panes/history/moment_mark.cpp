// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/moment_mark.h"

namespace ff {

MomentMark::MomentMark(Plot& plot, const QString& layer)
    : m_plot(plot)
    , m_line(new QCPItemStraightLine(&plot))
{
    m_line->setLayer(layer);
    for (QCPItemPosition* position : m_line->positions()) {
        position->setTypeX(QCPItemPosition::ptPlotCoords);
        position->setTypeY(QCPItemPosition::ptAxisRectRatio); // whatever the scale of the errors
    }
    show(std::nullopt);
}

void MomentMark::show(std::optional<double> place)
{
    m_line->setVisible(place.has_value());
    m_line->point1->setCoords(place.value_or(0), 0);
    m_line->point2->setCoords(place.value_or(0), 1);
}

void MomentMark::dress()
{
    m_line->setPen(QPen(m_plot.theme().accent, 2));
}

} // namespace ff
