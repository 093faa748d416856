// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_figure.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MapFigures)
};

/// Colours repeat after eight classes, so marks change then.
ChartCurve curveOf(int label, const QStringList& classes)
{
    using Mark = ChartCurve::Mark;
    constexpr std::array marks {Mark::Disc, Mark::Circle, Mark::Square};
    return {.name = className(classes, label),
            .colour = figureTheme().series(label),
            .line = Qt::NoPen,
            .mark = marks[static_cast<std::size_t>(label / 8) % marks.size()]};
}

} // namespace

Figure mapFigure(const insight::Map& map, const QStringList& classes, const QString& context)
{
    Table table {
        Words::tr("Test images as layer %1 sees them").arg(map.question.layer + 1).toStdString(),
        context.toStdString(),
        {column(Words::tr("test image")), column(Words::tr("true class")), column(u"x"_s), column(u"y"_s)}};
    std::vector<ChartCurve> curves;
    for (int label = 0; label < static_cast<int>(classes.size()); ++label) {
        curves.push_back(curveOf(label, classes));
    }
    double extent = 1;
    for (std::size_t i = 0; i < map.points.size(); ++i) {
        const auto& [x, y] = map.points[i];
        table.rows.push_back(tableRow(map.images[i] + 1, cell(className(classes, map.labels[i])), x, y));
        curves[static_cast<std::size_t>(map.labels[i])].points
            << QPointF(static_cast<double>(x), static_cast<double>(y));
        extent = std::max({extent, std::abs(static_cast<double>(x)), std::abs(static_cast<double>(y))});
    }
    const ChartAxis axis {.lower = -1.05 * extent, .upper = 1.05 * extent};
    Chart chart {.across = axis, .left = axis, .curves = std::move(curves), .aspect = 1};
    chart.across.title = u"x"_s;
    chart.left.title = u"y"_s;
    return {u"map"_s, std::move(table), std::vector {std::move(chart)}};
}

} // namespace ff
