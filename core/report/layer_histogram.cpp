// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layer_histogram.h"

#include "core/base/shown_text.h"
#include "core/report/html.h"
#include "core/report/plot_axis.h"

#include <algorithm>

namespace ff {
namespace {

constexpr double pictureWidth = 340;
constexpr double pictureHeight = 200;
constexpr PlotArea area {44, 28, 286, 120};

/// The outline of the bars from left to right, closed along the axis.
std::string outline(const std::vector<float>& bins, const LayerView& layer, const PlotAxis& x,
                    const PlotAxis& y)
{
    const double width = (layer.upper - layer.lower) / static_cast<double>(bins.size());
    const auto place = [&](double goodness, double percent) {
        return svgNumber(area.left + x.place(goodness) * area.width) + ","
            + svgNumber(area.top + (1 - y.place(percent)) * area.height) + " ";
    };
    std::string places = place(layer.lower, 0);
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double left = layer.lower + width * static_cast<double>(i);
        places += place(left, 100.0 * bins[i]) + place(left + width, 100.0 * bins[i]);
    }
    return places + place(layer.upper, 0);
}

std::string thresholdSvg(const LayerView& layer, const PlotAxis& x, const PageLanguage& language)
{
    if (layer.threshold <= x.from || layer.threshold >= x.to) {
        return {};
    }
    const std::string place = svgNumber(area.left + x.place(layer.threshold) * area.width);
    return "<line class=\"threshold\" x1=\"" + place + "\" y1=\"" + svgNumber(area.top) + "\" x2=\"" + place
        + "\" y2=\"" + svgNumber(area.top + area.height) + "\"><title>"
        + htmlText(language.words({FF_TR("threshold %1"), {shownNumber(layer.threshold)}}))
        + "</title></line>\n";
}

} // namespace

std::string layerHistogramSvg(const LayerView& layer, std::size_t number, const PageLanguage& language)
{
    if (layer.positive.empty() || layer.negative.empty()) {
        return {};
    }
    const double highest = 100.0
        * std::max(*std::ranges::max_element(layer.positive), *std::ranges::max_element(layer.negative));
    const PlotAxis x = axisFor(layer.lower, layer.upper, 5);
    const PlotAxis y = axisFor(0, highest, 3);
    const Sentence separation = Sentence::number(layer.separation, 'f', 3);
    const auto words = [&](const char* text) { return language.words({text, {number, separation}}); };
    return "<svg viewBox=\"0 0 " + svgNumber(pictureWidth) + " " + svgNumber(pictureHeight)
        + "\" role=\"img\" aria-label=\""
        + htmlText(words(FF_TR("Layer %1: goodness of positives and negatives, separation %2"))) + "\">\n"
        + axesSvg(area, x, y, language.words(FF_TR("Goodness per unit")),
                  words(FF_TR("Layer %1, share in %; separation %2")), language)
        + "<polygon class=\"positive-fill\" points=\"" + outline(layer.positive, layer, x, y) + "\"/>\n"
        + "<polyline class=\"line negative\" points=\"" + outline(layer.negative, layer, x, y) + "\"/>\n"
        + thresholdSvg(layer, x, language) + "</svg>\n";
}

} // namespace ff
