// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/iterations/iterations_figures.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"
#include "ui/panes/iterations/iteration_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct IterationsFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(IterationsFigures)
};

/// A row for each iteration of one layer, a column for each label.
void addRows(Table& table, const insight::Iterations& found, int layer)
{
    const std::vector<float>& goodness = goodnessOf(found, layer);
    for (int iteration = 0; iteration <= found.iterations; ++iteration) {
        std::vector<Table::Cell> row = tableRow(cell(layersName(layer)), std::int64_t {iteration});
        const auto first = goodness.begin() + iteration * found.classes;
        row.insert(row.end(), first, first + found.classes);
        table.rows.push_back(std::move(row));
    }
}

Table goodnessTable(const insight::Iterations& found, const QStringList& classes, const QString& context)
{
    Table table {
        IterationsFiguresWords::tr("Goodness over the iterations").toStdString(),
        context.toStdString(),
        {column(IterationsFiguresWords::tr("layer")), column(IterationsFiguresWords::tr("iteration"))}};
    for (int label = 0; label < static_cast<int>(found.classes); ++label) {
        table.columns.push_back(
            column(IterationsFiguresWords::tr("with %1").arg(className(classes, label)),
                   label == 0 ? IterationsFiguresWords::tr("goodness per unit") : QString()));
    }
    addRows(table, found, togetherLayers);
    for (int layer = 0; layer < static_cast<int>(found.goodness.size()); ++layer) {
        addRows(table, found, layer);
    }
    return table;
}

ChartCurve curveOf(const insight::Iterations& found, int layer, int label, const QStringList& classes)
{
    const Theme theme = figureTheme();
    const QString name = className(classes, label);
    ChartCurve curve {.name = IterationsFiguresWords::tr("other labels"), .colour = theme.mutedText};
    if (label == found.answer) {
        curve.name = IterationsFiguresWords::tr("%1, the answer").arg(name);
        curve.colour = theme.accent;
        curve.width = 2;
    }
    if (label == found.label) {
        curve.name = label == found.answer
            ? IterationsFiguresWords::tr("%1, clamped and the answer").arg(name)
            : IterationsFiguresWords::tr("%1, clamped").arg(name);
        curve.colour = label == found.answer ? theme.accent : theme.text;
        curve.width = 3;
    }
    for (int iteration = 0; iteration <= found.iterations; ++iteration) {
        const auto place = static_cast<std::size_t>(iteration * found.classes + label);
        curve.points << QPointF(iteration, static_cast<double>(goodnessOf(found, layer).at(place)));
    }
    return curve;
}

} // namespace

Figure goodnessFigure(const insight::Iterations& found, int layer, const QStringList& classes,
                      const QString& context)
{
    const auto [least, most] = std::ranges::minmax(goodnessOf(found, layer));
    Chart chart {.title = layersName(layer),
                 .across = {.title = IterationsFiguresWords::tr("iteration"),
                            .lower = 0,
                            .upper = static_cast<double>(found.iterations)},
                 .left = {.title = IterationsFiguresWords::tr("goodness per unit"),
                          .lower = static_cast<double>(least),
                          .upper = static_cast<double>(most)}};
    const Theme theme = figureTheme();
    chart.lines = {{.name = IterationsFiguresWords::tr("iterations that decide"),
                    .place = static_cast<double>(found.firstDeciding),
                    .colour = theme.threshold},
                   {.place = static_cast<double>(found.lastDeciding), .colour = theme.threshold}};
    std::vector<int> strong;
    for (int label = 0; label < static_cast<int>(found.classes); ++label) {
        if (label == found.label || label == found.answer) {
            strong.push_back(label);
        } else {
            chart.curves.push_back(curveOf(found, layer, label, classes));
        }
    }
    for (const int label : strong) { // above the others
        chart.curves.push_back(curveOf(found, layer, label, classes));
    }
    return {u"iterations"_s, goodnessTable(found, classes, context), std::vector {std::move(chart)}};
}

Figure activitiesFigure(const insight::Iterations& found, const QString& context)
{
    Table table {IterationsFiguresWords::tr("Activities over the iterations").toStdString(),
                 context.toStdString(),
                 {column(IterationsFiguresWords::tr("layer")),
                  column(IterationsFiguresWords::tr("iteration")), column(IterationsFiguresWords::tr("unit")),
                  column(IterationsFiguresWords::tr("activity"),
                         IterationsFiguresWords::tr("255 is four times the root mean square or more"))}};
    std::vector<PictureGroup> groups;
    for (std::size_t layer = 0; layer < found.activities.size(); ++layer) {
        const Pictures& pictures = found.activities[layer];
        PictureGroup group {.title = layerName(layer), .pictures = pictures};
        for (int iteration = 0; iteration < pictures.count(); ++iteration) {
            group.captions << QLocale().toString(iteration);
            const auto first = static_cast<std::size_t>(iteration * pictures.width * pictures.height);
            for (std::int64_t unit = 0; unit < found.units[layer]; ++unit) {
                table.rows.push_back(
                    tableRow(cell(layerName(layer)), std::int64_t {iteration}, unit + 1,
                             std::int64_t {pictures.pixels[first + static_cast<std::size_t>(unit)]}));
            }
        }
        groups.push_back(std::move(group));
    }
    return {u"iteration-activities"_s, std::move(table), std::move(groups)};
}

} // namespace ff
