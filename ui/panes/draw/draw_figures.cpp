// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_figures.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_canvas.h"
#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/kit/class_name.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/draw/draw_verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct DrawFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(DrawFigures)
};

/// In grey, or plane by plane where it has colours.
Pictures pictureOf(const QImage& image)
{
    const int channels = image.allGray() ? 1 : 3;
    const QImage plain
        = image.convertToFormat(channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    Pictures picture {plain.width(), plain.height(), {}, channels};
    for (int channel = 0; channel < channels; ++channel) {
        for (int y = 0; y < plain.height(); ++y) {
            const uchar* const line = plain.constScanLine(y);
            for (int x = 0; x < plain.width(); ++x) {
                picture.pixels.push_back(line[x * channels + channel]);
            }
        }
    }
    return picture;
}

/// Whose answer it is, where it is not the network's own.
QString contextOf(const Moment& moment, const Answer& answer)
{
    const QString by = foreignText(answer.by, longestName);
    return by.isEmpty() ? figureContext(moment) : DrawFiguresWords::tr("Answered by %1").arg(by);
}

bool hasEveryLabel(const Answer& answer, std::size_t classes)
{
    return classes > 0 && answer.score.size() == classes
        && std::ranges::all_of(answer.goodness, [&](const auto& row) { return row.size() == classes; });
}

QString layerWithVote(const Answer& answer, std::size_t layer)
{
    const bool votes = layer < answer.votes.size() && answer.votes[layer];
    return votes ? layerName(layer) : DrawFiguresWords::tr("%1 (no vote)").arg(layerName(layer));
}

/// A row per layer and one for what they say together.
Figure labelFigure(const Moment& moment, const Answer& answer)
{
    const QStringList classes = classNames(moment.data);
    const Measure& measure = traitsOf(moment.settings.mode).measure;
    Matrix matrix {.columns = classes,
                   .across = DrawFiguresWords::tr("label"),
                   .down = DrawFiguresWords::tr("layer"),
                   .value = measureWithUnit(measure),
                   .values = answer.goodness,
                   .marked = answer.byGoodness};
    for (std::size_t layer = 0; layer < answer.goodness.size(); ++layer) {
        matrix.rows << layerWithVote(answer, layer);
    }
    matrix.rows << DrawFiguresWords::tr("vote");
    matrix.values.push_back(answer.score);
    for (float& score : matrix.values.back()) {
        score *= static_cast<float>(perUnit(answer));
    }
    Table table {DrawFiguresWords::tr("%1 by label and layer").arg(measureHeading(measure)).toStdString(),
                 contextOf(moment, answer).toStdString(),
                 {column(DrawFiguresWords::tr("layer"))}};
    for (const QString& name : classes) {
        table.columns.push_back(column(DrawFiguresWords::tr("label %1").arg(name), measureWithUnit(measure)));
    }
    for (std::size_t i = 0; i < matrix.values.size(); ++i) {
        std::vector<Table::Cell> row = tableRow(cell(matrix.rows[static_cast<qsizetype>(i)]));
        row.insert(row.end(), matrix.values[i].begin(), matrix.values[i].end());
        table.rows.push_back(std::move(row));
    }
    return {u"answer-by-layer"_s, std::move(table), std::move(matrix)};
}

Figure readoutFigure(const Moment& moment, const Answer& answer)
{
    const QStringList classes = classNames(moment.data);
    Table table {
        DrawFiguresWords::tr("Readout's probabilities").toStdString(),
        contextOf(moment, answer).toStdString(),
        {column(DrawFiguresWords::tr("label")), column(DrawFiguresWords::tr("probability"), u"%"_s)}};
    Chart chart {.across = {.title = DrawFiguresWords::tr("label"),
                            .lower = -0.6,
                            .upper = static_cast<double>(classes.size()) - 0.4,
                            .names = classes},
                 .left = {.title = DrawFiguresWords::tr("probability (%)"), .upper = 100}};
    ChartCurve others {.colour = figureTheme().positive, .kind = ChartCurve::Kind::Bars, .width = 0.7};
    ChartCurve best = others;
    best.colour = figureTheme().accent;
    best.name = DrawFiguresWords::tr("answer: %1").arg(className(moment.data, answer.byReadout));
    for (std::size_t i = 0; i < answer.readout.size(); ++i) {
        const double share = 100 * static_cast<double>(answer.readout[i]);
        ChartCurve& curve = static_cast<int>(i) == answer.byReadout ? best : others;
        curve.points << QPointF(static_cast<double>(i), share);
        table.rows.push_back(tableRow(cell(classes[static_cast<qsizetype>(i)]), share));
    }
    chart.curves = {std::move(others), std::move(best)};
    return {u"readout"_s, std::move(table), std::vector {std::move(chart)}};
}

/// What each layer gives to the drawing itself, where it does not judge labels.
Figure likenessFigure(const Moment& moment, const Answer& answer)
{
    const Measure& measure = traitsOf(moment.settings.mode).measure;
    const QString unit = measureWithUnit(measure);
    Table table {
        DrawFiguresWords::tr("%1 of the drawing by layer").arg(measureHeading(measure)).toStdString(),
        contextOf(moment, answer).toStdString(),
        {column(DrawFiguresWords::tr("layer")), column(measureName(measure), unit),
         column(DrawFiguresWords::tr("threshold"), unit)}};
    const std::optional<double> threshold = thresholdsOf(moment.settings).positive;
    Chart chart {.left = {.title = unit}};
    ChartCurve bars {.colour = figureTheme().positive, .kind = ChartCurve::Kind::Bars, .width = 0.6};
    double top = threshold.value_or(0);
    for (std::size_t i = 0; i < answer.goodness.size(); ++i) {
        const float value = answer.goodness[i].empty() ? 0.F : answer.goodness[i].front();
        top = std::max(top, static_cast<double>(value));
        bars.points << QPointF(static_cast<double>(i), static_cast<double>(value));
        chart.across.names << layerName(i);
        table.rows.push_back(tableRow(static_cast<std::int64_t>(i + 1), value,
                                      threshold ? Table::Cell(*threshold) : Table::Cell()));
    }
    chart.across = {.title = DrawFiguresWords::tr("layer"),
                    .lower = -0.6,
                    .upper = static_cast<double>(answer.goodness.size()) - 0.4,
                    .names = chart.across.names};
    chart.left.upper = top > 0 ? 1.1 * top : 1;
    if (threshold) {
        chart.curves.push_back(
            {.name = DrawFiguresWords::tr("threshold \u03b8"),
             .colour = figureTheme().threshold,
             .line = Qt::DashLine,
             .points = {{chart.across.lower, *threshold}, {chart.across.upper, *threshold}}});
    }
    chart.curves.insert(chart.curves.begin(), std::move(bars));
    return {u"answer-by-layer"_s, std::move(table), std::vector {std::move(chart)}};
}

} // namespace

Figure drawingFigure(const Moment& moment, const QImage& drawing, const Pictures& seen)
{
    return {u"drawing"_s,
            pixelTable(DrawFiguresWords::tr("The drawing, and what the network sees"), figureContext(moment),
                       seen, DrawFiguresWords::tr("picture"), DrawFiguresWords::tr("255 is full ink")),
            std::vector {PictureGroup {DrawFiguresWords::tr("Drawing"), pictureOf(drawing)},
                         PictureGroup {DrawFiguresWords::tr("What the network sees"), seen}}};
}

std::vector<Figure> answerFigures(const Moment& moment, const Answer& answer)
{
    const std::size_t classes = moment.data.classes.size();
    std::vector<Figure> figures;
    if (hasEveryLabel(answer, classes)) {
        figures.push_back(labelFigure(moment, answer));
    } else if (!answer.goodness.empty() && thresholdsOf(moment.settings).positive) {
        figures.push_back(likenessFigure(moment, answer));
    }
    if (classes > 0 && answer.readout.size() == classes) {
        figures.push_back(readoutFigure(moment, answer));
    }
    return figures;
}

} // namespace ff
