// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/pinned_curves.h"

#include "core/run/thinned_series.h"
#include "ui/panes/history/history_scale.h"

namespace ff {

double placeOf(const ErrorPoint& test, std::int64_t imagesPerBatch, HistoryAxis axis)
{
    switch (axis) {
    case HistoryAxis::Epochs:
        return test.epoch;
    case HistoryAxis::Samples:
        return static_cast<double>(test.step * imagesPerBatch);
    case HistoryAxis::Seconds:
        return test.seconds;
    }
    return 0;
}

PinnedCurves::PinnedCurves(Plot& plot, const QString& layer)
    : m_plot(plot)
    , m_layer(layer)
{ }

void PinnedCurves::show(const std::vector<PinnedRun>& runs, HistoryAxis axis)
{
    for (QCPGraph* graph : m_graphs) {
        m_plot.removeGraph(graph);
    }
    m_graphs.clear();
    m_colours.clear();
    for (const PinnedRun& run : runs) {
        m_graphs << addCurve(run, axis);
        m_colours << run.colour;
    }
    dress();
}

QCPGraph* PinnedCurves::addCurve(const PinnedRun& run, HistoryAxis axis)
{
    ThinnedSeries series;
    for (const ErrorPoint& test : run.tests) {
        series.append({placeOf(test, run.imagesPerBatch, axis), 100 * lowerError(test)});
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
