// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/experiment.h"
#include "core/run/test_plan.h"
#include "tests/core/run/small_experiment.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ff::test_plan_test {
namespace {

constexpr std::int64_t classes = 10;
constexpr Grid digits {28, 28, 1};

std::vector<std::int64_t> pointsUpTo(std::int64_t steps, std::int64_t perEpoch)
{
    const TestPlan plan(perEpoch);
    std::vector<std::int64_t> points;
    for (std::int64_t step = 0; step <= steps; ++step) {
        if (plan.isPoint(step)) {
            points.push_back(step);
        }
    }
    return points;
}

/// A run of every mode with every test in passing.
std::unique_ptr<Experiment> testedRun(Settings settings, double share)
{
    settings.testShare = share;
    auto experiment = std::make_unique<Experiment>(smallDigits(), settings, testCompute());
    finish(*experiment);
    return experiment;
}

TEST(TestPlan, HasPointsWithinTheFirstEpochAndAfterEveryOne)
{
    EXPECT_EQ(pointsUpTo(2000, 800), (std::vector<std::int64_t> {50, 100, 200, 400, 600, 800, 1600}));
    EXPECT_EQ(pointsUpTo(9, 3), (std::vector<std::int64_t> {1, 3, 6, 9}));
    EXPECT_EQ(pointsUpTo(3, 1), (std::vector<std::int64_t> {1, 2, 3}));
}

TEST(TestPlan, AffordsItsShareOfTheWorkSinceTheLastTest)
{
    TestPlan plan(10);
    plan.addTraining(4000);
    EXPECT_EQ(plan.affordable(10, 0.2, 500), 80);
    EXPECT_EQ(plan.affordable(10, 0.2, 60), 60);
    EXPECT_EQ(plan.affordable(10, 0.1, 500), 0); // 40 say too little
    EXPECT_EQ(plan.affordable(10, 0.1, 30), 30); // unless there are no more
    plan.addTraining(4000);
    EXPECT_EQ(plan.affordable(10, 0.1, 500), 80);
    plan.spend();
    EXPECT_EQ(plan.affordable(10, 0.2, 500), 0);
}

TEST(TestPlan, TestsInPassingTakeAtMostTheirShareAndTheLastTakesAll)
{
    for (const Settings& settings : everySmallRun()) {
        const auto experiment = testedRun(settings, 0.2);
        const Work work = workOf(settings, digits, classes);
        const std::vector<ErrorPoint>& errors = experiment->errors();
        ASSERT_GT(errors.size(), 1U);
        double tests = 0;
        for (const ErrorPoint& error : errors) {
            EXPECT_EQ(error.testImages, 300);
            if (error.step < experiment->trainer().steps()) {
                tests += (work.byReadout + work.byGoodness) * static_cast<double>(error.images);
                EXPECT_LE(tests, 0.2 * work.training * static_cast<double>(error.step * settings.batch));
            }
        }
        EXPECT_FALSE(errors.back().isPartial());
        EXPECT_TRUE(experiment->isTested());
    }
}

TEST(TestPlan, WhatIsTestedChangesNothingInTheRun)
{
    for (const Settings& settings : everySmallRun()) {
        const auto often = testedRun(settings, 100);
        const auto seldom = testedRun(settings, 0.01);
        EXPECT_TRUE(sameBits(often->trainer().learner(), seldom->trainer().learner()));
        EXPECT_EQ(often->errors().back().readout, seldom->errors().back().readout);
        EXPECT_GT(often->errors().size(), seldom->errors().size());
    }
}

TEST(Work, EveryModeCountsItsTrainingAndItsTests)
{
    for (const Settings& settings : everySmallRun()) {
        const Work work = workOf(settings, digits, classes);
        EXPECT_GT(work.training, work.refit);
        EXPECT_GE(work.refit, work.byReadout);
        EXPECT_GT(work.byReadout, 0);
        EXPECT_EQ(work.byGoodness > 0, traitsOf(settings.mode).judgesAnswers);
    }
}

TEST(Work, OfATopDownTestIsThatOfEveryLabelInEveryIteration)
{
    Settings settings = smallSettings(Mode::TopDown);
    settings.layers = {40, 24};
    settings.windowLast = 5;
    const double up = 784 * 40 + 40 * 24;
    const double moment = 40 * 24 + (40 * 24 + 24 * 10);
    EXPECT_DOUBLE_EQ(workOf(settings, digits, classes).byGoodness, up + 10 * 5 * moment);
}

} // namespace
} // namespace ff::test_plan_test
