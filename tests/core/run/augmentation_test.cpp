// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/examples.h"
#include "core/samples/augmentation/deformations.h"
#include "core/settings/augmentation.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::augmentation_test {
namespace {

Settings deformed(Settings settings)
{
    settings.rotation = 12;
    settings.scaling = 0.12;
    settings.shear = 0.1;
    settings.elastic = 32;
    settings.cutout = 3;
    return settings;
}

bool endAlike(const Settings& one, const Settings& other, int threads = 1)
{
    Compute compute = testCompute();
    compute.threads = threads;
    Trainer first(smallDigits(), one, testCompute());
    Trainer second(smallDigits(), other, compute);
    trainSteps(first, 15);
    trainSteps(second, 15);
    return sameBits(first.learner(), second.learner());
}

TEST(AugmentedRun, DeformationsMakeADifferenceInEveryMode)
{
    for (const Settings& settings : everySmallRun()) {
        EXPECT_FALSE(endAlike(settings, deformed(settings))) << nameOf(settings);
    }
}

TEST(AugmentedRun, WithoutStrengthItHasTheBitsOfARunWithoutAugmentation)
{
    for (Settings settings : everySmallRun()) {
        for (const int jitter : {0, 2}) {
            settings.jitter = jitter;
            Settings none = deformed(settings);
            none.augmentation = 0;
            EXPECT_TRUE(endAlike(settings, none)) << nameOf(settings) << " " << jitter;
        }
    }
}

TEST(AugmentedRun, DeformsImagesOfTheSameOrderShiftedAsWithoutIt)
{
    Settings plain = smallSettings();
    plain.jitter = 2;
    Trainer still(smallDigits(), plain, testCompute());
    Trainer bent(smallDigits(), deformed(plain), testCompute());
    for (int step = 0; step < 14; ++step) {
        const Batch one = still.upcoming().batch;
        const Batch other = bent.upcoming().batch;
        EXPECT_TRUE(one.index.equal(other.index)) << step;
        EXPECT_FALSE(one.images.equal(other.images)) << step;
        EXPECT_NEAR(one.images.mean().item<double>(), other.images.mean().item<double>(), 0.02) << step;
        still.step();
        bent.step();
    }
}

TEST(AugmentedRun, LookingAtWhatComesNextChangesNothingAndShowsIt)
{
    Trainer watched(smallDigits(), deformed(smallSettings()), testCompute());
    Trainer alone(smallDigits(), deformed(smallSettings()), testCompute());
    Examples examples(watched);
    for (int step = 0; step < 14; ++step) {
        examples.takeUpcoming(watched);
        examples.show(watched);
        EXPECT_TRUE(watched.upcoming().batch.images.equal(alone.upcoming().batch.images));
        watched.step();
        alone.step();
    }
    EXPECT_TRUE(sameBits(watched.learner(), alone.learner()));
}

TEST(AugmentedRun, ExamplesThatAreDrawnAreDeformedToo)
{
    Trainer plain(smallDigits(), smallSettings(Mode::Unsupervised), testCompute());
    Trainer bent(smallDigits(), deformed(smallSettings(Mode::Unsupervised)), testCompute());
    const Samples one = Examples(plain).show(plain);
    const Samples other = Examples(bent).show(bent);
    EXPECT_EQ(one.trueLabels, other.trueLabels);
    EXPECT_NE(one.positives.pixels, other.positives.pixels);
}

TEST(AugmentedRun, ASettingActsFromTheNextBatchOn)
{
    Trainer run(smallDigits(), smallSettings(), testCompute());
    run.step();
    const at::Tensor plain = run.upcoming().batch.images;
    for (const Deformation& each : deformations()) {
        Settings settings = smallSettings();
        assign(settings, settingRow(each.setting), settingRow(each.setting).get(deformed(smallSettings())));
        settings.flip = each.setting == "flip" ? Flip::Horizontal : Flip::None;
        EXPECT_EQ(settingRow(each.setting).effect, Effect::Live);
        run.applyLive(settings);
        EXPECT_FALSE(run.upcoming().batch.images.equal(plain)) << each.setting;
        run.applyLive(smallSettings());
        EXPECT_TRUE(run.upcoming().batch.images.equal(plain)) << each.setting;
    }
}

TEST(AugmentedRun, EndsOnTheImagesAsTheyAre)
{
    Settings settings = deformed(smallSettings());
    settings.epochs = 2;
    settings.refitEpochs = 1;
    Trainer run(smallDigits(), settings, testCompute());
    const auto distance = [&] {
        const Batch batch = run.upcoming().batch;
        return (batch.images - run.trainPixels().images(batch.index)).abs().mean().item<double>();
    };
    const double full = distance();
    trainSteps(run, 23);
    const double last = distance();
    EXPECT_GT(last, 0);
    EXPECT_LT(last, full / 2);
    trainSteps(run, 1); // the refit begins
    EXPECT_GT(distance(), full / 2);
}

TEST(AugmentedRun, WhatIsTestedIsNeverDeformed)
{
    const Trainer plain(smallDigits(), smallSettings(), testCompute());
    const Trainer bent(smallDigits(), deformed(smallSettings()), testCompute());
    EXPECT_TRUE(plain.testPixels().images(0, 300).equal(bent.testPixels().images(0, 300)));
    EXPECT_TRUE(plain.trainPixels().images(0, 300).equal(bent.trainPixels().images(0, 300)));
}

} // namespace
} // namespace ff::augmentation_test
