// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/pinned_curves.h"

#include "ui/kit/thinned_series.h"

#include <algorithm>

namespace ff {

namespace {

constexpr int longestTitle = 18; ///< characters in the legend

} // namespace

PinnedCurves::PinnedCurves(Plot& plot, const QString& layer)
    : m_plot(plot)
    , m_layer(layer)
{ }

void PinnedCurves::show(const std::vector<PinnedRun>& runs)
{
    for (QCPGraph* graph : m_graphs) {
        m_plot.removeGraph(graph);
    }
    m_graphs.clear();
    m_colours.clear();
    m_lastEpoch = 0;
    for (const PinnedRun& run : runs) {
        m_graphs << addCurve(run);
        m_colours << run.colour;
        m_lastEpoch = std::max(m_lastEpoch, run.tests.empty() ? 0 : run.tests.back().epoch);
    }
    dress();
}

QCPGraph* PinnedCurves::addCurve(const PinnedRun& run)
{
    ThinnedSeries series;
    for (const ErrorPoint& test : run.tests) {
        series.append({test.epoch, 100 * lowerError(test)});
    }
    QCPGraph* graph = m_plot.addGraph();
    graph->setLayer(m_layer);
    for (const ThinnedSeries::Point& point : series.points()) {
        graph->addData(point.x, point.y);
    }
    const int width = m_plot.fontMetrics().averageCharWidth() * longestTitle;
    graph->setName(m_plot.fontMetrics().elidedText(run.title, Qt::ElideRight, width));
    return graph;
}

void PinnedCurves::dress()
{
    for (qsizetype i = 0; i < m_graphs.size(); ++i) {
        m_graphs[i]->setPen(QPen(m_plot.theme().run(m_colours[i]), 2, Qt::DashLine));
    }
}

} // namespace ff
