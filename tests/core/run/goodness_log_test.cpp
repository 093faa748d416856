// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/devices.h"
#include "core/run/goodness_log.h"

#include <gtest/gtest.h>

#include <limits>

namespace ff::goodness_log_test {
namespace {

/// What two layers saw in a step of two pairs: `first` and twice as much.
StepRecord stepOf(const at::Tensor& first)
{
    return {{first, first * 2}, {}};
}

at::Tensor fourValues(const std::string& device, float last = 4)
{
    return at::tensor({1.0F, 2.0F, 3.0F, last}).to(at::Device(device));
}

TEST(GoodnessLog, HasPositivesBeforeNegativesInEachLayersUnits)
{
    for (const std::string& device : deviceNames()) {
        GoodnessLog log({1.0, 4.0});
        EXPECT_TRUE(log.add(stepOf(fourValues(device))));
        EXPECT_EQ(log.records()[0].positives(), (std::vector<float> {1, 2}));
        EXPECT_EQ(log.records()[0].negatives(), (std::vector<float> {3, 4}));
        EXPECT_EQ(log.records()[1].negatives(), (std::vector<float> {1.5, 2}));
    }
}

TEST(GoodnessLog, TellsOnceOfAStepThatDivergedAndLeavesItOut)
{
    for (const std::string& device : deviceNames()) {
        GoodnessLog log({1.0, 1.0});
        log.add(stepOf(fourValues(device)));
        bool isFinite = log.add(stepOf(fourValues(device, std::numeric_limits<float>::infinity())));
        isFinite = log.settle() && isFinite;
        EXPECT_FALSE(isFinite) << device;
        EXPECT_TRUE(log.settle()) << device;
        EXPECT_EQ(log.records()[0].positives().size(), 2U) << device;
    }
}

TEST(GoodnessLog, TellsOfADivergedStepAlsoWhenItsRecordsHaveBeenLookedAt)
{
    for (const std::string& device : deviceNames()) {
        GoodnessLog log({1.0, 1.0});
        bool isFinite = log.add(stepOf(fourValues(device, std::numeric_limits<float>::quiet_NaN())));
        EXPECT_TRUE(log.records()[0].empty()) << device;
        isFinite = log.add(stepOf(fourValues(device))) && isFinite;
        EXPECT_FALSE(isFinite && log.settle()) << device;
    }
}

TEST(GoodnessLog, LooksAtAllStepsBeforeItsStateIsTaken)
{
    for (const std::string& device : deviceNames()) {
        GoodnessLog log({1.0, 1.0});
        for (int step = 0; step < 100; ++step) {
            log.add(stepOf(fourValues(device)));
        }
        const RunState state = copyOfState(log);
        EXPECT_EQ(state.front().value.numel(), 200) << state.front().name << " on " << device;
    }
}

TEST(GoodnessLog, HasTheLossesOfModesThatBringThem)
{
    for (const std::string& device : deviceNames()) {
        GoodnessLog log({2.0});
        const at::Tensor values = fourValues(device);
        log.add({{values}, {values.narrow(0, 0, 2)}});
        EXPECT_EQ(log.records()[0].losses(), (std::vector<float> {1, 2})) << device;
    }
}

} // namespace
} // namespace ff::goodness_log_test
