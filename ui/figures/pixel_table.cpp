// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/pixel_table.h"

#include "ui/figures/figure_words.h"

#include <QCoreApplication>

namespace ff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

} // namespace

Table pixelTable(const QString& title, const QString& context, const Pictures& pictures, const QString& each,
                 const QString& scale)
{
    Table table {title.toStdString(), context.toStdString(), {column(each), column(Words::tr("row"))}};
    for (int x = 0; x < pictures.width; ++x) {
        table.columns.push_back(column(Words::tr("column %1").arg(x + 1), x == 0 ? scale : QString()));
    }
    auto pixel = pictures.pixels.begin();
    for (int index = 0; index < pictures.count(); ++index) {
        for (int y = 0; y < pictures.height; ++y) {
            std::vector<Table::Cell> row = tableRow(std::int64_t {index + 1}, std::int64_t {y + 1});
            for (int x = 0; x < pictures.width; ++x) {
                row.emplace_back(std::int64_t {*pixel++});
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace ff
