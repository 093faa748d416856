// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/page_language.h"

#include <string>
#include <vector>

namespace ff {

/// A curve of a plot.
struct PlotLine
{
    struct Point
    {
        double x;
        double y; ///< a NaN is left out
    };

    std::string name; ///< in the legend
    std::string style; ///< class in the page's style sheet: its colour
    std::vector<Point> points; ///< x never falls
};

/// Curves over one axis.
struct LinePlot
{
    std::string description; ///< for those who do not see it
    std::string xTitle;
    std::string yTitle;
    std::vector<PlotLine> lines;
    PageLanguage language {}; ///< of the numbers on the axes; the texts are in it already
};

/// The plot as an SVG picture with a legend. A curve with far more points than the picture has columns keeps
/// the lowest and the highest of each column, so that no spike is lost. Empty when no curve has a point.
/// Pure; any thread.
std::string linePlotSvg(const LinePlot& plot);

} // namespace ff
