// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/step_scale.h"
#include "ui/kit/plot.h"

namespace ff {

/// Shows points that stand at steps of a run at their places on the axis; those that have none are left out.
void fill(QCPGraph& graph, const ThinnedSeries& series, const StepScale& scale, HistoryAxis axis);

/// Where the last point of the curve stands; 0 where it has none.
double reachOf(const QCPGraph& graph);

} // namespace ff
