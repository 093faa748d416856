// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

#include <optional>

namespace ff {

/// A line across a plot, where the moment stands that the window shows. GUI thread only.
class MomentMark
{
public:
    /// In this plot, on the layer of that name.
    MomentMark(Plot& plot, const QString& layer);

    /// At that place of the plot's axis. Nothing: the present, which needs no mark. Does not replot.
    void show(std::optional<double> place);
    void dress();

    bool isShown() const { return m_line->visible(); }
    double place() const { return m_line->point1->key(); }

private:
    Plot& m_plot;
    QCPItemStraightLine* m_line;
};

} // namespace ff
