// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/error_plot.h"

#include <QString>

namespace ff {

/// From where to where an axis goes.
struct PlotRoom
{
    double lower;
    double upper;
};

/// With room beside the outermost values.
PlotRoom roomAcross(const ErrorPlot& plot);

/// In percent, with room for every run and every deviation.
PlotRoom roomUp(const ErrorPlot& plot);

/// What stands below a value: "0.01".
QString valueName(const ErrorPlot& plot, const ErrorPlot::Value& value, std::span<const KeptRun> runs);

/// What stands below the axis: the setting with its unit.
QString settingTitle(const ErrorPlot& plot);

} // namespace ff
