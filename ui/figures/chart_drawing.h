// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/chart.h"
#include "ui/figures/figure_canvas.h"

namespace ff {

/// How high charts of that width want to be.
double chartsHeight(const std::vector<Chart>& charts, double width, const FigureCanvas& canvas);

/// Draws the charts below each other, their axes aligned.
void drawCharts(const FigureCanvas& canvas, const QRectF& area, const std::vector<Chart>& charts);

} // namespace ff
