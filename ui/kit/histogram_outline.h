// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/plot.h"

#include <vector>

namespace ff {

/// A histogram as a line in a plot, from the empty bin before the first sample to the one after the last: no
/// line where there is nothing. Belongs to the plot and dies with its contents.
class HistogramOutline
{
public:
    /// In the plot of these axes, and over them.
    HistogramOutline(QCPAxis* x, QCPAxis* y);

    /// Shares of the samples in the bins of that layer, each drawn so many times as tall.
    void show(const LayerView& layer, const std::vector<float>& shares, double scale = 1);
    void clear() { m_graph->data()->clear(); }
    void setPen(const QPen& pen) { m_graph->setPen(pen); }

    double tallest() const; ///< 0 where there is nothing

private:
    QCPGraph* m_graph;
};

/// True when a row made for `a` can show `b`.
bool sameShape(const LayerView& a, const LayerView& b);

/// True when a row looks the same for both.
bool sameContents(const LayerView& a, const LayerView& b);

/// The width of the layer's bins; 0 where it has none.
double binWidth(const LayerView& layer);

} // namespace ff
