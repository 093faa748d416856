// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/page_language.h"

#include <string>
#include <vector>

namespace ff {

/// Where a plot lies in its picture, in the picture's own units.
struct PlotArea
{
    double left;
    double top;
    double width;
    double height;
};

/// An axis from one value to another, and the round values that are marked on it.
struct PlotAxis
{
    double from;
    double to; ///< above `from`
    std::vector<double> ticks;

    /// 0 at `from`, 1 at `to`.
    double place(double value) const { return (value - from) / (to - from); }
};

/// The axis that holds both values, with about so many ticks at multiples of 1, 2 or 5 times a power of ten.
/// Pure; any thread.
PlotAxis axisFor(double lowest, double highest, int ticks);

/// A value as it stands at a tick: as many digits as the others need.
std::string tickText(const PlotAxis& axis, double value, const PageLanguage& language = {});

/// Frame, grid, ticks and titles as SVG.
std::string axesSvg(const PlotArea& area, const PlotAxis& x, const PlotAxis& y, const std::string& xTitle,
                    const std::string& yTitle, const PageLanguage& language);

/// A coordinate in SVG: two digits are finer than any screen.
std::string svgNumber(double value);

} // namespace ff
