// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/experiment.h"
#include "core/run/findings.h"
#include "tests/core/reckless.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::divergence_test {
namespace {

/// Small runs of every mode that can be driven out of all bounds by its live settings.
std::vector<Settings> everyFragileRun()
{
    std::vector<Settings> all;
    for (Settings settings : everySmallRun()) {
        if (!traitsOf(settings.mode).hasThreshold) {
            continue;
        }
        settings.goodness = Goodness::MeanOfSquares;
        settings.epochs = 300;
        settings.jitter = 1;
        for (const int averaging : {0, 5}) {
            settings.averaging = averaging;
            all.push_back(settings);
        }
    }
    return all;
}

constexpr std::int64_t soundSteps = 14; // an epoch and a little more

/// With these, which no form accepts, a run turns non-finite before another epoch ends.
Settings abrupt(Settings settings)
{
    settings.learningRate = 1e30;
    return settings;
}

/// Some steps as the run was begun, and then wild ones until it diverges.
void driveOut(Experiment& experiment, const Settings& wild)
{
    for (int i = 0; i < soundSteps; ++i) {
        ASSERT_EQ(experiment.step(), Trainer::StepResult::Trained);
    }
    experiment.applyLive(wild);
    while (experiment.step() == Trainer::StepResult::Trained) {
        ASSERT_FALSE(experiment.trainer().finished()) << "it should have diverged";
    }
}

TEST(Divergence, ARunIsBackWhereItsLastGoodEpochEndedAndSaysWhereItWas)
{
    for (const Settings& settings : everyFragileRun()) {
        SCOPED_TRACE(nameOf(settings) + ", averaging " + std::to_string(settings.averaging));
        Experiment experiment(smallDigits(), settings, testCompute());
        driveOut(experiment, reckless(settings));
        const Trainer& trainer = experiment.trainer();
        ASSERT_TRUE(experiment.divergence());
        EXPECT_EQ(trainer.steps() % trainer.batchesPerEpoch(), 0);
        EXPECT_GE(trainer.steps(), 12);
        EXPECT_EQ(experiment.divergence()->keptStep, trainer.steps());
        EXPECT_EQ(experiment.divergence()->keptEpoch, trainer.epoch());
        EXPECT_GE(experiment.divergence()->step, trainer.steps());
        EXPECT_TRUE(isFinite(trainer.learner()));
        EXPECT_TRUE(isFinite(trainer.judge()));
        for (const CurvePoint& point : experiment.takeNewCurve()) {
            EXPECT_LE(point.step, trainer.steps());
        }
        EXPECT_EQ(findingsOf(experiment).front().kind, Finding::Kind::NonFinite);
    }
}

/// Whether it went on without diverging again.
bool goesOnAsIfItHadStopped(const Settings& settings, const Settings& wild)
{
    Experiment diverged(smallDigits(), settings, testCompute());
    driveOut(diverged, wild);
    const std::int64_t kept = diverged.trainer().steps();

    Trainer stopped(smallDigits(), settings, testCompute());
    trainSteps(stopped, static_cast<int>(std::min(kept, soundSteps)));
    stopped.applyLive(wild);
    trainSteps(stopped, static_cast<int>(std::max(kept - soundSteps, std::int64_t {0})));
    // Optimisers start anew after a divergence.
    stopped.adopt(stopped.learner().copyState(), kept);
    diverged.applyLive(settings);
    stopped.applyLive(settings);
    Trainer::StepResult result = Trainer::StepResult::Trained;
    for (int i = 0; i < 15 && result == Trainer::StepResult::Trained; ++i) {
        result = stopped.step();
        EXPECT_EQ(diverged.step(), result);
    }
    EXPECT_EQ(diverged.trainer().steps(), stopped.steps());
    EXPECT_TRUE(sameBits(diverged.trainer().learner(), stopped.learner()));
    EXPECT_EQ(diverged.divergence().has_value(), result == Trainer::StepResult::Diverged);
    return result == Trainer::StepResult::Trained;
}

TEST(Divergence, ARunGoesOnFromThereAsIfItHadStoppedThere)
{
    for (const Settings& settings : everyFragileRun()) {
        SCOPED_TRACE(nameOf(settings) + ", averaging " + std::to_string(settings.averaging));
        // Weights of an epoch with reckless settings are finite, and may still be too large to go on from.
        goesOnAsIfItHadStopped(settings, reckless(settings));
        EXPECT_TRUE(goesOnAsIfItHadStopped(settings, abrupt(settings)));
    }
}

TEST(Divergence, AnAveragedRunGetsItsAverageBack)
{
    Settings settings = everyFragileRun()[1];
    ASSERT_GT(settings.averaging, 0);
    Experiment experiment(smallDigits(), settings, testCompute());
    Trainer twin(smallDigits(), settings, testCompute());
    trainSteps(twin, 12);
    for (int i = 0; i < 12; ++i) {
        experiment.step();
    }
    experiment.applyLive(abrupt(settings));
    while (experiment.step() == Trainer::StepResult::Trained && experiment.trainer().steps() < 24) { }
    ASSERT_EQ(experiment.trainer().steps(), 12) << "it should have diverged before its next epoch ended";
    EXPECT_TRUE(sameBits(experiment.trainer().judge(), twin.judge()));
    EXPECT_FALSE(sameBits(experiment.trainer().judge(), experiment.trainer().learner()));
}

} // namespace
} // namespace ff::divergence_test
