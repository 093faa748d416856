// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/best_mark.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace ff {
namespace {

struct BestMarkWords
{
    Q_DECLARE_TR_FUNCTIONS(BestMark)
};

constexpr double starSide = 18; ///< pixels of the star

/// Of five points, around the origin, `radius` wide: a path and not a picture, which the legend would shrink.
QPainterPath starPath(double radius)
{
    constexpr double waist = 0.45; // of the radius: as slender as the icon of the best moment
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const double angle = i * std::numbers::pi / 5;
        const double length = i % 2 == 0 ? radius : waist * radius;
        corners << QPointF(length * std::sin(angle), -length * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

} // namespace

std::optional<QPointF> errorAt(const RunHistory& run, std::int64_t step, HistoryAxis axis)
{
    const auto where = static_cast<double>(step);
    std::optional<double> lowest;
    for (const ThinnedSeries* series : {&run.readoutError(), &run.goodnessError()}) {
        for (const ThinnedSeries::Point& point : series->points()) {
            if (point.x == where) {
                lowest = std::min(point.y, lowest.value_or(point.y));
            }
        }
    }
    const std::optional<double> place = run.scale().place(axis, where);
    return lowest && place ? std::optional(QPointF(*place, *lowest)) : std::nullopt;
}

BestMark::BestMark(Plot& plot, const QString& layer)
    : m_plot(plot)
    , m_layer(layer)
{ }

void BestMark::show(std::optional<QPointF> place)
{
    m_place = place;
    if (!place) {
        if (m_star) {
            m_plot.removeGraph(std::exchange(m_star, nullptr));
        }
        return;
    }
    if (!m_star) {
        m_star = m_plot.addGraph();
        m_star->setLayer(m_layer);
        m_star->setLineStyle(QCPGraph::lsNone);
        m_star->setName(BestMarkWords::tr("best moment"));
        dress();
    }
    m_star->setData(QVector<double> {place->x()}, QVector<double> {place->y()});
}

void BestMark::dress()
{
    if (m_star) {
        constexpr double unscaled = 6; // the size at which a path is drawn as it is
        m_star->setScatterStyle(QCPScatterStyle(starPath(starSide * 0.4), QPen(m_plot.theme().base, 2),
                                                m_plot.theme().text, unscaled));
    }
}

} // namespace ff
