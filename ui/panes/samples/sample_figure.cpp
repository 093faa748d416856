// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/samples/sample_figure.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"
#include "ui/kit/negative_recipe.h"
#include "ui/kit/negative_words.h"
#include "ui/panes/samples/sample_words.h"

#include <QCoreApplication>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct SampleFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(SampleFigures)
};

QString titleWithNote(const QString& title, const char* note)
{
    const QString words = negativeWord(note);
    return words.isEmpty() ? title : SampleFigureWords::tr("%1: %2").arg(title, words);
}

std::vector<PictureGroup> groupsOf(const Moment& moment)
{
    const Samples& samples = *moment.samples;
    const ModeTraits& traits = traitsOf(moment.settings.mode);
    const NegativeWords& words = negativeWords(traits);
    std::vector<PictureGroup> groups {
        {titleWithNote(SampleFigureWords::tr("Positive"), words.positiveNote), samples.positives,
         sampleCaptions(moment, Side::Positive), Side::Positive},
        {titleWithNote(SampleFigureWords::tr("Negative"), words.negativeNote), samples.negatives,
         sampleCaptions(moment, Side::Negative), Side::Negative},
    };
    if (traits.negatives == NegativeKind::Hybrid) {
        groups.push_back(
            {SampleFigureWords::tr("Masks: white where the first image shows through"), samples.masks});
    }
    std::erase_if(groups, [](const PictureGroup& group) { return group.pictures.count() == 0; });
    return groups;
}

QString classOf(const DataView& data, const std::vector<int>& labels, std::size_t index)
{
    return index < labels.size() ? className(data, labels[index]) : QString();
}

void addGoodness(std::vector<Table::Cell>& row, const std::vector<std::vector<float>>& layers,
                 std::size_t index)
{
    for (const std::vector<float>& layer : layers) {
        row.emplace_back();
        if (index < layer.size()) {
            row.back() = layer[index];
        }
    }
}

} // namespace

Figure sampleFigure(const Moment& moment)
{
    const Samples& samples = *moment.samples;
    const QString measure = measureWithUnit(traitsOf(moment.settings.mode).measure);
    Table table {SampleFigureWords::tr("What the network is shown").toStdString(),
                 figureContext(moment).toStdString(),
                 {column(SampleFigureWords::tr("sample")), column(SampleFigureWords::tr("true label")),
                  column(SampleFigureWords::tr("other label"))}};
    const auto addColumns = [&](const QString& text, std::size_t layers) {
        for (std::size_t i = 0; i < layers; ++i) {
            table.columns.push_back(column(text.arg(layerName(i)), measure));
        }
    };
    addColumns(SampleFigureWords::tr("positive, %1"), samples.positiveGoodness.size());
    addColumns(SampleFigureWords::tr("negative, %1"), samples.negativeGoodness.size());
    for (std::size_t i = 0; i < samples.trueLabels.size(); ++i) {
        std::vector<Table::Cell> row
            = tableRow(static_cast<std::int64_t>(i + 1), cell(classOf(moment.data, samples.trueLabels, i)),
                       cell(classOf(moment.data, samples.otherLabels, i)));
        addGoodness(row, samples.positiveGoodness, i);
        addGoodness(row, samples.negativeGoodness, i);
        table.rows.push_back(std::move(row));
    }
    return {u"samples"_s, std::move(table), groupsOf(moment)};
}

Figure recipeFigure(const Moment& moment, const NegativeRecipe& recipe)
{
    const Pictures pictures = recipe.pictures();
    return {u"negative-taken-apart"_s,
            pixelTable(SampleFigureWords::tr("How one negative is made"), figureContext(moment), pictures,
                       SampleFigureWords::tr("picture"), SampleFigureWords::tr("255 is full ink")),
            std::vector {PictureGroup {recipe.accessibleDescription(), pictures, recipe.captions()}}};
}

} // namespace ff
