// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/moment_plan.h"
#include "tests/core/full_disk.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace ff::moment_plan_test {
namespace {

namespace fs = std::filesystem;

std::vector<std::int64_t> keptUpTo(std::int64_t last, std::int64_t batchesPerEpoch)
{
    std::vector<std::int64_t> kept;
    for (std::int64_t step = 0; step <= last; ++step) {
        if (isKeptMoment(step, batchesPerEpoch)) {
            kept.push_back(step);
        }
    }
    return kept;
}

std::vector<std::int64_t> stepsOf(const std::vector<MomentFile>& moments)
{
    std::vector<std::int64_t> steps;
    for (const MomentFile& moment : moments) {
        steps.push_back(moment.step);
    }
    return steps;
}

class Moments : public testing::Test
{
protected:
    void keep(std::int64_t step, std::size_t bytes = 10) const
    {
        fs::create_directories(m_moments);
        fill(m_moments / momentFileName(step), std::string(bytes, 'm'));
    }

    const TemporaryFolder m_folder;
    const fs::path m_path = m_folder.path();
    const fs::path m_moments = m_path / "moments";
};

TEST(MomentPlan, BeginsDenseAndThins)
{
    EXPECT_EQ(keptUpTo(40, 1000),
              (std::vector<std::int64_t> {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40}));
}

TEST(MomentPlan, KeepsTheEndsOfTheFirstEpochsAndSomeOfTheLater)
{
    for (const std::int64_t epoch : {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 100 / 7 * 2, 64, 80, 8192}) {
        EXPECT_TRUE(isKeptMoment(epoch * 600, 600)) << epoch;
    }
    EXPECT_FALSE(isKeptMoment(600 * 9, 600));
    EXPECT_FALSE(isKeptMoment(601, 600));
}

TEST(MomentPlan, IsBoundedForTheLongestRun)
{
    // Of 10,000 epochs of MNIST, and of 10,000 epochs of single batches.
    for (const std::int64_t perEpoch : {1, 600, 937}) {
        const std::size_t kept = keptUpTo(10'000 * perEpoch, perEpoch).size();
        EXPECT_LE(kept, 200U) << perEpoch;
        EXPECT_GE(kept, 40U) << perEpoch;
    }
}

TEST(MomentPlan, LeavesNoGapLongerThanAQuarterOfWhatWasTrained)
{
    const std::vector<std::int64_t> kept = keptUpTo(100'000, 600);
    for (std::size_t i = 1; i < kept.size(); ++i) {
        EXPECT_LE(kept[i] - kept[i - 1], std::max<std::int64_t>(1, kept[i - 1] / 4)) << kept[i];
    }
}

TEST(MomentPlan, NamesSortAsTheirSteps)
{
    EXPECT_EQ(momentFileName(0), "000000.safetensors");
    EXPECT_EQ(momentFileName(300), "000300.safetensors");
    EXPECT_EQ(momentFileName(12'345'678), "12345678.safetensors");
}

TEST_F(Moments, OfARunWithoutAreNone)
{
    EXPECT_TRUE(momentsIn(m_path).empty());
}

TEST_F(Moments, AreThoseWithTheirNamesInTheOrderOfTheirSteps)
{
    for (const std::int64_t step : {300, 1'000'000, 20, 0}) {
        keep(step, static_cast<std::size_t>(step % 7 + 1));
    }
    for (const char* name : {"notes.txt", "300.safetensors", "000020.safetensors.tmp", "-00001.safetensors",
                             "00002x.safetensors", ".ff-0001.tmp"}) {
        fill(m_moments / name, "x");
    }
    const std::vector<MomentFile> moments = momentsIn(m_path);
    EXPECT_EQ(stepsOf(moments), (std::vector<std::int64_t> {0, 20, 300, 1'000'000}));
    EXPECT_EQ(moments[2].path, m_moments / "000300.safetensors");
    EXPECT_EQ(moments[2].bytes, 7U);
}

TEST_F(Moments, AfterTheStepThatTheRunWentBackToGo)
{
    for (const std::int64_t step : {0, 10, 20, 30}) {
        keep(step);
    }
    removeMomentsAfter(m_path, 10);
    EXPECT_EQ(stepsOf(momentsIn(m_path)), (std::vector<std::int64_t> {0, 10}));
}

TEST_F(Moments, AreThinnedEvenlyAndTheFirstAndTheLastStay)
{
    for (std::int64_t step = 0; step < 9; ++step) {
        keep(step);
    }
    EXPECT_TRUE(thinMoments(m_path, 0).empty());
    EXPECT_EQ(stepsOf(thinMoments(m_path, 35)), (std::vector<std::int64_t> {1, 3, 5, 7}));
    EXPECT_EQ(stepsOf(momentsIn(m_path)), (std::vector<std::int64_t> {0, 2, 4, 6, 8}));
    EXPECT_EQ(thinMoments(m_path, 1'000'000).size(), 3U);
    EXPECT_EQ(stepsOf(momentsIn(m_path)), (std::vector<std::int64_t> {0, 8}));
}

TEST_F(Moments, AreThinnedAroundTheBestOne)
{
    for (std::int64_t step = 0; step < 9; ++step) {
        keep(step);
    }
    EXPECT_EQ(stepsOf(thinMoments(m_path, 25, 3)), (std::vector<std::int64_t> {1, 4, 6}));
    EXPECT_EQ(thinMoments(m_path, 1'000'000, 3).size(), 3U);
    EXPECT_EQ(stepsOf(momentsIn(m_path)), (std::vector<std::int64_t> {0, 3, 8}));
    EXPECT_EQ(stepsOf(thinMoments(m_path, 1'000'000, 8)), (std::vector<std::int64_t> {3}));
}

TEST_F(Moments, AFolderThatIsAFileIsRefusedByName)
{
    fill(m_moments, "x");
    EXPECT_NE(errorText([&] { momentsIn(m_path); }).find(m_moments.string()), std::string::npos);
}

} // namespace
} // namespace ff::moment_plan_test
