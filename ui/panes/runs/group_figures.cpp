// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/group_figures.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/panes/runs/error_axes.h"
#include "ui/panes/runs/group_words.h"
#include "ui/panes/runs/runs_table.h"
#include "ui/workbench/run_listing.h"

#include <QCoreApplication>

#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct GroupFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(RunGroupFigures)
};

void addSpread(std::vector<Table::Cell>& row, const Spread& spread)
{
    for (const double figure : {spread.mean, spread.deviation, spread.best}) {
        row.push_back(percentCell(figure));
    }
}

Chart chartOf(const ErrorPlot& plot, std::span<const KeptRun> runs)
{
    const PlotRoom across = roomAcross(plot);
    const PlotRoom up = roomUp(plot);
    ChartCurve each {.name = GroupFiguresWords::tr("run"),
                     .colour = figureTheme().series(0),
                     .line = Qt::NoPen,
                     .mark = ChartCurve::Mark::Disc};
    for (const ErrorPlot::Point& point : plot.points) {
        each.points << QPointF(point.place, 100 * point.error);
    }
    ChartCurve means {.name = GroupFiguresWords::tr("mean of a value"), .colour = figureTheme().mutedText};
    Chart chart {.across = {.title = settingTitle(plot),
                            .lower = across.lower,
                            .upper = across.upper,
                            .isLogarithmic = plot.axis == ErrorPlot::Axis::Factors},
                 .left
                 = {.title = GroupFiguresWords::tr("test error (%)"), .lower = up.lower, .upper = up.upper}};
    for (const ErrorPlot::Value& value : plot.values) {
        means.points << QPointF(value.place, 100 * value.error.mean);
        if (plot.axis == ErrorPlot::Axis::Names) {
            chart.across.names << valueName(plot, value, runs);
        }
    }
    chart.curves = {std::move(means), std::move(each)};
    return chart;
}

} // namespace

Figure seedsFigure(std::span<const KeptRun> runs)
{
    const QString percents = u"%"_s;
    Table table {GroupFiguresWords::tr("Kept runs that differ in their seeds alone").toStdString(),
                 GroupFiguresWords::tr("of the tests that they ended with").toStdString(),
                 {column(GroupFiguresWords::tr("what sets them apart")),
                  column(GroupFiguresWords::tr("runs")),
                  column(GroupFiguresWords::tr("test error by readout"), percents),
                  column(GroupFiguresWords::tr("deviation by readout"), percents),
                  column(GroupFiguresWords::tr("best by readout"), percents),
                  column(GroupFiguresWords::tr("test error by goodness"), percents),
                  column(GroupFiguresWords::tr("deviation by goodness"), percents),
                  column(GroupFiguresWords::tr("best by goodness"), percents),
                  column(GroupFiguresWords::tr("training time"), GroupFiguresWords::tr("s", "seconds")),
                  column(GroupFiguresWords::tr("best run"))}};
    std::vector<std::string_view> ids = varied(runs, Asked::Over);
    std::erase(ids, "seed");
    for (const RunGroup& group : seedGroups(runs)) {
        const KeptRun& best = runs[group.runs.front()];
        std::vector<Table::Cell> row
            = tableRow(cell(apartWords(ids, best)), static_cast<std::int64_t>(group.runs.size()));
        addSpread(row, group.readout);
        addSpread(row, group.goodness);
        row.emplace_back(group.seconds);
        row.push_back(cell(titleOf(best)));
        table.rows.push_back(std::move(row));
    }
    return {u"runs-by-seeds"_s, std::move(table)};
}

Figure errorFigure(const ErrorPlot& plot, ErrorMeasure measure, std::span<const KeptRun> runs)
{
    const QString setting = settingTitle(plot);
    Table table {GroupFiguresWords::tr("Test error of kept runs by %1").arg(setting).toStdString(),
                 measureWords(measure).toStdString(),
                 {column(GroupFiguresWords::tr("run")), column(setting),
                  column(GroupFiguresWords::tr("test error"), u"%"_s)}};
    for (const ErrorPlot::Point& point : plot.points) {
        const auto value = std::ranges::find(plot.values, point.place, &ErrorPlot::Value::place);
        table.rows.push_back(tableRow(cell(titleOf(runs[point.run])),
                                      plot.axis == ErrorPlot::Axis::Names
                                          ? cell(valueName(plot, *value, runs))
                                          : Table::Cell(point.place),
                                      100 * point.error));
    }
    return {u"error-by-setting"_s, std::move(table), std::vector {chartOf(plot, runs)}};
}

} // namespace ff
