// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/best_mark.h"

#include "ui/kit/icon_shapes.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ff {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BestMark)
};

constexpr double side = 18; ///< pixels of the star
constexpr double sheet = 24; ///< side of the square that shapes are drawn on

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
        m_star->setName(Words::tr("best moment"));
        dress();
    }
    m_star->setData(QVector<double> {place->x()}, QVector<double> {place->y()});
}

void BestMark::dress()
{
    if (m_star) {
        // As a path and not as a picture, which the legend would shrink.
        const QPainterPath star = drawingOf(IconShape::Best).area.translated(-sheet / 2, -sheet / 2);
        const double unscaled = 6; // the size at which a path is drawn as it is
        m_star->setScatterStyle(QCPScatterStyle(star, QPen(m_plot.theme().base, 2), m_plot.theme().text,
                                                unscaled * side / sheet));
    }
}

} // namespace ff
