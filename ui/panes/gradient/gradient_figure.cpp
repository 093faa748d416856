// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/gradient/gradient_figure.h"

#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/panes/gradient/gradient_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct GradientFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(GradientFigures)
};

void addRows(Table& table, const std::vector<insight::Slope>& slopes, int layer)
{
    for (const insight::Slope& slope : slopes) {
        table.rows.push_back(tableRow(std::int64_t {layer + 1}, slope.unit + 1, slope.input + 1,
                                      slope.closedForm, slope.numeric));
    }
}

ChartCurve curveOf(const std::vector<insight::Slope>& slopes, const QString& name, const QColor& colour,
                   ChartCurve::Mark mark)
{
    ChartCurve curve {.name = name, .colour = colour, .line = Qt::NoPen, .mark = mark};
    for (const insight::Slope& slope : slopes) {
        curve.points << QPointF(slope.closedForm, slope.numeric);
    }
    return curve;
}

} // namespace

Figure slopesFigure(const insight::GradientCheck& check, const QString& context)
{
    const int layer = check.question.layer;
    Table table {
        GradientFigureWords::tr("Gradient of the loss of layer %1, checked").arg(layer + 1).toStdString(),
        context.toStdString(),
        {column(GradientFigureWords::tr("layer of the weight")), column(GradientFigureWords::tr("unit")),
         column(GradientFigureWords::tr("input")), column(closedFormTitle()), column(numericTitle())}};
    addRows(table, check.slopes, layer);
    addRows(table, check.below, layer - 1);
    const double extent = 1.1 * slopeExtent(check);
    const ChartAxis axis {.lower = -extent, .upper = extent};
    const Theme& theme = figureTheme();
    Chart chart {.across = axis, .left = axis, .aspect = 1};
    chart.across.title = closedFormTitle();
    chart.left.title = numericTitle();
    chart.curves.push_back({.name = GradientFigureWords::tr("where the two agree"),
                            .colour = theme.mutedText,
                            .line = Qt::DashLine,
                            .points = {{-extent, -extent}, {extent, extent}}});
    if (!check.below.empty()) {
        chart.curves.push_back(curveOf(check.below, GradientFigureWords::tr("weights of layer %1").arg(layer),
                                       theme.negative, ChartCurve::Mark::Square));
    }
    chart.curves.push_back(curveOf(check.slopes,
                                   GradientFigureWords::tr("weights of layer %1").arg(layer + 1),
                                   theme.positive, ChartCurve::Mark::Disc));
    return {u"gradient"_s, std::move(table), std::vector {std::move(chart)}};
}

} // namespace ff
