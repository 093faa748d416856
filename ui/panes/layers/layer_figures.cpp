// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/layer_figures.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/kit/measure_text.h"

#include <QCoreApplication>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct LayerFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(LayerFigures)
};

} // namespace

Figure layerSummary(const Moment& moment)
{
    const QString unit = measureWithUnit(traitsOf(moment.settings.mode).measure);
    Table table {
        LayerFiguresWords::tr("Layers in numbers").toStdString(),
        figureContext(moment).toStdString(),
        {column(LayerFiguresWords::tr("layer")), column(LayerFiguresWords::tr("inputs")),
         column(LayerFiguresWords::tr("units")), column(LayerFiguresWords::tr("threshold"), unit),
         column(LayerFiguresWords::tr("separation"), LayerFiguresWords::tr("area under the ROC curve")),
         column(LayerFiguresWords::tr("mean of positives"), unit),
         column(LayerFiguresWords::tr("mean of negatives"), unit),
         column(LayerFiguresWords::tr("dead units"), LayerFiguresWords::tr("share"))}};
    const bool hasThreshold = thresholdsOf(moment.settings).positive.has_value();
    for (std::size_t i = 0; i < moment.layers.size(); ++i) {
        const LayerView& layer = moment.layers[i];
        table.rows.push_back(
            tableRow(static_cast<std::int64_t>(i + 1), std::int64_t {layer.inputs},
                     std::int64_t {layer.units}, hasThreshold ? Table::Cell(layer.threshold) : Table::Cell(),
                     layer.separation, layer.positiveMean, layer.negativeMean, layer.deadUnits));
    }
    return {u"layers"_s, std::move(table)};
}

Figure fieldsFigure(const Moment& moment)
{
    const Pictures fields = moment.receptiveFields.value_or(Pictures {});
    return {
        u"receptive-fields"_s,
        pixelTable(LayerFiguresWords::tr("Receptive fields of the first layer"), figureContext(moment),
                   fields, LayerFiguresWords::tr("unit"), LayerFiguresWords::tr("128 is a weight of zero")),
        std::vector {PictureGroup {
            LayerFiguresWords::tr("Weights from the image to one unit each: white excites, black inhibits"),
            fields}}};
}

} // namespace ff
