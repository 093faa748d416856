// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_curve.h"

namespace ff {

void fill(QCPGraph& graph, const ThinnedSeries& series, const StepScale& scale, HistoryAxis axis)
{
    const std::vector<ThinnedSeries::Point> points = series.points();
    std::vector<double> steps;
    steps.reserve(points.size());
    for (const ThinnedSeries::Point& point : points) {
        steps.push_back(point.x);
    }
    const std::vector<std::optional<double>> places = scale.places(axis, steps);
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (places[i]) {
            data.append(QCPGraphData(*places[i], points[i].y));
        }
    }
    graph.data()->set(data,
                      axis != HistoryAxis::Seconds); // a run that went back has its time spent all the same
}

double reachOf(const QCPGraph& graph)
{
    return graph.dataCount() == 0 ? 0 : graph.data()->at(graph.dataCount() - 1)->key;
}

} // namespace ff
