// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/line_plot.h"

#include "core/report/html.h"
#include "core/report/plot_axis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff {
namespace {

using Point = PlotLine::Point;

constexpr double plotWidth = 720;
constexpr PlotArea plotArea {58, 30, 644, 170};
constexpr double legendTop = 262;
constexpr double legendRow = 18;
constexpr int plotColumns = 600;

/// The smallest range that holds everything.
struct Range
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
};

std::vector<Point> withoutGaps(const std::vector<Point>& points)
{
    std::vector<Point> known;
    std::ranges::copy_if(points, std::back_inserter(known),
                         [](const Point& point) { return std::isfinite(point.x) && std::isfinite(point.y); });
    return known;
}

/// The first, lowest, highest and last point of every column.
std::vector<Point> thinned(const std::vector<Point>& points, const PlotAxis& x)
{
    if (points.size() <= 2 * std::size_t(plotColumns)) {
        return points;
    }
    const auto columnOf = [&x](const Point& point) { return std::floor(x.place(point.x) * plotColumns); };
    std::vector<Point> kept;
    for (auto begin = points.begin(); begin != points.end();) {
        const auto end = std::find_if(
            begin, points.end(), [&](const Point& point) { return columnOf(point) != columnOf(*begin); });
        auto [lowest, highest] = std::minmax_element(
            begin, end, [](const Point& one, const Point& other) { return one.y < other.y; });
        std::vector places {begin, lowest, highest, end - 1};
        std::ranges::sort(places);
        const auto repeated = std::ranges::unique(places);
        places.erase(repeated.begin(), repeated.end());
        std::ranges::transform(places, std::back_inserter(kept), [](auto place) { return *place; });
        begin = end;
    }
    return kept;
}

std::string polyline(const PlotLine& line, const std::vector<Point>& points, const PlotAxis& x,
                     const PlotAxis& y)
{
    std::string places;
    for (const Point& point : thinned(points, x)) {
        places += svgNumber(plotArea.left + x.place(point.x) * plotArea.width) + ","
            + svgNumber(plotArea.top + (1 - y.place(point.y)) * plotArea.height) + " ";
    }
    std::string svg = "<polyline class=\"line " + line.style + "\" points=\"" + places + "\"/>\n";
    if (points.size() == 1) { // which a line does not show
        svg += "<circle class=\"dot " + line.style + "\" cx=\"" + places.substr(0, places.find(','))
            + "\" cy=\"" + places.substr(places.find(',') + 1, places.size() - places.find(',') - 2)
            + "\" r=\"3\"/>\n";
    }
    return svg;
}

/// The legend, in as many rows as it needs.
struct Legend
{
    std::string svg;
    double bottom = legendTop;
};

std::string legendEntry(const PlotLine& line, double left, double bottom)
{
    const std::string middle = svgNumber(bottom - 4);
    return "<line class=\"line " + line.style + "\" x1=\"" + svgNumber(left) + "\" y1=\"" + middle
        + "\" x2=\"" + svgNumber(left + 18) + "\" y2=\"" + middle + "\"/>\n<text x=\"" + svgNumber(left + 24)
        + "\" y=\"" + svgNumber(bottom) + "\">" + htmlText(line.name) + "</text>\n";
}

Legend legendOf(const std::vector<PlotLine>& lines)
{
    Legend legend;
    double left = plotArea.left;
    for (const PlotLine& line : lines) {
        const double width = 44 + 7 * static_cast<double>(line.name.size());
        if (left > plotArea.left && left + width > plotWidth) {
            left = plotArea.left;
            legend.bottom += legendRow;
        }
        legend.svg += legendEntry(line, left, legend.bottom);
        left += width;
    }
    return legend;
}

} // namespace

std::string linePlotSvg(const LinePlot& plot)
{
    Range xRange;
    Range yRange;
    std::vector<std::vector<Point>> points;
    for (const PlotLine& line : plot.lines) {
        points.push_back(withoutGaps(line.points));
        for (const Point& point : points.back()) {
            xRange.include(point.x);
            yRange.include(point.y);
        }
    }
    if (xRange.lowest > xRange.highest) {
        return {};
    }
    const PlotAxis x = axisFor(std::min(0.0, xRange.lowest), xRange.highest, 8);
    const PlotAxis y = axisFor(yRange.lowest, yRange.highest, 4);
    const Legend legend = legendOf(plot.lines);
    std::string svg = "<svg viewBox=\"0 0 " + svgNumber(plotWidth) + " " + svgNumber(legend.bottom + 8)
        + "\" role=\"img\" aria-label=\"" + htmlText(plot.description) + "\">\n"
        + axesSvg(plotArea, x, y, plot.xTitle, plot.yTitle, plot.language);
    for (std::size_t i = 0; i < plot.lines.size(); ++i) {
        svg += points[i].empty() ? std::string() : polyline(plot.lines[i], points[i], x, y);
    }
    return svg + legend.svg + "</svg>\n";
}

} // namespace ff
