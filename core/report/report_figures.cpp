// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_figures.h"

#include "core/base/shown_text.h"
#include "core/report/html.h"
#include "core/report/layer_histogram.h"
#include "core/report/line_plot.h"
#include "core/report/pictures_png.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int fieldsInRow = 12;

std::string figure(const std::string& content, const std::string& caption)
{
    return content.empty()
        ? std::string()
        : "<figure>\n" + content + "<figcaption>" + htmlText(caption) + "</figcaption></figure>\n";
}

} // namespace

std::string errorFigure(const RunStory& story)
{
    const Measure& measure = traitsOf(story.run.settings.mode).measure;
    LinePlot plot {story.words(FF_TR("Test error over epochs")),
                   story.words(FF_TR("Epochs")),
                   story.words(FF_TR("Test error, %")),
                   {},
                   story.language};
    PlotLine readout {story.words(FF_TR("readout")), "series-1", {}};
    PlotLine layers {story.word(measure.name), "series-2", {}};
    for (const ErrorPoint& test : story.tests) {
        readout.points.push_back({test.epoch, 100 * test.readout});
        layers.points.push_back({test.epoch, 100 * test.goodness});
    }
    for (PlotLine* line : {&readout, &layers}) {
        if (std::ranges::any_of(line->points, [](const auto& point) { return std::isfinite(point.y); })) {
            plot.lines.push_back(std::move(*line));
        }
    }
    return figure(
        linePlotSvg(plot),
        story.words(FF_TR("Tests in passing take a part of the test images, the last one all of them.")));
}

std::string separationFigure(const RunStory& story)
{
    std::size_t layers = 0;
    for (const CurvePoint& point : story.curve) {
        layers = std::max(layers, point.separation.size());
    }
    LinePlot plot {story.words(FF_TR("Separation of every layer over epochs")),
                   story.words(FF_TR("Epochs")),
                   story.words(FF_TR("Separation")),
                   {},
                   story.language};
    for (std::size_t i = 0; i < layers; ++i) {
        PlotLine line {story.words({FF_TR("layer %1"), {i + 1}}), "series-" + std::to_string(i % 8 + 1), {}};
        for (const CurvePoint& point : story.curve) {
            if (i < point.separation.size()) {
                line.points.push_back({point.epoch, point.separation[i]});
            }
        }
        plot.lines.push_back(std::move(line));
    }
    return figure(
        linePlotSvg(plot),
        story.words(FF_TR("The chance that a positive sample has more goodness than a negative one: "
                          "0.5 is chance, 1 is perfect.")));
}

std::string histogramFigure(const RunStory& story)
{
    std::string pictures;
    for (std::size_t i = 0; i < story.layers.size(); ++i) {
        pictures += layerHistogramSvg(story.layers[i], i + 1, story.language);
    }
    return figure(pictures.empty() ? pictures : "<div class=\"row\">\n" + pictures + "</div>\n",
                  story.words({FF_TR("Goodness of positive samples (filled) and negative ones (outlined) and "
                                     "the threshold (dashed), after step %1."),
                               {story.moment.value_or(0)}}));
}

std::string fieldFigure(const RunStory& story)
{
    const std::vector<std::byte> picture = picturesPng(story.fields, fieldsInRow);
    if (picture.empty()) {
        return {};
    }
    const int width = std::min(fieldsInRow, story.fields.count()) * (story.fields.width + 1) - 1;
    return figure(
        "<img class=\"fields\" alt=\""
            + htmlText(story.words(FF_TR("Receptive fields of units of the first layer"))) + "\" width=\""
            + std::to_string(2 * width) + "\" src=\"data:image/png;base64," + base64(picture) + "\">\n",
        story.words(FF_TR("What units of the first layer look for: their weights from the image, each "
                          "scaled to its own largest; bright is positive.")));
}

} // namespace ff
