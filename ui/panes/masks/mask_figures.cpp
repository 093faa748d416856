// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/masks/mask_figures.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/figures/histogram_figure.h"
#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/masks/mask_words.h"

#include <QCoreApplication>

#include <numeric>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct MaskFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(MaskFigures)
};

/// Share of mask `index` that is white.
double whiteShare(const Pictures& masks, std::size_t index)
{
    const auto size = static_cast<std::size_t>(masks.width * masks.height);
    const auto begin = masks.pixels.begin() + static_cast<std::ptrdiff_t>(index * size);
    return std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(size), 0.0)
        / (255.0 * static_cast<double>(size));
}

/// A row per hybrid that is shown.
Figure pictureFigure(const insight::Hybrids& hybrids, const DataView& data, const QString& context)
{
    const Samples& samples = hybrids.samples;
    Table table {MaskFiguresWords::tr("Masks that were tried, and their hybrids").toStdString(),
                 context.toStdString(),
                 {column(MaskFiguresWords::tr("hybrid")), column(MaskFiguresWords::tr("first image")),
                  column(MaskFiguresWords::tr("second image")),
                  column(MaskFiguresWords::tr("share of the first image"))}};
    for (std::size_t i = 0; i < samples.trueLabels.size(); ++i) {
        table.rows.push_back(
            tableRow(static_cast<std::int64_t>(i + 1), cell(className(data, samples.trueLabels[i])),
                     cell(className(data, samples.otherLabels[i])), whiteShare(samples.masks, i)));
    }
    return {
        u"hybrids"_s, std::move(table),
        std::vector {PictureGroup {MaskFiguresWords::tr("Masks: white where the first image shows through"),
                                   samples.masks},
                     PictureGroup {.title = MaskFiguresWords::tr("First images"),
                                   .pictures = samples.positives,
                                   .side = Side::Positive},
                     PictureGroup {.title = MaskFiguresWords::tr("Second images"),
                                   .pictures = samples.otherParents,
                                   .side = Side::Positive},
                     PictureGroup {.title = MaskFiguresWords::tr("Hybrids"),
                                   .pictures = samples.negatives,
                                   .side = Side::Negative}}};
}

Figure layerFigure(const insight::Hybrids& hybrids, const Measure& measure, const QString& context)
{
    const QString unit = measureWithUnit(measure);
    Table table {
        MaskFiguresWords::tr("Hybrids as layers see them").toStdString(),
        context.toStdString(),
        {column(MaskFiguresWords::tr("layer")),
         column(MaskFiguresWords::tr("separation"), MaskFiguresWords::tr("area under the ROC curve")),
         column(MaskFiguresWords::tr("mean of images"), unit),
         column(MaskFiguresWords::tr("mean of hybrids"), unit)}};
    for (std::size_t i = 0; i < hybrids.layers.size(); ++i) {
        const LayerView& layer = hybrids.layers[i];
        table.rows.push_back(tableRow(static_cast<std::int64_t>(i + 1), layer.separation, layer.positiveMean,
                                      layer.negativeMean));
    }
    return {u"hybrid-layers"_s, std::move(table)};
}

} // namespace

std::vector<Figure> maskFigures(const insight::Hybrids& hybrids, const Moment& moment)
{
    const QString context = u"%1; %2. %3"_s
                                .arg(figureContext(moment), maskChoiceText(hybrids.question),
                                     hybrids.images > 0 ? maskFiguresText(hybrids.masks) : QString())
                                .trimmed();
    std::vector<Figure> all {pictureFigure(hybrids, moment.data, context)};
    if (!hybrids.layers.empty()) {
        Moment judged;
        judged.step = moment.step;
        judged.epoch = moment.epoch;
        judged.settings = moment.settings;
        judged.data = moment.data;
        judged.layers = hybrids.layers;
        const Measure& measure = traitsOf(moment.settings.mode).measure;
        Figure histograms = histogramFigure(judged, {}, {});
        histograms.id = u"hybrid-histograms"_s;
        histograms.table.title = MaskFiguresWords::tr("Histograms of %1 of images and hybrids")
                                     .arg(measureName(measure))
                                     .toStdString();
        histograms.table.context = context.toStdString();
        all.push_back(std::move(histograms));
        all.push_back(layerFigure(hybrids, measure, context));
    }
    return all;
}

} // namespace ff
