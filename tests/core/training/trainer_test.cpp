// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/evaluation.h"
#include "core/training/trainer.h"
#include "tests/core/files/error_text.h"
#include "tests/core/training/small_run.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace ff {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Trainer, TheLearningRateIsConstantForHalfTheEpochsThenFallsToZero)
{
    const struct
    {
        double epoch;
        int epochs;
        double share;
    } rows[] {{0, 20, 1},  {10, 20, 1}, {15, 20, 0.5},  {19, 20, 0.1}, {20, 20, 0},
              {25, 20, 0}, {0.5, 1, 1}, {0.75, 1, 0.5}, {1, 1, 0}};
    for (const auto& row : rows) {
        EXPECT_NEAR(coolDown(row.epoch, row.epochs), row.share, 1e-12) << row.epoch << " of " << row.epochs;
    }
}

TEST(Trainer, TheSameSeedGivesTheSameBitsAndAnotherSeedOthers)
{
    for (const Settings& settings : settingsOfEverySampler()) {
        Trainer first(smallDigits(), settings, testCompute());
        Trainer second(smallDigits(), settings, testCompute());
        Settings reseeded = settings;
        reseeded.seed = 2;
        Trainer third(smallDigits(), reseeded, testCompute());
        for (Trainer* trainer : {&first, &second, &third}) {
            trainSteps(*trainer, 15); // into the second epoch
        }
        EXPECT_TRUE(sameBits(first.network().copyState(), second.network().copyState()));
        EXPECT_FALSE(sameBits(first.network().copyState(), third.network().copyState()));
    }
}

TEST(Trainer, LearnsDigits)
{
    for (Settings settings : settingsOfEverySampler()) {
        settings.layers = {100, 60};
        settings.epochs = 20;
        Trainer trainer(smallDigits(), settings, testCompute());
        const double before = trainer.records()[0].separation();
        while (!trainer.finished()) {
            ASSERT_EQ(trainer.step(), Trainer::StepResult::Trained);
        }
        Evaluation evaluation(trainer, EpochTest::Both);
        while (evaluation.advance()) { }
        EXPECT_EQ(before, 0.5);
        EXPECT_GT(trainer.records()[0].separation(), 0.8);
        EXPECT_LT(evaluation.readoutError(), 0.5); // chance is 0.9
        if (settings.mode == Mode::Supervised) {
            EXPECT_LT(evaluation.goodnessError(), 0.5);
        }
    }
}

/// As many classes as images: what the readout learns from a batch tells which images were in it.
std::shared_ptr<const Dataset> imagesOfTheirOwnClass(int count)
{
    auto data = std::make_shared<Dataset>();
    data->name = "images";
    data->width = 6;
    data->height = 6;
    for (int i = 0; i < count; ++i) {
        data->classes.push_back(std::to_string(i));
        data->train.labels.push_back(static_cast<std::uint8_t>(i));
        for (int pixel = 0; pixel < 36; ++pixel) {
            data->train.pixels.push_back(static_cast<std::uint8_t>((i * 37 + pixel * 101) % 251));
        }
    }
    data->test = data->train;
    return data;
}

/// The images of the next batch of a trainer on imagesOfTheirOwnClass(): from weights of zero the readout of
/// a class rises only if its image is there.
std::set<std::int64_t> nextBatch(Trainer& trainer)
{
    Parameter& readout = trainer.network().readout.weights.front();
    readout.restart(at::zeros_like(readout.value));
    trainer.step();
    const at::Tensor present = readout.value.sum(1).gt(0).nonzero().flatten();
    return {present.data_ptr<std::int64_t>(), present.data_ptr<std::int64_t>() + present.numel()};
}

TEST(Trainer, AnEpochTakesEveryImageOnceAndTheNextOneInAnotherOrder)
{
    for (const int count : {24, 26}) {
        Settings settings = smallSettings(Mode::Unsupervised);
        settings.layers = {16};
        settings.batch = 8;
        Trainer trainer(imagesOfTheirOwnClass(count), settings, testCompute());
        ASSERT_EQ(trainer.batchesPerEpoch(), 3);
        std::vector<std::vector<std::set<std::int64_t>>> epochs(2);
        for (auto& batches : epochs) {
            std::set<std::int64_t> seen;
            for (int i = 0; i < 3; ++i) {
                batches.push_back(nextBatch(trainer));
                EXPECT_EQ(batches.back().size(), 8U);
                seen.insert(batches.back().begin(), batches.back().end());
            }
            EXPECT_EQ(seen.size(), 24U) << "an image came twice";
            EXPECT_TRUE(trainer.atEpochEnd());
        }
        EXPECT_NE(epochs[0], epochs[1]);
    }
}

TEST(Trainer, TheLimitTakesTheFirstImages)
{
    Settings settings = smallSettings(Mode::Unsupervised);
    settings.layers = {16};
    settings.batch = 4;
    settings.limit = 8;
    Trainer trainer(imagesOfTheirOwnClass(24), settings, testCompute());
    std::set<std::int64_t> seen = nextBatch(trainer);
    seen.merge(nextBatch(trainer));
    EXPECT_EQ(seen, (std::set<std::int64_t> {0, 1, 2, 3, 4, 5, 6, 7}));
    EXPECT_TRUE(trainer.atEpochEnd());
}

TEST(Trainer, ABatchIsAtMostTheWholeData)
{
    Settings settings = smallSettings();
    settings.batch = 4096;
    Trainer trainer(smallDigits(), settings, testCompute());
    EXPECT_EQ(trainer.batchSize(), 600);
    EXPECT_EQ(trainer.batchesPerEpoch(), 1);
    EXPECT_EQ(trainer.step(), Trainer::StepResult::Trained);
}

TEST(Trainer, ARunThatTurnedInfiniteGetsItsGoodWeightsBack)
{
    for (const Settings& settings : settingsOfEverySampler()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, 14);
        for (const double poison : {infinity, -infinity, static_cast<double>(NAN)}) {
            std::vector<at::Tensor> state = trainer.network().copyState();
            state.front().fill_(poison);
            trainer.network().setState(state);
            EXPECT_EQ(trainer.step(), Trainer::StepResult::Diverged);
            EXPECT_TRUE(isFinite(trainer.network()));
            EXPECT_EQ(trainer.step(), Trainer::StepResult::Trained) << "it cannot go on";
        }
    }
}

TEST(Trainer, ABrokenReadoutIsNoticedAtTheEndOfTheEpochAtTheLatest)
{
    for (const Settings& settings : settingsOfEverySampler()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        std::vector<at::Tensor> state = trainer.network().copyState();
        state.back().fill_(infinity);
        trainer.network().setState(state);
        Trainer::StepResult result = Trainer::StepResult::Trained;
        for (std::int64_t i = 0; i < trainer.batchesPerEpoch() && result == Trainer::StepResult::Trained;
             ++i) {
            result = trainer.step();
        }
        EXPECT_EQ(result, Trainer::StepResult::Diverged);
        EXPECT_TRUE(isFinite(trainer.network()));
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
    EXPECT_TRUE(sameBits(plain.network().copyState(), same.network().copyState()));
    EXPECT_FALSE(sameBits(plain.network().copyState(), changed.network().copyState()));
}

TEST(Trainer, ARunThatIsOverNoLongerLearns)
{
    Trainer trainer(smallDigits(), smallSettings(), testCompute());
    trainSteps(trainer, 2);
    trainer.resumeAt(trainer.batchesPerEpoch() * trainer.settings().epochs);
    EXPECT_TRUE(trainer.finished());
    const at::Tensor before = trainer.network().layers.front().weight.value.clone();
    trainer.step();
    EXPECT_TRUE(trainer.network().layers.front().weight.value.equal(before));
}

TEST(Trainer, DataThatCannotBeLearntFromAreRefused)
{
    Settings one = smallSettings();
    one.limit = 1;
    EXPECT_NE(errorText([&] { Trainer(smallDigits(), one, testCompute()); }).find("at least 2 images"),
              std::string::npos);

    auto crowded = std::make_shared<Dataset>(*imagesOfTheirOwnClass(40));
    EXPECT_NE(errorText([&] { Trainer(crowded, smallSettings(), testCompute()); }).find("40 classes"),
              std::string::npos);
    EXPECT_NO_THROW(Trainer(crowded, smallSettings(Mode::Unsupervised), testCompute()));
}

} // namespace
} // namespace ff
