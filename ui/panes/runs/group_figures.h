// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/error_plot.h"
#include "ui/figures/figure.h"

namespace ff {

/// Runs in numbers, together where they differ in their seeds alone.
Figure seedsFigure(std::span<const KeptRun> runs);

/// The errors of these runs against a setting. There is at least one point.
Figure errorFigure(const ErrorPlot& plot, ErrorMeasure measure, std::span<const KeptRun> runs);

} // namespace ff
