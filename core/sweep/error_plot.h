// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/run_groups.h"

namespace ff {

/// The errors of runs against one of their settings.
struct ErrorPlot
{
    /// How the values of the setting stand along its axis.
    enum class Axis {
        Numbers,
        Factors, ///< numbers that span more than two decades: their logarithm counts
        Names ///< words and lists, at 0, 1, 2, ...
    };

    struct Value
    {
        double place; ///< along the axis
        std::size_t run; ///< one that has it, among those given
        Spread error; ///< a share
    };

    struct Point
    {
        std::size_t run; ///< its place among those given
        double place;
        double error; ///< a share, never NaN
    };

    std::string_view setting; ///< id
    Axis axis = Axis::Numbers;
    std::vector<Value> values; ///< those that any run was measured with, along the axis
    std::vector<Point> points; ///< value by value
};

/// Of the runs that count in a group. Throws Error when there is no such setting. Pure; any thread.
ErrorPlot errorsBy(std::span<const KeptRun> runs, std::string_view setting, ErrorMeasure measure);

} // namespace ff
