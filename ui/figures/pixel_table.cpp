// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/pixel_table.h"

#include "ui/figures/figure_words.h"

#include <QCoreApplication>

#include <array>

namespace ff {

namespace {

struct PixelTableWords
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

} // namespace

Table pixelTable(const QString& title, const QString& context, const Pictures& pictures, const QString& each,
                 const QString& scale)
{
    const bool isInColour = pictures.channels > 1;
    const std::array colours {PixelTableWords::tr("red"), PixelTableWords::tr("green"),
                              PixelTableWords::tr("blue")};
    Table table {title.toStdString(), context.toStdString(), {column(each)}};
    if (isInColour) {
        table.columns.push_back(column(PixelTableWords::tr("colour")));
    }
    table.columns.push_back(column(PixelTableWords::tr("row")));
    for (int x = 0; x < pictures.width; ++x) {
        table.columns.push_back(
            column(PixelTableWords::tr("column %1").arg(x + 1), x == 0 ? scale : QString()));
    }
    auto pixel = pictures.pixels.begin();
    for (int plane = 0; plane < pictures.count() * pictures.channels; ++plane) {
        const std::int64_t number = plane / pictures.channels + 1;
        const auto colour = static_cast<std::size_t>(plane % pictures.channels);
        for (int y = 0; y < pictures.height; ++y) {
            std::vector<Table::Cell> row
                = isInColour ? tableRow(number, cell(colours[colour])) : tableRow(number);
            row.emplace_back(std::int64_t {y + 1});
            for (int x = 0; x < pictures.width; ++x) {
                row.emplace_back(std::int64_t {*pixel++});
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace ff
