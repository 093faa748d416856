// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_outline.h"

#include "ui/kit/separation_text.h"

#include <algorithm>
#include <iterator>

namespace ff {

HistogramOutline::HistogramOutline(QCPAxis* x, QCPAxis* y)
    : m_graph(new QCPGraph(x, y))
{
    m_graph->setLineStyle(QCPGraph::lsStepCenter);
}

void HistogramOutline::show(const LayerView& layer, const std::vector<float>& shares, double scale)
{
    const auto occupied = [](float share) { return share > 0; };
    const auto first = std::ranges::find_if(shares, occupied);
    if (first == shares.end()) {
        clear();
        return;
    }
    const std::ptrdiff_t before = first - shares.begin() - 1;
    const std::ptrdiff_t after = shares.rend() - std::find_if(shares.rbegin(), shares.rend(), occupied);
    const double width = (layer.upper - layer.lower) / static_cast<double>(shares.size());
    QVector<QCPGraphData> points;
    for (std::ptrdiff_t bin = before; bin <= after; ++bin) {
        const bool isInside = bin >= 0 && bin < std::ssize(shares);
        const double share = isInside ? static_cast<double>(shares[static_cast<std::size_t>(bin)]) : 0;
        points.append({layer.lower + (static_cast<double>(bin) + 0.5) * width, scale * share});
    }
    m_graph->data()->set(points, true);
}

double HistogramOutline::tallest() const
{
    double tallest = 0;
    for (const QCPGraphData& point : *m_graph->data()) {
        tallest = std::max(tallest, point.value);
    }
    return tallest;
}

bool sameShape(const LayerView& a, const LayerView& b)
{
    return a.inputs == b.inputs && a.units == b.units;
}

bool sameContents(const LayerView& a, const LayerView& b)
{
    return sameShape(a, b) && a.lower == b.lower && a.upper == b.upper && a.threshold == b.threshold
        && separationText(a) == separationText(b) && a.positive == b.positive && a.negative == b.negative;
}

double binWidth(const LayerView& layer)
{
    return layer.positive.empty() ? 0
                                  : (layer.upper - layer.lower) / static_cast<double>(layer.positive.size());
}

} // namespace ff
