// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/own_figure.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/foreign_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <span>

namespace ff {

namespace {

constexpr std::size_t mostPictures = 100;

struct OwnFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(OwnFigure)
};

PictureGroup latestOf(const std::vector<OwnSample>& samples)
{
    const std::size_t count = std::min(samples.size(), mostPictures);
    PictureGroup group;
    group.pictures.width = inkSide;
    group.pictures.height = inkSide;
    for (const OwnSample& sample : std::span(samples).last(count)) {
        group.pictures.pixels.insert(group.pictures.pixels.end(), sample.pixels.begin(), sample.pixels.end());
        group.captions << foreignText(sample.label, longestName);
    }
    if (count < samples.size()) {
        const QLocale locale;
        group.title
            = OwnFigureWords::tr("The latest %1 of %2")
                  .arg(locale.toString(qulonglong {count}), locale.toString(qulonglong {samples.size()}));
    }
    return group;
}

} // namespace

Figure ownFigure(const std::vector<OwnSample>& samples)
{
    std::map<std::string, std::int64_t> counts;
    for (const OwnSample& sample : samples) {
        ++counts[sample.label];
    }
    Table table {OwnFigureWords::tr("Samples of my own hand").toStdString(),
                 {},
                 {column(OwnFigureWords::tr("label")), column(OwnFigureWords::tr("samples"))}};
    for (const auto& [label, count] : counts) {
        table.rows.push_back(tableRow(foreignCell(label), count));
    }
    return {QStringLiteral("own-hand"), std::move(table), std::vector {latestOf(samples)}};
}

} // namespace ff
