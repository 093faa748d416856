// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/histogram_figure.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/histogram_ranges.h"
#include "ui/kit/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct HistogramFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(LayerFigures)
};

constexpr double leastShare = 1e-3; ///< bottom of a logarithmic axis

/// Middles of the bins with their shares, from the empty bin before the first sample to the one after the
/// last. `scale`: so many times as tall.
QList<QPointF> outline(const LayerView& layer, const std::vector<float>& shares, double scale = 1)
{
    const double width
        = (layer.upper - layer.lower) / static_cast<double>(std::max<std::size_t>(1, shares.size()));
    QList<QPointF> points;
    const auto point = [&](std::ptrdiff_t bin, double share) {
        return QPointF(layer.lower + (static_cast<double>(bin) + 0.5) * width, scale * share);
    };
    std::ptrdiff_t last = -1;
    for (std::ptrdiff_t bin = 0; bin < std::ssize(shares); ++bin) {
        const auto share = static_cast<double>(shares[static_cast<std::size_t>(bin)]);
        if (share > 0 && points.isEmpty()) {
            points << point(bin - 1, 0);
        }
        if (!points.isEmpty()) {
            points << point(bin, share);
        }
        last = share > 0 ? points.size() : last;
    }
    if (last >= 0) {
        points.resize(last);
        points << point(
            static_cast<std::ptrdiff_t>(std::lround((points.last().x() - layer.lower) / width + 0.5)), 0);
    }
    return points;
}

double tallest(const std::vector<ChartCurve>& curves)
{
    double top = 0;
    for (const ChartCurve& curve : curves) {
        for (const QPointF& point : curve.points) {
            top = std::max(top, point.y());
        }
    }
    return top;
}

void addCompared(Chart& chart, const ComparedFigure& compared, std::size_t index, const LayerView& over)
{
    if (index >= compared.layers.layers.size()) {
        return;
    }
    const LayerView& layer = compared.layers.layers[index];
    const double scale = binWidth(layer) > 0 && binWidth(over) > 0 ? binWidth(over) / binWidth(layer) : 1;
    const QColor colour = figureTheme().run(compared.layers.colour);
    chart.curves.push_back({.name = HistogramFigureWords::tr("positive, %1").arg(compared.title),
                            .colour = colour,
                            .kind = ChartCurve::Kind::Steps,
                            .points = outline(layer, layer.positive, scale)});
    chart.curves.push_back({.name = HistogramFigureWords::tr("negative, %1").arg(compared.title),
                            .colour = colour,
                            .kind = ChartCurve::Kind::Steps,
                            .line = Qt::DotLine,
                            .points = outline(layer, layer.negative, scale)});
}

std::vector<ChartLine> thresholdLines(const Thresholds& thresholds, const LayerView& layer)
{
    const auto text = [](const QString& sign, double value) {
        return HistogramFigureWords::tr("%1 = %2", "theta = 1.00")
            .arg(sign, QLocale().toString(value, 'f', 2));
    };
    std::vector<ChartLine> lines;
    if (thresholds.positive) {
        lines.push_back({HistogramFigureWords::tr("threshold \u03b8"), text(u"\u03b8"_s, layer.threshold),
                         layer.threshold, figureTheme().threshold});
    }
    if (thresholds.negative && thresholds.negative != thresholds.positive) {
        lines.push_back({HistogramFigureWords::tr("threshold of negatives \u03b8\u207b"),
                         text(u"\u03b8\u207b"_s, *thresholds.negative), *thresholds.negative,
                         figureTheme().negative});
    }
    return lines;
}

Chart histogram(const Moment& moment, const ComparedFigure& compared, const HistogramLook& look,
                std::size_t index, const Span& range)
{
    const LayerView& layer = moment.layers[index];
    const QLocale locale;
    Chart chart;
    chart.title = HistogramFigureWords::tr("%1 (%2 \u2192 %3), separation %4")
                      .arg(layerName(index), locale.toString(layer.inputs), locale.toString(layer.units),
                           locale.toString(layer.separation, 'f', 3));
    chart.across = {.title = measureWithUnit(traitsOf(moment.settings.mode).measure),
                    .lower = range.lower,
                    .upper = range.upper};
    chart.curves.push_back({.name = HistogramFigureWords::tr("positive"),
                            .colour = figureTheme().positive,
                            .kind = ChartCurve::Kind::FilledSteps,
                            .points = outline(layer, layer.positive)});
    chart.curves.push_back({.name = HistogramFigureWords::tr("negative"),
                            .colour = figureTheme().negative,
                            .kind = ChartCurve::Kind::Steps,
                            .width = 1.5,
                            .points = outline(layer, layer.negative)});
    addCompared(chart, compared, index, layer);
    const double top = tallest(chart.curves);
    chart.left = {.title = HistogramFigureWords::tr("share of samples"), .upper = top > 0 ? 1.12 * top : 1};
    if (look.counts == CountScale::Logarithmic) {
        chart.left.isLogarithmic = true;
        chart.left.lower = leastShare;
        chart.left.upper = 2 * std::max(top, 0.01);
    }
    chart.lines = thresholdLines(thresholdsOf(moment.settings), layer);
    chart.aspect = 0.26;
    return chart;
}

/// In the upper part of the chart, each on its own, and in words.
void addSample(Chart& chart, const MarkedSample& sample)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    const double height = chart.left.isLogarithmic ? chart.left.upper / 2 : 0.9 * chart.left.upper;
    chart.title = HistogramFigureWords::tr("%1; followed sample: positive %2, negative %3")
                      .arg(chart.title, number(sample.positive), number(sample.negative));
    chart.curves.push_back({.name = HistogramFigureWords::tr("followed positive"),
                            .colour = figureTheme().positive,
                            .mark = ChartCurve::Mark::Disc,
                            .points = {QPointF(sample.positive, height)}});
    chart.curves.push_back({.name = HistogramFigureWords::tr("followed negative"),
                            .colour = figureTheme().negative,
                            .mark = ChartCurve::Mark::Circle,
                            .points = {QPointF(sample.negative, height)}});
}

/// A row per bin.
Table histogramTable(const Moment& moment)
{
    const Measure& measure = traitsOf(moment.settings.mode).measure;
    const QString unit = measureWithUnit(measure);
    Table table {
        HistogramFigureWords::tr("Histograms of %1 by layer").arg(measureName(measure)).toStdString(),
        figureContext(moment).toStdString(),
        {column(HistogramFigureWords::tr("layer")), column(HistogramFigureWords::tr("from"), unit),
         column(HistogramFigureWords::tr("to"), unit), column(HistogramFigureWords::tr("share of positives")),
         column(HistogramFigureWords::tr("share of negatives"))}};
    for (std::size_t i = 0; i < moment.layers.size(); ++i) {
        const LayerView& layer = moment.layers[i];
        const std::size_t bins = std::max(layer.positive.size(), layer.negative.size());
        const double width
            = (layer.upper - layer.lower) / static_cast<double>(std::max<std::size_t>(1, bins));
        const auto share = [](const std::vector<float>& shares, std::size_t bin) {
            return bin < shares.size() ? Table::Cell(shares[bin]) : Table::Cell();
        };
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double left = layer.lower + static_cast<double>(bin) * width;
            table.rows.push_back(tableRow(static_cast<std::int64_t>(i + 1), left, left + width,
                                          share(layer.positive, bin), share(layer.negative, bin)));
        }
    }
    return table;
}

} // namespace

Figure histogramFigure(const Moment& moment, const ComparedFigure& compared, const HistogramLook& look,
                       const HistogramMarks& marks)
{
    HistogramRanges ranges;
    ranges.reset(moment.layers.size());
    const std::vector<Span> spans
        = ranges.update(moment.layers, compared.layers.layers, thresholdsOf(moment.settings), look.ranges);
    std::vector<Chart> charts;
    for (std::size_t i = 0; i < moment.layers.size(); ++i) {
        charts.push_back(histogram(moment, compared, look, i, spans[i]));
        if (const std::optional<MarkedSample> sample = marks.ofRow(i).sample) {
            addSample(charts.back(), *sample);
        }
    }
    return {u"histograms"_s, histogramTable(moment), std::move(charts)};
}

} // namespace ff
