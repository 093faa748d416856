// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/best_test.h"
#include "core/run/patience.h"
#include "tests/core/run/small_experiment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ff::patience_test {
namespace {

/// Ten epochs of 10 batches, 100 images held out, whose error cannot fall: layers and readout stay as they
/// are.
Settings learnsNothing(Settings settings = smallSettings())
{
    settings.epochs = 10;
    settings.validation = 100;
    settings.patience = 2;
    settings.learningRate = 0;
    settings.readoutRate = 0;
    return settings;
}

/// The same of a run that learns: the error on a single image falls once at most.
Settings learnsAndStops(Settings settings)
{
    settings.epochs = 10;
    settings.validation = 1;
    settings.patience = 2;
    settings.refitEpochs = 2;
    return settings;
}

std::unique_ptr<Experiment> experimentOf(const Settings& settings)
{
    return std::make_unique<Experiment>(smallDigits(), settings, testCompute());
}

std::unique_ptr<Experiment> finished(const Settings& settings)
{
    auto experiment = experimentOf(settings);
    finish(*experiment);
    return experiment;
}

std::vector<std::int64_t> testedSteps(const Experiment& experiment)
{
    std::vector<std::int64_t> steps;
    for (const ErrorPoint& test : experiment.errors()) {
        steps.push_back(test.step);
    }
    return steps;
}

TEST(Patience, EndsWhenTheErrorHasNotFallenForSoManyEpochs)
{
    Settings settings = smallSettings();
    settings.patience = 3;
    Patience patience;
    EXPECT_TRUE(patience.isLower(0.9));
    EXPECT_FALSE(patience.isLower(std::nan("")));
    patience.fell(0.5, 4);
    EXPECT_FALSE(patience.isLower(0.5)) << "it has to fall";
    EXPECT_TRUE(patience.isLower(0.49));
    EXPECT_FALSE(patience.isOver(settings, 6));
    EXPECT_TRUE(patience.isOver(settings, 7));
    settings.patience = 0;
    EXPECT_FALSE(patience.isOver(settings, 1000));
}

TEST(Patience, ARunWhoseHeldOutErrorDoesNotFallEnds)
{
    for (const Settings& settings : everySmallRun()) {
        SCOPED_TRACE(nameOf(settings));
        const auto run = finished(learnsNothing(settings));
        EXPECT_EQ(run->stopped(), (EarlyStop {3, 1}));
        EXPECT_EQ(run->trainer().steps(), 30);
        EXPECT_EQ(run->trainer().settings().epochs, 10) << "what was wished for stays as it is";
        EXPECT_TRUE(run->isTested());
        EXPECT_EQ(run->errors().back().step, 30);
    }
}

bool sameValue(const LearntValue& one, const LearntValue& other)
{
    return one.value.equal(other.value);
}

/// What a learner knows besides the readout.
LearntState layersOf(const Learner& learner)
{
    LearntState state = learner.copyState();
    std::erase_if(state, [](const LearntValue& each) { return each.name.starts_with("readout."); });
    return state;
}

TEST(Patience, TheReadoutIsRefitAfterIt)
{
    for (const Settings& settings : everySmallRun()) {
        SCOPED_TRACE(nameOf(settings));
        const auto run = experimentOf(learnsAndStops(settings));
        const Trainer& trainer = run->trainer();
        while (!run->stopped()) {
            ASSERT_FALSE(trainer.finished());
            advance(*run, 1);
        }
        EXPECT_LE(run->stopped()->epoch, 4);
        EXPECT_TRUE(trainer.isRefitting());
        const LearntState before = trainer.learner().copyState();
        const LearntState layers = layersOf(trainer.learner());
        finish(*run);
        EXPECT_EQ(trainer.epoch(), run->stopped()->epoch + 2);
        EXPECT_EQ(testedSteps(*run).back(), trainer.steps());
        EXPECT_TRUE(std::ranges::equal(layers, layersOf(trainer.learner()), sameValue));
        EXPECT_FALSE(std::ranges::equal(before, trainer.learner().copyState(), sameValue));
    }
}

TEST(Patience, ARunThatGetsBetterGoesOn)
{
    Settings settings = smallSettings();
    settings.validation = 100;
    settings.patience = 2;
    settings.epochs = 3;
    const auto run = finished(settings);
    EXPECT_FALSE(run->stopped());
    EXPECT_EQ(run->trainer().steps(), 30);
}

TEST(Patience, WithoutItOrWithoutHeldOutImagesARunGoesOn)
{
    Settings impatient = learnsNothing();
    impatient.epochs = 4;
    Settings patient = impatient;
    patient.patience = 0;
    EXPECT_EQ(finished(patient)->trainer().steps(), 40);
    Settings onTestImages = impatient;
    onTestImages.validation = 0;
    EXPECT_EQ(finished(onTestImages)->trainer().steps(), 48);
    Settings untested = impatient;
    untested.epochTest = EpochTest::None;
    EXPECT_EQ(finished(untested)->trainer().steps(), 40);
    EXPECT_EQ(finished(impatient)->trainer().steps(), 30);
}

TEST(Patience, AllHeldOutImagesAreTestedAfterEveryEpoch)
{
    Settings settings = learnsNothing();
    settings.testShare = 0.01;
    const auto run = finished(settings);
    std::vector<std::int64_t> whole;
    for (const ErrorPoint& test : run->errors()) {
        if (!test.isPartial()) {
            whole.push_back(test.step);
        }
    }
    EXPECT_EQ(whole, (std::vector<std::int64_t> {10, 20, 30, 30})); // the last one again, exactly
}

TEST(Patience, ATestThatSomebodyAsksForDecidesNothing)
{
    for (const Settings& settings : {learnsNothing(), learnsNothing(smallSettings(Mode::Unsupervised))}) {
        const auto alone = finished(settings);
        const auto watched = experimentOf(settings);
        while (!watched->trainer().finished()) {
            watched->step();
            watched->requestTest(EpochTest::Readout); // also where one that decides is due
            finishTest(*watched);
            watched->requestTest(EpochTest::Both);
            finishTest(*watched);
        }
        EXPECT_EQ(watched->stopped(), alone->stopped());
        EXPECT_TRUE(sameBits(watched->trainer().learner(), alone->trainer().learner()));
    }
}

TEST(Patience, ATestThatWasAskedForComesAfterTheOneThatDecides)
{
    Settings settings = learnsNothing();
    settings.testShare = 100;
    const auto run = experimentOf(settings);
    advance(*run, 9);
    run->step();
    ASSERT_TRUE(run->testDue());
    run->requestTest(EpochTest::Both);
    finishTest(*run);
    EXPECT_TRUE(run->isTested());
    EXPECT_EQ(testedSteps(*run), (std::vector<std::int64_t> {1, 2, 5, 10, 10}));
}

/// What is there of a run to go on from.
struct Saved
{
    RunState state;
    Diary diary;
};

/// Trains to the end, and saves now and then: in the first epochs, before each test that decides, and when
/// half of the readout's refit is done.
std::vector<Saved> savedWhileFinishing(Experiment& run)
{
    std::vector<Saved> all;
    while (!run.trainer().finished()) {
        run.step();
        const std::int64_t step = run.trainer().steps();
        if (step == 3 || step == 16 || run.trainer().atEpochEnd()) {
            all.push_back({run.state(), {{}, run.errors()}});
        }
        finishTest(run);
    }
    return all;
}

TEST(Patience, IsPartOfWhatARunGoesOnFrom)
{
    for (Settings settings : everySmallRun()) {
        settings = learnsAndStops(settings);
        SCOPED_TRACE(nameOf(settings));
        const auto whole = experimentOf(settings);
        const std::vector<Saved> all = savedWhileFinishing(*whole);
        ASSERT_TRUE(whole->stopped());
        for (const auto& [state, diary] : all) {
            const auto other = experimentOf(settings);
            other->resume(state, diary);
            finishTest(*other);
            finish(*other);
            EXPECT_EQ(other->stopped(), whole->stopped());
            EXPECT_EQ(other->trainer().steps(), whole->trainer().steps());
            EXPECT_TRUE(sameBits(other->trainer().learner(), whole->trainer().learner()));
        }
    }
}

TEST(Patience, WithMoreOfItTheLayersGoOn)
{
    Settings settings = learnsNothing();
    const auto run = finished(settings);
    ASSERT_TRUE(run->trainer().finished());
    settings.patience = 4;
    run->applyLive(settings);
    EXPECT_FALSE(run->stopped());
    EXPECT_FALSE(run->trainer().finished());
    finish(*run);
    EXPECT_EQ(run->stopped(), (EarlyStop {5, 1}));
    settings.epochs = 20;
    run->applyLive(settings);
    EXPECT_TRUE(run->trainer().finished()) << "more epochs are no more patience";
    settings.patience = 0;
    run->applyLive(settings);
    finish(*run);
    EXPECT_EQ(run->trainer().steps(), 200);
}

TEST(BestTest, IsTheLowestOfTheTestsWithTheMostImages)
{
    const auto test = [](std::int64_t step, double readout, double goodness, std::int64_t images) {
        return ErrorPoint {.step = step, .readout = readout, .goodness = goodness, .images = images};
    };
    const double none = std::nan("");
    EXPECT_FALSE(bestTest({}));
    EXPECT_FALSE(bestTest(std::vector {test(1, none, none, 100)}));
    EXPECT_EQ(bestTest(std::vector {test(1, 0.1, none, 50), test(2, 0.3, 0.2, 100), test(3, 0.2, none, 100),
                                    test(4, 0.4, 0.25, 100), test(5, none, none, 200)})
                  ->step,
              2);
    EXPECT_EQ(
        bestTest(std::vector {test(1, 0.3, none, 100), test(2, 0.1, none, 100), test(2, 0.4, none, 100)})
            ->step,
        1)
        << "the later test of the same weights counts";
}

} // namespace
} // namespace ff::patience_test
