// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plot_axis.h"

#include "core/base/shown_text.h"
#include "core/report/html.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

std::string line(double x1, double y1, double x2, double y2, const char* name)
{
    return "<line class=\"" + std::string(name) + "\" x1=\"" + svgNumber(x1) + "\" y1=\"" + svgNumber(y1)
        + "\" x2=\"" + svgNumber(x2) + "\" y2=\"" + svgNumber(y2) + "\"/>\n";
}

std::string label(double x, double y, const char* anchor, const std::string& text)
{
    return "<text x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y) + "\" text-anchor=\"" + anchor + "\">"
        + htmlText(text) + "</text>\n";
}

} // namespace

std::string svgNumber(double value)
{
    std::string text = formatted("%.2f", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

PlotAxis axisFor(double lowest, double highest, int ticks)
{
    const double span = highest > lowest ? highest - lowest : std::max(1.0, std::abs(lowest));
    const double wanted = span / ticks;
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {5.0, 2.0, 1.0}) {
        step = factor * power >= wanted ? factor * power : step;
    }
    const double first = std::floor(lowest / step + 1e-9);
    const double last = std::max(first + 1, std::ceil(highest / step - 1e-9));
    PlotAxis axis {first * step, last * step, {}};
    const auto count = static_cast<std::size_t>(std::llround(last - first)) + 1;
    for (std::size_t i = 0; i < count; ++i) {
        axis.ticks.push_back((first + static_cast<double>(i)) * step);
    }
    return axis;
}

std::string tickText(const PlotAxis& axis, double value, const PageLanguage& language)
{
    const double step = axis.ticks.size() > 1 ? axis.ticks[1] - axis.ticks[0] : 1;
    const int digits = std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 9);
    return language.words(Sentence::number(value + 0.0, 'f', digits));
}

std::string axesSvg(const PlotArea& area, const PlotAxis& x, const PlotAxis& y, const std::string& xTitle,
                    const std::string& yTitle, const PageLanguage& language)
{
    const double right = area.left + area.width;
    const double bottom = area.top + area.height;
    std::string svg;
    for (const double tick : y.ticks) {
        const double place = bottom - y.place(tick) * area.height;
        svg += line(area.left, place, right, place, "grid");
        svg += label(area.left - 6, place + 4, "end", tickText(y, tick, language));
    }
    for (const double tick : x.ticks) {
        const double place = area.left + x.place(tick) * area.width;
        svg += line(place, bottom, place, bottom + 4, "axis");
        svg += label(place, bottom + 17, "middle", tickText(x, tick, language));
    }
    svg += line(area.left, bottom, right, bottom, "axis");
    svg += label(area.left + area.width / 2, bottom + 34, "middle", xTitle);
    return svg + "<text class=\"title\" x=\"" + svgNumber(area.left) + "\" y=\"" + svgNumber(area.top - 10)
        + "\">" + htmlText(yTitle) + "</text>\n";
}

} // namespace ff
