// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text_columns.h"
#include "core/settings/presets.h"
#include "core/sweep/group_tables.h"
#include "core/sweep/run_groups.h"
#include "tests/core/sweep/finished_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ff::run_groups_test {
namespace {

std::vector<KeptRun> fourRuns()
{
    return {finished(1, 0, 0.03, 0.04), finished(2, 0, 0.05, 0.06), finished(1, 1, 0.01),
            finished(2, 1, 0.02)};
}

using Places = std::vector<std::size_t>;

TEST(RunGroups, ASpreadIsOfWhatIsKnown)
{
    const Spread spread = spreadOf(std::vector {1.0, nan, 3.0});
    EXPECT_EQ(spread.count, 2U);
    EXPECT_DOUBLE_EQ(spread.mean, 2);
    EXPECT_DOUBLE_EQ(spread.deviation, std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(spread.best, 1);
    EXPECT_TRUE(std::isnan(spreadOf(std::vector {1.0}).deviation));
    EXPECT_TRUE(std::isnan(spreadOf({}).mean));
}

TEST(RunGroups, RunsThatDifferInTheirSeedsAloneStandTogetherTheBestFirst)
{
    const std::vector<RunGroup> groups = seedGroups(fourRuns());
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].runs, (Places {2, 3})); // the lowest error first
    EXPECT_DOUBLE_EQ(groups[0].readout.mean, 0.015);
    EXPECT_EQ(groups[0].goodness.count, 0U);
    EXPECT_DOUBLE_EQ(groups[0].lower.mean, 0.015);
    EXPECT_DOUBLE_EQ(groups[0].lower.best, 0.01);
    EXPECT_EQ(groups[1].readout.count, 2U);
    EXPECT_DOUBLE_EQ(groups[1].goodness.mean, 0.05);
}

TEST(RunGroups, ARunWithASeedOfItsOwnIsAGroup)
{
    const std::vector<KeptRun> runs {finished(7, 2, 0.25)};
    const std::vector<RunGroup> groups = seedGroups(runs);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].lower.count, 1U);
    EXPECT_DOUBLE_EQ(groups[0].lower.mean, 0.25);
    EXPECT_TRUE(std::isnan(groups[0].lower.deviation));
}

TEST(RunGroups, WhatWasNotMeasuredComesLastAndEquallyGoodOnesInTheirOrder)
{
    const std::vector<KeptRun> runs {finished(1, 3, nan), finished(1, 0, nan), finished(2, 0, 0.5),
                                     finished(3, 0, 0.25), finished(4, 0, 0.25)};
    const std::vector<RunGroup> groups = seedGroups(runs);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].runs, (Places {3, 4, 2, 1}));
    EXPECT_EQ(groups[0].lower.count, 3U);
    EXPECT_EQ(groups[1].lower.count, 0U);
    EXPECT_TRUE(std::isnan(groups[1].lower.mean));
}

TEST(RunGroups, EveryMeasureHasItsOwnSpread)
{
    const ErrorPoint test {1, 1, 1, 0.5, 0.25, 10, 10};
    EXPECT_EQ(errorOf(test, ErrorMeasure::Lower), 0.25);
    EXPECT_EQ(errorOf(test, ErrorMeasure::Readout), 0.5);
    EXPECT_EQ(errorOf(test, ErrorMeasure::Goodness), 0.25);
    const RunGroup group = seedGroups(fourRuns()).back();
    EXPECT_DOUBLE_EQ(group.errors(ErrorMeasure::Lower).mean, 0.04);
    EXPECT_DOUBLE_EQ(group.errors(ErrorMeasure::Readout).mean, 0.04);
    EXPECT_DOUBLE_EQ(group.errors(ErrorMeasure::Goodness).mean, 0.05);
}

TEST(RunGroups, ValuesStandInTheirOrderWithAllTheirRuns)
{
    std::vector<KeptRun> runs = fourRuns();
    std::ranges::reverse(runs);
    const std::vector<RunGroup> groups = valueGroups(runs, "jitter");
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].runs, (Places {3, 2}));
    EXPECT_EQ(groups[1].runs, (Places {1, 0}));
    EXPECT_EQ(valueGroups(runs, "batch").size(), 1U);
    EXPECT_THROW(valueGroups(runs, "colour"), Error);
}

TEST(RunGroups, OptionsStandInTheOrderOfTheirTable)
{
    std::vector<KeptRun> runs = fourRuns();
    runs[0].settings.schedule = Schedule::Constant; // the last one, and the first of the alphabet
    const std::vector<RunGroup> groups = valueGroups(runs, "schedule");
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[1].runs, Places {0});
}

TEST(RunGroups, RunsToWhichASettingMakesNoDifferenceHaveNoValueOfIt)
{
    EXPECT_TRUE(valueGroups(fourRuns(), "mask-blur").empty()); // supervised learning has no masks
}

TEST(RunGroups, OnlyRunsThatAreOverCount)
{
    std::vector<KeptRun> runs = fourRuns();
    runs[0].epoch = 1; // stopped
    runs[1].isWritten = true;
    runs[2].hasDiverged = true;
    runs[3].broken = std::string("no run");
    EXPECT_TRUE(std::ranges::none_of(runs, isOver));
    EXPECT_TRUE(seedGroups(runs).empty());
    EXPECT_TRUE(valueGroups(runs, "jitter").empty());
    EXPECT_TRUE(varied(runs, Asked::Over).empty());
    EXPECT_FALSE(varied(runs).empty());
}

TEST(RunGroups, OtherDataAreAnotherGroupAndAnotherPrecisionIsNot)
{
    std::vector<KeptRun> runs = fourRuns();
    runs[1].settings.precision = Precision::Bfloat16;
    EXPECT_EQ(seedGroups(runs).size(), 2U);
    runs[1].record.data.fingerprint = "other";
    EXPECT_EQ(seedGroups(runs).size(), 3U);
}

TEST(RunGroups, WhatVariesIsFoundWhereItMakesADifference)
{
    std::vector<KeptRun> runs = fourRuns();
    EXPECT_EQ(varied(runs), (std::vector<std::string_view> {"jitter", "seed"}));
    runs[0].settings.maskBlur = 3; // of hybrids, which supervised learning has none of
    EXPECT_EQ(varied(runs), (std::vector<std::string_view> {"jitter", "seed"}));
    EXPECT_TRUE(varied(std::span(runs).first(1)).empty());
}

TEST(RunGroups, TablesHoldTheNumbers)
{
    const Table seeds = seedTable(fourRuns());
    EXPECT_EQ(columnTitle(seeds.columns[0]), "jitter");
    EXPECT_EQ(seeds.rows.size(), 2U);
    EXPECT_EQ(std::get<std::int64_t>(seeds.rows[0][0]), 1);
    EXPECT_DOUBLE_EQ(std::get<double>(seeds.rows[0][3]), 1.5);
    EXPECT_EQ(std::get<std::string>(seeds.rows[0].back()), "jitter-1_seed-1"); // the best run
    const Table values = valueTable(fourRuns(), "jitter");
    ASSERT_EQ(values.rows.size(), 2U);
    EXPECT_EQ(std::get<std::int64_t>(values.rows[1][0]), 1);
    EXPECT_EQ(std::get<std::int64_t>(values.rows[1][1]), 2); // runs
    EXPECT_DOUBLE_EQ(std::get<double>(values.rows[1][4]), 1); // the best, in percent
    const Table runs = comparedTable(fourRuns());
    ASSERT_EQ(runs.rows.size(), 4U);
    for (const auto& table : {seeds, values, runs}) {
        for (const auto& row : table.rows) {
            EXPECT_EQ(row.size(), table.columns.size());
        }
    }
    EXPECT_EQ(std::get<std::string>(runs.rows[3][0]), "jitter-1_seed-2");
}

TEST(TextColumns, NumbersStandToTheRightWithFourDigits)
{
    const Table table {"",
                       "",
                       {{"name"}, {"error", "%"}},
                       {tableRow(std::string("a"), 1.23456), tableRow(std::string("long\n"), 12.0)}};
    EXPECT_EQ(inColumns(table),
              "name   error (%)\n"
              "a          1.235\n"
              "long?         12\n");
}

} // namespace
} // namespace ff::run_groups_test
