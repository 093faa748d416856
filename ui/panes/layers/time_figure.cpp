// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/time_figure.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/evidence_colour.h"
#include "ui/kit/measure_text.h"

#include <QCoreApplication>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using CurveKind = ChartCurve::Kind;

struct TimeFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(LayerFigures)
};

constexpr QSize mapSize {600, 160}; ///< pixels

/// What the legend says of the colours.
std::vector<ChartCurve> colours()
{
    const Theme& theme = figureTheme();
    return {
        {.name = TimeFigureWords::tr("positive"), .colour = theme.positive, .kind = CurveKind::FilledSteps},
        {.name = TimeFigureWords::tr("negative"), .colour = theme.negative, .kind = CurveKind::FilledSteps},
        {.name = TimeFigureWords::tr("both"),
         .colour = evidenceColour(theme, 1, 1),
         .kind = CurveKind::FilledSteps}};
}

/// What a view says at all times, as a curve.
template <typename Value>
QList<QPointF> over(const LayerTimes& times, std::size_t layer, const Value& value)
{
    QList<QPointF> points;
    for (const auto& column : times.columns) {
        if (layer < column->layers.size()) {
            points << QPointF(times.time.epochOf(static_cast<double>(column->step)),
                              value(column->layers[layer]));
        }
    }
    return points;
}

Chart chartOf(const LayerTimes& times, std::size_t layer, const Span& range, CountScale counts,
              const QString& measure)
{
    const Theme& theme = figureTheme();
    const Span steps = times.time.steps();
    const double last = times.time.epochOf(steps.upper);
    Chart chart {.title = layerName(layer), .curves = colours(), .aspect = 0.26};
    chart.across = {.title = TimeFigureWords::tr("epoch"), .lower = 0, .upper = last};
    chart.left = {.title = measure, .lower = range.lower, .upper = range.upper};
    chart.field
        = ChartField {GoodnessMap().draw(times.columns, layer, {steps, range, mapSize}, {counts, theme}), 0,
                      last, range.lower, range.upper};
    const auto add = [&](const QString& name, const QColor& colour, Qt::PenStyle line, const auto& value) {
        const QList<QPointF> points = over(times, layer, value);
        chart.curves.push_back({.colour = theme.base, .width = 3, .points = points});
        chart.curves.push_back(
            {.name = name, .colour = colour, .width = 1.5, .line = line, .points = points});
    };
    if (times.thresholds.positive) {
        add(TimeFigureWords::tr("threshold \u03b8"), theme.threshold, Qt::DashLine,
            [](const LayerView& view) { return view.threshold; });
    }
    if (times.thresholds.negative != times.thresholds.positive) {
        add(TimeFigureWords::tr("threshold of negatives \u03b8\u207b"), theme.negative, Qt::DashLine,
            [&](const LayerView&) { return *times.thresholds.negative; });
    }
    add(TimeFigureWords::tr("mean of positives"), theme.positive, Qt::SolidLine,
        [](const LayerView& view) { return view.positiveMean; });
    add(TimeFigureWords::tr("mean of negatives"), theme.negative, Qt::DotLine,
        [](const LayerView& view) { return view.negativeMean; });
    return chart;
}

/// A row for each bin that has samples.
void addRows(Table& table, const LayerTimes& times, const LayersAt& column)
{
    for (std::size_t layer = 0; layer < column.layers.size(); ++layer) {
        const LayerView& view = column.layers[layer];
        const std::size_t bins = std::min(view.positive.size(), view.negative.size());
        const double width = (view.upper - view.lower) / static_cast<double>(std::max<std::size_t>(1, bins));
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double left = view.lower + static_cast<double>(bin) * width;
            if (view.positive[bin] > 0 || view.negative[bin] > 0) {
                table.rows.push_back(tableRow(static_cast<std::int64_t>(layer + 1), column.step,
                                              times.time.epochOf(static_cast<double>(column.step)), left,
                                              left + width, view.positive[bin], view.negative[bin]));
            }
        }
    }
}

} // namespace

Figure timeFigure(const Moment& moment, const LayerTimes& times, const std::vector<Span>& ranges,
                  CountScale counts)
{
    const Measure& measure = traitsOf(moment.settings.mode).measure;
    const QString unit = measureWithUnit(measure);
    Table table {TimeFigureWords::tr("Histograms of %1 over time").arg(measureName(measure)).toStdString(),
                 figureContext(moment).toStdString(),
                 {column(TimeFigureWords::tr("layer")), column(TimeFigureWords::tr("batches")),
                  column(TimeFigureWords::tr("epoch")), column(TimeFigureWords::tr("from"), unit),
                  column(TimeFigureWords::tr("to"), unit), column(TimeFigureWords::tr("share of positives")),
                  column(TimeFigureWords::tr("share of negatives"))}};
    for (const auto& each : times.columns) {
        addRows(table, times, *each);
    }
    std::vector<Chart> charts;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        charts.push_back(chartOf(times, i, ranges[i], counts, unit));
    }
    return {u"goodness-over-time"_s, std::move(table), std::move(charts)};
}

} // namespace ff
