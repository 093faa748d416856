// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/bin_figure.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/layers/bin_words.h"

#include <QCoreApplication>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using Kind = insight::SamplesBetween::Kind;

struct BinFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(BinSamples)
};

void addRows(Table& table, const Kind& kind, const DataView& data, const QString& name)
{
    for (std::size_t i = 0; i < kind.trueLabels.size(); ++i) {
        const QString other = i < kind.otherLabels.size() ? className(data, kind.otherLabels[i]) : QString();
        table.rows.push_back(
            tableRow(cell(name), cell(className(data, kind.trueLabels[i])), cell(other), kind.goodness[i]));
    }
}

} // namespace

Figure binFigure(const insight::SamplesBetween& found, const Moment& moment, const QString& title)
{
    const ModeTraits& traits = traitsOf(moment.settings.mode);
    Table table {title.toStdString(),
                 figureContext(moment).toStdString(),
                 {column(BinFigureWords::tr("kind")), column(BinFigureWords::tr("true label")),
                  column(BinFigureWords::tr("other label")),
                  column(measureName(traits.measure), measureWithUnit(traits.measure))}};
    std::vector<PictureGroup> groups;
    const auto add = [&](const Kind& kind, Side side, const QString& name) {
        addRows(table, kind, moment.data, name);
        QStringList captions;
        for (int i = 0; i < kind.pictures.count(); ++i) {
            captions += captionWords(moment.data, traits, kind, side, i);
        }
        groups.push_back(
            {u"%1: %2"_s.arg(name, kindWords(found, traits, side)), kind.pictures, captions, side});
    };
    add(found.positives, Side::Positive, BinFigureWords::tr("Positive"));
    add(found.negatives, Side::Negative, BinFigureWords::tr("Negative"));
    std::erase_if(groups, [](const PictureGroup& group) { return group.pictures.count() == 0; });
    return {u"samples-in-bin"_s, std::move(table), std::move(groups)};
}

} // namespace ff
