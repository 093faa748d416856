// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_figure.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/history/axis_choice.h"
#include "ui/panes/history/history_scale.h"
#include "ui/panes/history/history_table.h"
#include "ui/panes/history/pinned_curves.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct HistoryFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFigures)
};

QList<QPointF> pointsOf(const ThinnedSeries& series, const StepScale& scale, HistoryAxis axis)
{
    std::vector<double> steps;
    const std::vector<ThinnedSeries::Point> points = series.points();
    for (const ThinnedSeries::Point& point : points) {
        steps.push_back(point.x);
    }
    const std::vector<std::optional<double>> places = scale.places(axis, steps);
    QList<QPointF> result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (places[i]) {
            result << QPointF(*places[i], points[i].y);
        }
    }
    return result;
}

std::vector<ChartCurve> layerCurves(const RunHistory& run, const HistoryLook& look)
{
    std::vector<ChartCurve> curves;
    const std::vector<ThinnedSeries>& layers = run.layers(look.figure);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const QString name = look.figure == LayerFigure::Separation
            ? HistoryFigureWords::tr("separation, %1").arg(layerName(i))
            : HistoryFigureWords::tr("loss, %1").arg(layerName(i));
        curves.push_back({.name = name,
                          .colour = figureTheme().series(static_cast<int>(i)),
                          .isOnRight = true,
                          .points = pointsOf(layers[i], run.scale(), look.axis)});
    }
    return curves;
}

std::vector<ChartCurve> errorCurves(const HistoryContent& content, const HistoryLook& look)
{
    using Mark = ChartCurve::Mark;
    const RunHistory& run = content.run;
    const Theme& theme = figureTheme();
    std::vector<ChartCurve> curves;
    for (const PinnedRun& other : content.pinned) {
        curves.push_back(
            {.name = other.title, .colour = theme.run(other.colour), .width = 1.5, .line = Qt::DashLine});
        for (const ErrorPoint& test : other.tests) {
            const double error = 100 * lowerError(test);
            if (!std::isnan(error)) {
                curves.back().points << QPointF(placeOf(test, other.imagesPerBatch, look.axis), error);
            }
        }
    }
    curves.push_back({.name = foreignText(coreWord(run.rival().name)),
                      .colour = theme.rival,
                      .width = 1.5,
                      .line = Qt::DashLine,
                      .mark = Mark::Square,
                      .points = pointsOf(run.rival().error, run.rival().scale, look.axis)});
    curves.push_back({.name = HistoryFigureWords::tr("test error by readout"),
                      .colour = theme.text,
                      .width = 1.5,
                      .mark = Mark::Disc,
                      .points = pointsOf(run.readoutError(), run.scale(), look.axis)});
    curves.push_back({.name = HistoryFigureWords::tr("test error by %1").arg(content.measure),
                      .colour = theme.text,
                      .line = Qt::DashLine,
                      .mark = Mark::Circle,
                      .points = pointsOf(run.goodnessError(), run.scale(), look.axis)});
    std::erase_if(curves, [](const ChartCurve& curve) { return curve.points.isEmpty(); });
    return curves;
}

struct Extent
{
    double least;
    double most;
};

Extent extentOf(const std::vector<ChartCurve>& curves, Extent extent)
{
    for (const ChartCurve& curve : curves) {
        for (const QPointF& point : curve.points) {
            extent = {std::min(extent.least, point.y()), std::max(extent.most, point.y())};
        }
    }
    return extent;
}

ChartAxis errorAxis(const std::vector<ChartCurve>& curves, bool isLogarithmic)
{
    const Extent extent = extentOf(curves, {100, 0});
    ChartAxis axis {.title = HistoryFigureWords::tr("test error (%)"),
                    .upper = extent.most > 0 ? headroom * extent.most : 105};
    if (isLogarithmic) {
        axis.isLogarithmic = true;
        axis.lower = std::max(leastError, std::min(extent.least, axis.upper / 10) / headroom);
    }
    return axis;
}

ChartAxis layerAxis(const std::vector<ChartCurve>& curves, LayerFigure figure)
{
    if (figure == LayerFigure::Separation) {
        return {.title = HistoryFigureWords::tr("separation (AUROC)"),
                .lower = extentOf(curves, {leastSeparation, 0}).least,
                .upper = mostSeparation};
    }
    const double most = extentOf(curves, {0, 0}).most;
    return {.title = HistoryFigureWords::tr("loss (nats)"), .upper = most > 0 ? headroom * most : 1};
}

} // namespace

Figure historyFigure(const HistoryContent& content, const HistoryLook& look)
{
    Chart chart {.across = {.title = axisTitle(look.axis), .lower = look.lower, .upper = look.upper}};
    chart.curves = layerCurves(content.run, look);
    if (!chart.curves.empty()) {
        chart.right = layerAxis(chart.curves, look.figure);
    }
    const std::vector<ChartCurve> errors = errorCurves(content, look);
    chart.left = errorAxis(errors, look.isLogarithmic);
    chart.curves.insert(chart.curves.end(), errors.begin(), errors.end()); // above those of the layers
    const auto addLine = [&](std::optional<std::int64_t> step, const QString& name, const QColor& colour) {
        const auto place
            = step ? content.run.scale().place(look.axis, static_cast<double>(*step)) : std::nullopt;
        if (place) {
            chart.lines.push_back({name, {}, *place, colour});
        }
    };
    addLine(look.best, HistoryFigureWords::tr("lowest error on held-out images"), figureTheme().text);
    addLine(look.mark, HistoryFigureWords::tr("moment shown"), figureTheme().accent);
    return {u"history"_s, historyTable(content), std::vector {std::move(chart)}};
}

} // namespace ff
