// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/layer_curves.h"

#include "ui/panes/history/history_curve.h"
#include "ui/panes/history/history_plot.h"
#include "ui/panes/history/history_scale.h"

#include <algorithm>

namespace ff {
LayerCurves::LayerCurves(Plot& plot)
    : m_plot(plot)
{ }

void LayerCurves::show(const RunHistory& history, LayerFigure figure, HistoryAxis axis)
{
    m_hasFigures = history.hasLayerFigures();
    const std::vector<ThinnedSeries>& layers = history.layers(figure);
    match(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        fill(*m_graphs[static_cast<qsizetype>(i)], layers[i], history.scale(), axis);
    }
    showRange(figure);
}

void LayerCurves::match(std::size_t count)
{
    const auto wanted = static_cast<qsizetype>(count);
    if (m_graphs.size() == wanted) {
        return;
    }
    while (m_graphs.size() > wanted) {
        m_plot.removeGraph(m_graphs.takeLast());
    }
    while (m_graphs.size() < wanted) {
        QCPGraph* graph = m_plot.addGraph(m_plot.xAxis, m_plot.yAxis2);
        graph->setName(HistoryPlot::tr("Layer %1").arg(m_plot.locale().toString(m_graphs.size() + 1)));
        graph->setAntialiased(false);
        m_graphs.append(graph);
    }
    dress();
}

void LayerCurves::showRange(LayerFigure figure)
{
    const bool separation = figure == LayerFigure::Separation;
    m_plot.yAxis2->setLabel(separation ? HistoryPlot::tr("separation") : HistoryPlot::tr("loss"));
    double highest = 0;
    double lowest = leastSeparation;
    for (const QCPGraph* graph : m_graphs) {
        for (const QCPGraphData& point : *graph->data()) {
            highest = std::max(highest, point.value);
            lowest = std::min(lowest, point.value);
        }
    }
    if (separation) {
        m_plot.yAxis2->setRange(lowest, mostSeparation);
    } else {
        m_plot.yAxis2->setRange(0, highest > 0 ? headroom * highest : 1);
    }
}

void LayerCurves::dress()
{
    for (qsizetype i = 0; i < m_graphs.size(); ++i) {
        m_graphs[i]->setPen(QPen(m_plot.theme().series(static_cast<int>(i)), 1));
    }
}

} // namespace ff
