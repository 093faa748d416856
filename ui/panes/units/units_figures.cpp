// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/units/units_figures.h"

#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/panes/units/unit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct UnitsFiguresWords
{
    Q_DECLARE_TR_FUNCTIONS(UnitsFigures)
};

constexpr std::size_t mostPictures = 100; // that can be told apart on a page

} // namespace

Figure unitsFigure(const insight::Units& units, const std::vector<int>& order, const QString& context)
{
    Table table {UnitsFiguresWords::tr("Units of layer %1").arg(units.layer + 1).toStdString(),
                 context.toStdString(),
                 {column(UnitsFiguresWords::tr("unit")),
                  column(UnitsFiguresWords::tr("images that switch it on"), u"%"_s),
                  column(UnitsFiguresWords::tr("mean activity"))}};
    PictureGroup group {.title = UnitsFiguresWords::tr("What the units look for"),
                        .pictures = {units.fields.width, units.fields.height, {}, units.fields.channels}};
    for (const int unit : order) {
        const auto i = static_cast<std::size_t>(unit);
        table.rows.push_back(tableRow(std::int64_t {unit} + 1, 100 * static_cast<double>(units.onShare[i]),
                                      units.meanActivity[i]));
        if (table.rows.size() <= mostPictures) {
            const Pictures field = pictureOf(units.fields, unit);
            group.pictures.pixels.insert(group.pictures.pixels.end(), field.pixels.begin(),
                                         field.pixels.end());
            group.captions << unitCaption(units.onShare[i]);
        }
    }
    return {u"units"_s, std::move(table), std::vector {std::move(group)}};
}

Figure unitFigure(const UnitPortrait& portrait, const QString& context)
{
    return {u"unit"_s,
            pixelTable(portrait.words(), context, portrait.field(), UnitsFiguresWords::tr("picture"),
                       UnitsFiguresWords::tr("128 is neither, 255 excites most")),
            std::vector {
                PictureGroup {UnitsFiguresWords::tr("What it looks for"), portrait.field()},
                PictureGroup {UnitsFiguresWords::tr("Test images that excite it most"), portrait.images()}}};
}

} // namespace ff
