// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/time_words.h"

#include "ui/kit/histogram_plot.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/layers/time_plot.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

QString goodnessText(double value)
{
    return QLocale().toString(value, 'f', 2);
}

/// The bin where that goodness lies; nothing beyond the outermost.
std::optional<HistogramRow::Bin> binAt(const LayerView& view, double goodness)
{
    const auto bins = static_cast<double>(view.positive.size());
    const double width = (view.upper - view.lower) / std::max(1., bins);
    const double bin = std::floor((goodness - view.lower) / width);
    if (!(bin >= 0 && bin < bins) || view.negative.size() != view.positive.size()) {
        return std::nullopt;
    }
    const auto place = static_cast<std::size_t>(bin);
    const double left = view.lower + bin * width;
    return HistogramRow::Bin {{left, left + width},
                              static_cast<double>(view.positive[place]),
                              static_cast<double>(view.negative[place])};
}

} // namespace

QString placeWords(const LayerTimes& times, std::size_t layer, double step, double goodness,
                   const Measure& measure)
{
    const LayersAt& column = *times.columns[columnNear(times.columns, step)];
    const QString when
        = TimePlot::tr("epoch %1").arg(goodnessText(times.time.epochOf(static_cast<double>(column.step))));
    const std::optional<HistogramRow::Bin> bin
        = layer < column.layers.size() ? binAt(column.layers[layer], goodness) : std::nullopt;
    if (!bin) {
        return TimePlot::tr("%1\n%2 %3: no sample").arg(when, measureName(measure), goodnessText(goodness));
    }
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 1); };
    return when + u'\n'
        + HistogramPlot::tr("%1 %2 to %3\npositive %4 %\nnegative %5 %")
              .arg(measureName(measure), goodnessText(bin->edges.lower), goodnessText(bin->edges.upper),
                   percent(bin->positive), percent(bin->negative));
}

QString timesWords(const LayerTimes& times)
{
    if (times.columns.empty()) {
        return TimePlot::tr("nothing yet");
    }
    return TimePlot::tr("%n moments, up to epoch %1", "", static_cast<int>(times.columns.size()))
        .arg(goodnessText(times.time.epochOf(static_cast<double>(times.columns.back()->step))));
}

QString layerTimesWords(const LayerTimes& times, std::size_t layer, std::optional<std::int64_t> shown,
                        const Measure& measure)
{
    QStringList all;
    const std::int64_t last = shown.value_or(times.time.lastStep);
    for (const std::int64_t step : {std::int64_t {0}, last}) {
        const LayersAt& column = *times.columns[columnNear(times.columns, static_cast<double>(step))];
        if (layer < column.layers.size()) {
            all << TimePlot::tr("epoch %1: mean %2 %3 for positives and %4 for negatives")
                       .arg(goodnessText(times.time.epochOf(static_cast<double>(column.step))),
                            measureName(measure), goodnessText(column.layers[layer].positiveMean),
                            goodnessText(column.layers[layer].negativeMean));
        }
    }
    return all.join(QStringLiteral("; "));
}

} // namespace ff
