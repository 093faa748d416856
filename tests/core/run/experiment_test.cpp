// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/experiment.h"
#include "tests/core/run/small_experiment.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::experiment_test {
namespace {

Settings shortRun(Settings settings, EpochTest epochTest)
{
    settings.layers = layersOfKind(settings.layerKind, {16});
    settings.epochs = 3;
    settings.epochTest = epochTest;
    settings.testShare = 100;
    return settings;
}

TEST(Experiment, TestsInPassingWhatTheSettingsAskForAndBothAtTheEnd)
{
    for (const Settings& run : everySmallRun()) {
        for (const EpochTest epochTest : {EpochTest::Both, EpochTest::Readout, EpochTest::None}) {
            Experiment experiment(smallDigits(), shortRun(run, epochTest), testCompute());
            finish(experiment);
            const std::vector<ErrorPoint>& errors = experiment.errors();
            const std::vector<std::int64_t> steps = epochTest == EpochTest::None
                ? std::vector<std::int64_t> {36}
                : std::vector<std::int64_t> {1, 3, 6, 12, 24, 36};
            ASSERT_EQ(errors.size(), steps.size());
            for (std::size_t i = 0; i < errors.size(); ++i) {
                const bool last = i + 1 == errors.size();
                const bool byGoodness
                    = traitsOf(run.mode).judgesAnswers && (last || epochTest == EpochTest::Both);
                EXPECT_EQ(errors[i].step, steps[i]);
                EXPECT_EQ(errors[i].epoch, static_cast<double>(steps[i]) / 12);
                EXPECT_EQ(errors[i].images, 300);
                EXPECT_TRUE(std::isfinite(errors[i].readout));
                EXPECT_EQ(std::isfinite(errors[i].goodness), byGoodness);
            }
        }
    }
}

TEST(Experiment, NeitherTestsNorTheDiaryChangeTheRun)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer alone(smallDigits(), settings, testCompute());
        Experiment experiment(smallDigits(), settings, testCompute());
        for (int i = 0; i < 15; ++i) {
            alone.step();
            experiment.step();
            experiment.requestTest(EpochTest::Both);
            finishTest(experiment);
            experiment.takeNewCurve();
        }
        EXPECT_TRUE(sameBits(alone.learner(), experiment.trainer().learner())) << nameOf(settings);
    }
}

TEST(Experiment, ATestThatWasDroppedLeavesNoPoint)
{
    Experiment experiment(smallDigits(), smallSettings(), computeOn("cpu")); // in pieces
    experiment.requestTest(EpochTest::Both);
    experiment.advanceTest();
    EXPECT_TRUE(experiment.testDue());
    experiment.dropTest();
    EXPECT_FALSE(experiment.testDue());
    EXPECT_TRUE(experiment.errors().empty());
}

TEST(Experiment, TheCurveHasEveryPointOnce)
{
    Experiment experiment(smallDigits(), smallSettings(), testCompute());
    std::vector<std::int64_t> steps;
    for (int i = 0; i < 9; ++i) {
        experiment.step();
        if (i % 4 == 3) { // a viewer that looks now and then
            for (const CurvePoint& point : experiment.takeNewCurve()) {
                steps.push_back(point.step);
                EXPECT_EQ(point.separation.size(), 2U);
                EXPECT_EQ(point.loss.size(), 2U);
            }
        }
    }
    EXPECT_EQ(steps, (std::vector<std::int64_t> {1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(experiment.takeNewCurve().size(), 1U);
    EXPECT_TRUE(experiment.takeNewCurve().empty());
    EXPECT_GT(experiment.seconds(), 0);
}

/// How far apart two networks are: the root of the summed squares of all differences.
double distance(const Learner& one, const Learner& other)
{
    const LearntState a = one.copyState();
    const LearntState b = other.copyState();
    double squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        squares += (a[i].value - b[i].value).square().sum().item<double>();
    }
    return std::sqrt(squares);
}

TEST(Experiment, AResumedRunGoesOnWhereItWas)
{
    for (Settings settings : everySmallRun()) {
        settings.testShare = 1; // a test of ten labels costs more than these epochs
        Experiment first(smallDigits(), settings, testCompute());
        const Trainer fresh(smallDigits(), settings, testCompute());
        for (int i = 0; i < 15; ++i) {
            first.step();
        }
        Experiment resumed(smallDigits(), settings, testCompute());
        resumed.adopt(first.trainer().learner().copyState(), first.trainer().steps());
        EXPECT_EQ(resumed.trainer().steps(), 15);
        EXPECT_TRUE(sameBits(resumed.trainer().judge(), first.trainer().judge())) << nameOf(settings);
        resumed.step();
        const double step = distance(resumed.trainer().judge(), first.trainer().judge());
        EXPECT_GT(step, 0) << nameOf(settings) << " no longer learns";
        EXPECT_LT(step, distance(fresh.judge(), first.trainer().judge()))
            << nameOf(settings) << " forgot what it had learnt";
        finish(resumed);
        std::vector<std::int64_t> tested;
        for (const ErrorPoint& error : resumed.errors()) {
            tested.push_back(error.step);
        }
        EXPECT_EQ(tested, (std::vector<std::int64_t> {24, 36, 48})) << nameOf(settings);
    }
}

TEST(Experiment, PointsOfTheCurvesAndTestsHaveTheSameClock)
{
    Experiment experiment(smallDigits(), smallSettings(Mode::Supervised), testCompute());
    std::vector<double> seconds;
    for (int i = 0; i < 12; ++i) {
        experiment.step();
        seconds.push_back(experiment.seconds());
    }
    const std::vector<CurvePoint> curve = experiment.takeNewCurve();
    ASSERT_FALSE(curve.empty());
    for (const CurvePoint& point : curve) {
        EXPECT_EQ(point.seconds, seconds[static_cast<std::size_t>(point.step) - 1]);
    }
}

TEST(Experiment, TheChangeOfSeparationIsThatOfTheLastEpoch)
{
    Experiment experiment(smallDigits(), smallSettings(Mode::Unsupervised), testCompute());
    EXPECT_EQ(experiment.separationChange(), (std::vector<double> {0, 0}));
    for (int i = 0; i < 24; ++i) {
        experiment.step();
    }
    const std::vector<CurvePoint> curve = experiment.takeNewCurve();
    ASSERT_EQ(curve.size(), 24U);
    const std::vector<double> change = experiment.separationChange();
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_NEAR(change[i], curve[23].separation[i] - curve[11].separation[i], 1e-6);
    }
}

} // namespace
} // namespace ff::experiment_test
