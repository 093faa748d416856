// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/experiment.h"
#include "tests/core/run/small_experiment.h"

#include <gtest/gtest.h>

namespace ff::refit_test {
namespace {

/// Two epochs of learning and four of refitting, with and without averaged weights.
std::vector<Settings> everyRefit()
{
    std::vector<Settings> all;
    for (Settings settings : everySmallRun()) {
        settings.epochs = 2;
        settings.refitEpochs = 4;
        for (const int averaging : {0, 10}) {
            settings.averaging = averaging;
            all.push_back(settings);
        }
    }
    return all;
}

/// What a learner knows besides the readout.
LearntState layersOf(const Learner& learner)
{
    LearntState state = learner.copyState();
    std::erase_if(state, [](const LearntValue& each) { return each.name.starts_with("readout."); });
    return state;
}

bool sameValues(const LearntState& left, const LearntState& right)
{
    return std::ranges::equal(
        left, right, [](const auto& one, const auto& other) { return one.value.equal(other.value); });
}

/// Mean of -log P of the true class over the training images.
double trainingLoss(const Trainer& trainer)
{
    const PixelStore& pixels = trainer.trainPixels();
    const at::Tensor probabilities = trainer.judge().probabilities(pixels.images(0, pixels.count()));
    const at::Tensor labels = pixels.labels(0, pixels.count());
    return -probabilities.gather(1, labels.unsqueeze(1)).log().mean().item<double>();
}

TEST(Refit, LeavesTheLayersAsTheyAreTestedAndImprovesTheReadout)
{
    for (const Settings& settings : everyRefit()) {
        SCOPED_TRACE(nameOf(settings) + ", averaging " + std::to_string(settings.averaging));
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, static_cast<int>(2 * trainer.batchesPerEpoch()));
        EXPECT_FALSE(trainer.finished());
        const LearntState layers = layersOf(trainer.judge());
        const double before = trainingLoss(trainer);
        while (!trainer.finished()) {
            ASSERT_EQ(trainer.step(), Trainer::StepResult::Trained);
            EXPECT_TRUE(sameValues(layersOf(trainer.learner()), layers));
            EXPECT_TRUE(sameValues(layersOf(trainer.judge()), layers));
        }
        EXPECT_EQ(trainer.epoch(), 6.0);
        EXPECT_LT(trainingLoss(trainer), before);
    }
}

TEST(Refit, StartsWithoutTheVelocitiesOfTheTraining)
{
    Settings settings = everyRefit().front();
    Trainer trainer(smallDigits(), settings, testCompute());
    Trainer resumed(smallDigits(), settings, testCompute());
    for (Trainer* each : {&trainer, &resumed}) {
        trainSteps(*each, static_cast<int>(2 * each->batchesPerEpoch()));
    }
    resumed.adopt(resumed.judge().copyState(), resumed.steps());
    for (Trainer* each : {&trainer, &resumed}) {
        trainSteps(*each, 3);
    }
    EXPECT_TRUE(sameBits(trainer.judge(), resumed.judge()));
}

TEST(Refit, DropsNothingAndUsesItsOwnDecay)
{
    Settings settings = smallSettings(Mode::Unsupervised);
    settings.epochs = 1;
    settings.refitEpochs = 1;
    const auto refit = [&](double dropout, double decay, double refitDecay) {
        Settings varied = settings;
        Trainer trainer(smallDigits(), varied, testCompute());
        trainSteps(trainer, 12);
        varied.dropout = dropout;
        varied.readoutDecay = decay;
        varied.refitDecay = refitDecay;
        trainer.applyLive(varied);
        finish(trainer);
        return trainer.judge().copyState();
    };
    const LearntState plain = refit(0, 0.003, 1e-4);
    EXPECT_TRUE(sameValues(refit(0.5, 0.003, 1e-4), plain));
    EXPECT_TRUE(sameValues(refit(0, 0.1, 1e-4), plain));
    EXPECT_FALSE(sameValues(refit(0, 0.003, 0.1), plain));
}

TEST(Refit, HappensAlsoWhenTheEpochsAreLoweredBelowThoseTrained)
{
    const struct
    {
        int steps; ///< trained before, 12 an epoch
        int epochs; ///< then asked for
        int layersEnd; ///< epoch after which the layers rest
    } rows[] {{30, 1, 3}, {36, 1, 3}, {30, 4, 4}};
    for (Settings settings : everyRefit()) {
        settings.epochs = 10;
        for (const auto& row : rows) {
            SCOPED_TRACE(nameOf(settings) + ", averaging " + std::to_string(settings.averaging) + ", "
                         + std::to_string(row.steps) + " steps, epochs " + std::to_string(row.epochs));
            Trainer trainer(smallDigits(), settings, testCompute());
            trainSteps(trainer, row.steps);
            Settings fewer = settings;
            fewer.epochs = row.epochs;
            trainer.applyLive(fewer);
            EXPECT_EQ(trainer.settings().epochs, row.layersEnd);
            EXPECT_FALSE(trainer.finished());
            trainSteps(trainer, row.layersEnd * 12 - row.steps);
            const LearntState layers = layersOf(trainer.judge());
            const double before = trainingLoss(trainer);
            finish(trainer);
            EXPECT_EQ(trainer.epoch(), row.layersEnd + settings.refitEpochs);
            EXPECT_TRUE(sameValues(layersOf(trainer.learner()), layers));
            EXPECT_TRUE(sameValues(layersOf(trainer.judge()), layers));
            EXPECT_LT(trainingLoss(trainer), before);
        }
    }
}

TEST(Refit, KeepsTheEpochsInWhichLayersLearntWhenTheyAreLoweredMeanwhile)
{
    Settings settings = everyRefit().front(); // 2 epochs and 4
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 40);
    settings.epochs = 1;
    trainer.applyLive(settings);
    EXPECT_EQ(trainer.settings().epochs, 2);
    settings.epochs = 5;
    trainer.applyLive(settings);
    EXPECT_EQ(trainer.settings().epochs, 5) << "and they may go on";
}

TEST(Refit, IsTestedAfterEachEpochLikeTheOthers)
{
    Settings settings = smallSettings();
    settings.epochs = 2;
    settings.refitEpochs = 3;
    Experiment experiment(smallDigits(), settings, testCompute());
    finish(experiment);
    std::vector<double> epochs;
    for (const ErrorPoint& error : experiment.errors()) {
        epochs.push_back(error.epoch);
    }
    std::erase_if(epochs, [](double epoch) { return epoch < 1; });
    EXPECT_EQ(epochs, (std::vector<double> {1, 2, 3, 4, 5}));
}

} // namespace
} // namespace ff::refit_test
