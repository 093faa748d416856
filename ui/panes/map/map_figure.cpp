// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_figure.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"
#include "ui/panes/map/map_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct MapFigureWords
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

Table emptyTable(const QString& title, const QString& context)
{
    return {title.toStdString(),
            context.toStdString(),
            {column(MapFigureWords::tr("test image")), column(MapFigureWords::tr("true class")),
             column(u"x"_s), column(u"y"_s)}};
}

std::vector<Table::Cell> rowOf(const insight::Map& map, std::size_t point, const QStringList& classes)
{
    return tableRow(map.images[point] + 1, cell(className(classes, map.labels[point])), map.points[point].x,
                    map.points[point].y);
}

} // namespace

Figure mapFigure(const insight::Map& map, const QStringList& classes, const QString& context)
{
    Table table = emptyTable(
        MapFigureWords::tr("Test images as layer %1 sees them").arg(map.question.layer + 1), context);
    std::vector<ChartCurve> curves;
    for (int label = 0; label < static_cast<int>(classes.size()); ++label) {
        curves.push_back(curveOf(label, classes));
    }
    double extent = 1;
    for (std::size_t i = 0; i < map.points.size(); ++i) {
        const auto& [x, y] = map.points[i];
        table.rows.push_back(rowOf(map, i, classes));
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

Figure chosenFigure(const insight::Map& map, const std::vector<std::size_t>& chosen,
                    const insight::TestPictures& found, const QStringList& classes, const QString& context)
{
    const QString what = chosenWords(map, chosen, classes);
    Table table = emptyTable(MapFigureWords::tr("Chosen on the map of layer %1").arg(map.question.layer + 1),
                             context);
    for (const std::size_t point : chosen) {
        table.rows.push_back(rowOf(map, point, classes));
    }
    QStringList captions;
    for (const int label : found.labels) {
        captions << (classes.size() < 2 ? QString() : className(classes, label));
    }
    const int shown = found.pictures.count();
    const QString heading = std::cmp_less(shown, chosen.size())
        ? MapFigureWords::tr("%1; the first %2").arg(what, QLocale().toString(shown))
        : what;
    return {u"map-chosen"_s, std::move(table),
            std::vector {PictureGroup {heading, found.pictures, captions}}};
}

} // namespace ff
