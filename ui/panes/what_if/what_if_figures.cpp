// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/what_if_figures.h"

#include "core/data/no_labels.h"
#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/figures/histogram_figure.h"
#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/what_if/what_if_words.h"

#include <QCoreApplication>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

struct WhatIfFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfFigures)
};

/// Of one label in one way; nothing where there is no such answer.
Table::Cell valueOf(const Answer& answer, AnswerWay way, std::size_t label)
{
    const std::vector<float> values = labelValues(answer, way);
    return label < values.size() ? Table::Cell {values[label]} : Table::Cell {};
}

Figure answersFigure(const insight::WhatIf& found, const DataView& data, const QString& context)
{
    const QString goodness = WhatIfFiguresWords::tr("above the label with the least");
    Table table {WhatIfFiguresWords::tr("Answers to the picture, as it is and altered").toStdString(),
                 context.toStdString(),
                 {column(WhatIfFiguresWords::tr("label")),
                  column(WhatIfFiguresWords::tr("readout, as it is")),
                  column(WhatIfFiguresWords::tr("readout, altered")),
                  column(WhatIfFiguresWords::tr("goodness, as it is"), goodness),
                  column(WhatIfFiguresWords::tr("goodness, altered"), goodness)}};
    for (std::size_t label = 0; label < found.asItIs.answer.readout.size(); ++label) {
        table.rows.push_back(tableRow(cell(className(data, static_cast<int>(label))),
                                      valueOf(found.asItIs.answer, AnswerWay::Readout, label),
                                      valueOf(found.altered.answer, AnswerWay::Readout, label),
                                      valueOf(found.asItIs.answer, AnswerWay::Goodness, label),
                                      valueOf(found.altered.answer, AnswerWay::Goodness, label)));
    }
    return {u"what-if-answers"_s, std::move(table),
            std::vector {PictureGroup {WhatIfFiguresWords::tr("As it is"), found.picture},
                         PictureGroup {WhatIfFiguresWords::tr("Altered"), found.alteredPicture}}};
}

Figure errorsFigure(const insight::WhatIf& found, const DataView& data, const QString& context)
{
    Table table {WhatIfFiguresWords::tr("Test errors, as it is and altered").toStdString(),
                 context.toStdString(),
                 {column(WhatIfFiguresWords::tr("answers by")), column(WhatIfFiguresWords::tr("test images")),
                  column(WhatIfFiguresWords::tr("wrong, as it is")),
                  column(WhatIfFiguresWords::tr("wrong, altered"))}};
    const auto wrong
        = [&](std::int64_t count) { return isLabelled(data) ? Table::Cell {count} : Table::Cell {}; };
    table.rows.push_back(tableRow(cell(wayName(AnswerWay::Readout)), found.images,
                                  wrong(found.asItIs.wrongByReadout), wrong(found.altered.wrongByReadout)));
    if (found.judgesAnswers) {
        table.rows.push_back(tableRow(cell(wayName(AnswerWay::Goodness)), found.images,
                                      found.asItIs.wrongByGoodness, found.altered.wrongByGoodness));
    }
    return {u"what-if-errors"_s, std::move(table)};
}

/// What every layer gives to the picture with each label, or without one.
Figure goodnessFigure(const insight::WhatIf& found, const Moment& moment, const QString& context)
{
    const Measure& measure = traitsOf(moment.settings.mode).measure;
    const QString unit = measureWithUnit(measure);
    Table table {WhatIfFiguresWords::tr("The picture as layers see it: %1, as it is and altered")
                     .arg(measureName(measure))
                     .toStdString(),
                 context.toStdString(),
                 {column(WhatIfFiguresWords::tr("layer")), column(WhatIfFiguresWords::tr("label")),
                  column(WhatIfFiguresWords::tr("as it is"), unit),
                  column(WhatIfFiguresWords::tr("altered"), unit)}};
    const std::vector<std::vector<float>>& layers = found.asItIs.answer.goodness;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (std::size_t label = 0; label < layers[i].size(); ++label) {
            const Table::Cell name = layers[i].size() > 1
                ? cell(className(moment.data, static_cast<int>(label)))
                : Table::Cell {};
            table.rows.push_back(tableRow(static_cast<std::int64_t>(i + 1), name, layers[i][label],
                                          found.altered.answer.goodness[i][label]));
        }
    }
    return {u"what-if-goodness"_s, std::move(table)};
}

/// How well each layer tells positives from negatives.
Figure separationFigure(const insight::WhatIf& found, const QString& context)
{
    const QString unit = WhatIfFiguresWords::tr("area under the ROC curve");
    Table table {WhatIfFiguresWords::tr("Separation of the layers, as it is and altered").toStdString(),
                 context.toStdString(),
                 {column(WhatIfFiguresWords::tr("layer")), column(WhatIfFiguresWords::tr("as it is"), unit),
                  column(WhatIfFiguresWords::tr("altered"), unit)}};
    for (std::size_t i = 0; i < found.altered.layers.size(); ++i) {
        table.rows.push_back(tableRow(static_cast<std::int64_t>(i + 1), found.asItIs.layers[i].separation,
                                      found.altered.layers[i].separation));
    }
    return {u"what-if-separation"_s, std::move(table)};
}

Figure histogramsFigure(const insight::WhatIf& found, const Moment& moment, const QString& context)
{
    Moment altered;
    altered.step = moment.step;
    altered.epoch = moment.epoch;
    altered.settings = moment.settings;
    altered.data = moment.data;
    altered.layers = found.altered.layers;
    const ComparedFigure asItIs {{found.asItIs.layers, /*haveThresholds=*/false, 0},
                                 WhatIfFiguresWords::tr("as it is")};
    Figure figure = histogramFigure(altered, asItIs, {});
    figure.id = u"what-if-histograms"_s;
    figure.table.title = WhatIfFiguresWords::tr("Histograms of %1, as it is and altered")
                             .arg(measureName(traitsOf(moment.settings.mode).measure))
                             .toStdString();
    figure.table.context = context.toStdString();
    return figure;
}

} // namespace

std::vector<Figure> whatIfFigures(const insight::WhatIf& found, const Moment& moment)
{
    const QString context
        = u"%1; %2"_s.arg(figureContext(moment), alterationText(found.question.alterations));
    std::vector<Figure> all {answersFigure(found, moment.data, context),
                             errorsFigure(found, moment.data, context)};
    if (!found.altered.layers.empty()) {
        all.push_back(goodnessFigure(found, moment, context));
        all.push_back(separationFigure(found, context));
        all.push_back(histogramsFigure(found, moment, context));
    }
    return all;
}

} // namespace ff
