// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

namespace ff::table_test {
namespace {

Table oneRow(std::vector<Table::Cell> row)
{
    Table table {"title", "context", {}};
    for (std::size_t i = 0; i < row.size(); ++i) {
        table.columns.push_back({std::string(1, static_cast<char>('a' + i))});
    }
    table.rows = {std::move(row)};
    return table;
}

TEST(TableTest, CsvNamesTitleContextColumnsAndUnits)
{
    const Table table {
        "Test error", "digits; seed 1", {{"epochs"}, {"error", "%"}}, {{std::int64_t {3}, 2.5}}};
    EXPECT_EQ(csvOf(table), "# Test error; digits; seed 1\nepochs,error (%)\n3,2.5\n");
}

TEST(TableTest, CsvQuotesWhatWouldBreakARow)
{
    const Table table = oneRow({std::string("a,b"), std::string("say \"so\""), std::string("two\nlines"),
                                std::string("#comment"), std::string("plain")});
    EXPECT_EQ(csvOf(table),
              "# title; context\na,b,c,d,e\n\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\"#comment\",plain\n");
}

TEST(TableTest, TitleStaysOneComment)
{
    Table table = oneRow({std::int64_t {1}});
    table.title = "two\nlines";
    EXPECT_EQ(csvOf(table), "# two lines; context\na\n1\n");
}

TEST(TableTest, NumbersReadBackToTheSameValue)
{
    for (const double value : {0.1, 1.0 / 3, -2.5e-300, 123456789.125, std::numeric_limits<double>::max()}) {
        EXPECT_EQ(std::stod(cellText(value)), value);
    }
    EXPECT_EQ(cellText(0.1F), "0.1") << "not 0.10000000149";
}

TEST(TableTest, NothingAndNanAreEmptyCells)
{
    EXPECT_EQ(cellText({}), "");
    EXPECT_EQ(cellText(std::nan("")), "");
    EXPECT_EQ(cellText(std::nanf("")), "");
}

TEST(TableTest, TabbedTextHasOneTabBetweenCells)
{
    EXPECT_EQ(tabbedText(oneRow({std::string("a\tb"), 1.5, {}})), "a\tb\tc\na b\t1.5\t\n");
}

} // namespace
} // namespace ff::table_test
