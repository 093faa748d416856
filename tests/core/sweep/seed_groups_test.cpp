// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_columns.h"
#include "core/settings/presets.h"
#include "core/sweep/seed_groups.h"
#include "tests/core/kept/example_run.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace ff {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

KeptRun finished(std::int64_t seed, int jitter, double readout, double goodness = nan)
{
    KeptRun run;
    run.id = "jitter-" + std::to_string(jitter) + "_seed-" + std::to_string(seed);
    run.record = exampleRecord();
    run.record.settings = startSettings();
    run.record.settings.seed = seed;
    run.record.settings.jitter = jitter;
    run.epoch = allEpochs(run.record.settings);
    run.seconds = 100;
    run.last = ErrorPoint {1, run.epoch, 100, readout, goodness, 10'000, 10'000};
    return run;
}

std::vector<KeptRun> fourRuns()
{
    return {finished(1, 0, 0.03, 0.04), finished(2, 0, 0.05, 0.06), finished(1, 1, 0.01),
            finished(2, 1, 0.02)};
}

TEST(SeedGroups, ASpreadIsOfWhatIsKnown)
{
    const Spread spread = spreadOf(std::vector {1.0, nan, 3.0});
    EXPECT_EQ(spread.count, 2U);
    EXPECT_DOUBLE_EQ(spread.mean, 2);
    EXPECT_DOUBLE_EQ(spread.deviation, std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(spread.best, 1);
    EXPECT_TRUE(std::isnan(spreadOf(std::vector {1.0}).deviation));
    EXPECT_TRUE(std::isnan(spreadOf({}).mean));
}

TEST(SeedGroups, RunsThatDifferInTheirSeedsAloneStandTogetherTheBestFirst)
{
    const std::vector<SeedGroup> groups = seedGroups(fourRuns());
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].settings.jitter, 1);
    EXPECT_DOUBLE_EQ(groups[0].readout.mean, 0.015);
    EXPECT_EQ(groups[0].goodness.count, 0U);
    EXPECT_DOUBLE_EQ(groups[0].lowest(), 0.015);
    EXPECT_EQ(groups[1].readout.count, 2U);
    EXPECT_DOUBLE_EQ(groups[1].goodness.mean, 0.05);
}

TEST(SeedGroups, OnlyRunsThatAreOverCount)
{
    std::vector<KeptRun> runs = fourRuns();
    runs[0].epoch = 1; // stopped
    runs[1].isWritten = true;
    runs[2].hasDiverged = true;
    runs[3].broken = std::string("no run");
    EXPECT_TRUE(seedGroups(runs).empty());
}

TEST(SeedGroups, OtherDataAreAnotherGroupAndAnotherPrecisionIsNot)
{
    std::vector<KeptRun> runs = fourRuns();
    runs[1].record.settings.precision = Precision::Bfloat16;
    EXPECT_EQ(seedGroups(runs).size(), 2U);
    runs[1].record.data.fingerprint = "other";
    EXPECT_EQ(seedGroups(runs).size(), 3U);
}

TEST(SeedGroups, WhatVariesIsFoundWhereItMakesADifference)
{
    std::vector<KeptRun> runs = fourRuns();
    EXPECT_EQ(varied(runs), (std::vector<std::string_view> {"jitter", "seed"}));
    runs[0].record.settings.maskBlur = 3; // of hybrids, which supervised learning has none of
    EXPECT_EQ(varied(runs), (std::vector<std::string_view> {"jitter", "seed"}));
    EXPECT_TRUE(varied(std::span(runs).first(1)).empty());
}

TEST(SeedGroups, TablesHoldTheNumbers)
{
    const Table seeds = seedTable(fourRuns());
    EXPECT_EQ(columnTitle(seeds.columns[0]), "jitter");
    EXPECT_EQ(seeds.rows.size(), 2U);
    EXPECT_EQ(std::get<std::int64_t>(seeds.rows[0][0]), 1);
    EXPECT_DOUBLE_EQ(std::get<double>(seeds.rows[0][3]), 1.5);
    const Table runs = comparedTable(fourRuns());
    ASSERT_EQ(runs.rows.size(), 4U);
    for (const auto& table : {seeds, runs}) {
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
} // namespace ff
