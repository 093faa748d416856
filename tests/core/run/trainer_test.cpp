// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluation.h"
#include "core/run/trainer.h"
#include "tests/core/reckless.h"
#include "tests/core/run/small_run.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <limits>

namespace ff::trainer_test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Trainer, TheSameSeedGivesTheSameBitsAndAnotherSeedOthers)
{
    for (Settings settings : everySmallRun()) {
        settings.jitter = 1;
        settings.dropout = 0.1;
        Trainer first(smallDigits(), settings, testCompute());
        Trainer second(smallDigits(), settings, testCompute());
        settings.seed = 2;
        Trainer third(smallDigits(), settings, testCompute());
        for (Trainer* trainer : {&first, &second, &third}) {
            trainSteps(*trainer, 15); // into the second epoch
        }
        EXPECT_TRUE(sameBits(first.learner(), second.learner())) << nameOf(settings);
        EXPECT_FALSE(sameBits(first.learner(), third.learner())) << nameOf(settings);
    }
}

TEST(Trainer, LearnsDigitsInEveryMode)
{
    for (Settings settings : everySmallRun()) {
        settings.layers = layersOfKind(settings.layerKind, {100, 60});
        settings.epochs = 30;
        // A mean over many units is flat, which Adam makes up for; and a window sees little of a digit.
        const bool isByGroups = traitsOf(settings.mode).groupsChannels;
        if (isByGroups) {
            settings.optimiser = OptimiserChoice::Adam;
            settings.learningRate = 0.02;
        }
        const bool seesParts = settings.layerKind != LayerKindChoice::Dense;
        if (labelFormOf(settings).has_value() && seesParts) { // labels are told apart image by image
            settings.loss = LossChoice::Symba;
            settings.sharpness = 10;
            settings.wrongLabel = WrongLabel::Random;
            settings.optimiser = OptimiserChoice::Adam;
            settings.learningRate = 0.003;
        }
        Trainer trainer(smallDigits(), settings, testCompute());
        while (!trainer.finished()) {
            ASSERT_EQ(trainer.step(), Trainer::StepResult::Trained) << nameOf(settings);
        }
        Evaluation evaluation(trainer, EpochTest::Both, Evaluation::Accuracy::Exact);
        while (evaluation.advance()) { }
        EXPECT_LT(evaluation.readoutError(), 0.4) << nameOf(settings); // chance is 0.9
        if (traitsOf(settings.mode).judgesAnswers) {
            EXPECT_LT(evaluation.goodnessError(), 0.6) << nameOf(settings);
        }
        // A loss of pairs parts the two samples of an image, and not those of one image from another's.
        if (learnsLocally(settings) && !comparesPairs(settings.loss)) {
            // By groups the best of nine wrong classes stands for a negative: chance is 0.1.
            const double separation = trainer.records()[isByGroups ? 1 : 0].separation();
            EXPECT_GT(separation, isByGroups ? 0.4 : 0.6) << nameOf(settings);
        }
    }
}

TEST(Trainer, EveryGoodnessLossAndOptimiserSeparatesRealSamplesFromOthers)
{
    for (const char* id : {"goodness", "loss", "optimiser", "schedule"}) {
        for (const ChoiceOption& option : std::get<Choices>(settingRow(id).domain)) {
            Settings settings = smallSettings(Mode::Unsupervised);
            settings.epochs = 12;
            assignText(settings, id, option.id);
            if (settings.goodness == Goodness::MeanOfSquares) {
                settings.sharpness = 40; // a mean is as many times less steep as there are units
            }
            if (settings.loss == LossChoice::Swish) {
                settings.sharpness = 0.1; // pairs are held at a margin that is as many times wider
                settings.learningRate = 0.05;
            }
            if (settings.optimiser == OptimiserChoice::Adam) {
                settings.learningRate = 0.001;
            }
            Trainer trainer(smallDigits(), settings, testCompute());
            finish(trainer);
            EXPECT_GT(trainer.records()[0].separation(), 0.58) << id << " " << option.id;
        }
    }
}

TEST(Trainer, TheLimitTakesTheFirstImages)
{
    Settings settings = smallSettings();
    settings.limit = 120;
    const Trainer trainer(smallDigits(), settings, testCompute());
    EXPECT_EQ(trainer.trainPixels().count(), 120);
    EXPECT_EQ(trainer.batchesPerEpoch(), 2);
    const PixelStore all(smallDigits(), smallDigits()->train, 0, 600, trainer.compute().options());
    EXPECT_TRUE(trainer.trainPixels().images(0, 120).equal(all.images(0, 120)));
    EXPECT_EQ(trainer.testPixels().count(), 300);
}

TEST(Trainer, ImagesHeldOutAreTheLastOnesAndAreWhatIsTested)
{
    for (const int limit : {0, 50, 600}) {
        Settings settings = smallSettings();
        settings.validation = 130;
        settings.limit = limit;
        const Trainer trainer(smallDigits(), settings, testCompute());
        const PixelStore all(smallDigits(), smallDigits()->train, 0, 600, trainer.compute().options());
        const std::int64_t trained = limit == 50 ? 50 : 470;
        ASSERT_EQ(trainer.trainPixels().count(), trained);
        ASSERT_EQ(trainer.testPixels().count(), 130);
        EXPECT_TRUE(trainer.trainPixels().images(0, trained).equal(all.images(0, trained)));
        EXPECT_TRUE(trainer.testPixels().images(0, 130).equal(all.images(470, 130)));
        EXPECT_TRUE(trainer.testPixels().labels(0, 130).equal(all.labels(470, 130)));
    }
}

/// The first result of an epoch's steps that is not Trained.
Trainer::StepResult afterAnEpoch(Trainer& trainer)
{
    for (std::int64_t i = 0; i < trainer.batchesPerEpoch(); ++i) {
        if (trainer.step() == Trainer::StepResult::Diverged) {
            return Trainer::StepResult::Diverged;
        }
    }
    return Trainer::StepResult::Trained;
}

TEST(Trainer, ARunThatTurnedInfiniteGetsItsGoodWeightsBack)
{
    for (Settings settings : everySmallRun()) {
        settings.epochs = 100;
        settings.averaging = 5;
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, 14);
        const LearntState good = trainer.learner().copyState();
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (const double poison : {infinity, static_cast<double>(NAN)}) {
                LearntState bad = trainer.learner().copyState();
                bad[i].value.fill_(poison);
                trainer.adopt(bad, trainer.steps());
                EXPECT_EQ(afterAnEpoch(trainer), Trainer::StepResult::Diverged)
                    << nameOf(settings) << " " << good[i].name << " " << poison;
                EXPECT_TRUE(isFinite(trainer.learner())) << nameOf(settings) << " " << good[i].name;
                EXPECT_TRUE(isFinite(trainer.judge())) << nameOf(settings) << " " << good[i].name;
            }
        }
        EXPECT_EQ(afterAnEpoch(trainer), Trainer::StepResult::Trained) << nameOf(settings) << " cannot go on";
    }
}

TEST(Trainer, ARunThatDivergesByItselfIsNoticedAtOnce)
{
    for (Settings settings : everySmallRun()) {
        if (!traitsOf(settings.mode).hasThreshold) {
            continue;
        }
        settings.goodness = Goodness::MeanOfSquares;
        settings = reckless(settings);
        settings.epochs = 1000;
        Trainer trainer(smallDigits(), settings, testCompute());
        Trainer::StepResult result = Trainer::StepResult::Trained;
        while (result == Trainer::StepResult::Trained && trainer.steps() < 3000) {
            result = trainer.step();
        }
        EXPECT_EQ(result, Trainer::StepResult::Diverged) << nameOf(settings);
        EXPECT_TRUE(isFinite(trainer.learner())) << nameOf(settings);
    }
}

TEST(Trainer, ALiveSettingActsFromTheNextBatchOn)
{
    Trainer plain(smallDigits(), smallSettings(), testCompute());
    Trainer same(smallDigits(), smallSettings(), testCompute());
    Trainer changed(smallDigits(), smallSettings(), testCompute());
    Settings other = smallSettings();
    other.threshold = 2;
    for (Trainer* trainer : {&plain, &same, &changed}) {
        trainSteps(*trainer, 3);
    }
    same.applyLive(smallSettings());
    changed.applyLive(other);
    EXPECT_EQ(changed.settings(), other);
    for (Trainer* trainer : {&plain, &same, &changed}) {
        trainSteps(*trainer, 1);
    }
    EXPECT_TRUE(sameBits(plain.learner(), same.learner()));
    EXPECT_FALSE(sameBits(plain.learner(), changed.learner()));
}

TEST(Trainer, ARunThatIsOverNoLongerLearns)
{
    for (Settings settings : everySmallRun()) {
        for (const OptimiserChoice optimiser : {OptimiserChoice::Momentum, OptimiserChoice::Adam}) {
            for (const int refitEpochs : {0, 2}) {
                settings.optimiser = optimiser;
                settings.refitEpochs = refitEpochs;
                Trainer trainer(smallDigits(), settings, testCompute());
                trainSteps(trainer, 2);
                trainer.adopt(trainer.learner().copyState(), trainer.batchesPerEpoch() * allEpochs(settings));
                EXPECT_TRUE(trainer.finished());
                const LearntState before = trainer.learner().copyState();
                trainer.step();
                const LearntState after = trainer.learner().copyState();
                for (std::size_t i = 0; i < before.size(); ++i) {
                    EXPECT_TRUE(before[i].name.ends_with("mean_activity")
                                || before[i].value.equal(after[i].value))
                        << nameOf(settings) << " " << before[i].name;
                }
            }
        }
    }
}

TEST(Trainer, DataThatCannotBeLearntFromAreRefused)
{
    Settings one = smallSettings();
    one.limit = 1;
    EXPECT_NE(errorText([&] { Trainer(smallDigits(), one, testCompute()); }).find("at least 2 images"),
              std::string::npos);
    for (const int validation : {599, 600, 5000}) {
        Settings all = smallSettings();
        all.validation = validation;
        const std::string error = errorText([&] { Trainer(smallDigits(), all, testCompute()); });
        EXPECT_NE(error.find("'validation' " + std::to_string(validation)), std::string::npos) << error;
        EXPECT_NE(error.find("600 training images"), std::string::npos) << error;
    }
}

} // namespace
} // namespace ff::trainer_test
