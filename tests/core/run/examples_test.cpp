// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/examples.h"
#include "tests/core/learning/plain_formulas.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::examples_test {
namespace {

TEST(Examples, LookingAtSamplesDoesNotChangeTheRun)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer alone(smallDigits(), settings, testCompute());
        Trainer watched(smallDigits(), settings, testCompute());
        Examples examples(watched);
        for (int i = 0; i < 8; ++i) {
            examples.renew();
            examples.show(watched);
            examples.probe(watched);
            examples.takeUpcoming(watched);
            examples.show(watched);
            alone.step();
            watched.step();
        }
        EXPECT_TRUE(sameBits(alone.learner(), watched.learner())) << nameOf(settings);
    }
}

TEST(Examples, StayTheSameImagesUntilRenewed)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        Examples examples(trainer);
        const Samples first = examples.show(trainer);
        trainSteps(trainer, 3);
        const Samples frozen = examples.show(trainer);
        EXPECT_EQ(first.positives.pixels, frozen.positives.pixels);
        EXPECT_EQ(first.negatives.pixels, frozen.negatives.pixels);
        if (learnsLocally(settings)) {
            EXPECT_NE(first.positiveGoodness, frozen.positiveGoodness) << "of the network as it is now";
        }
        examples.renew();
        EXPECT_NE(first.positives.pixels, examples.show(trainer).positives.pixels);
    }
}

/// What a step recorded of the batch that it learnt from, the newest in each record.
std::vector<float> newest(const std::vector<float>& values, std::int64_t batch, std::size_t count)
{
    const auto first = values.end() - batch;
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

TEST(Examples, UpcomingAreWhatTheNextStepLearnsFrom)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        Examples examples(trainer);
        for (int i = 0; i < 14; ++i) { // over the end of an epoch
            examples.takeUpcoming(trainer);
            const Samples before = examples.show(trainer);
            trainer.step();
            const Samples after = examples.show(trainer);
            EXPECT_EQ(before.positives.pixels, after.positives.pixels) << nameOf(settings);
            EXPECT_EQ(before.otherLabels, after.otherLabels) << nameOf(settings);
            EXPECT_EQ(before.otherParents.pixels, after.otherParents.pixels) << nameOf(settings);
            if (traitsOf(settings.mode).measure != goodnessMeasure) {
                continue; // what it records is of all classes, and of no sample that is shown
            }
            for (std::size_t layer = 0; layer < before.positiveGoodness.size(); ++layer) {
                const GoodnessRecord& record = trainer.records()[layer];
                const auto same = [&](const std::vector<float>& shown, const std::vector<float>& recorded) {
                    const std::vector<float> learnt = newest(recorded, trainer.batchSize(), shown.size());
                    for (std::size_t sample = 0; sample < shown.size(); ++sample) {
                        EXPECT_NEAR(shown[sample], learnt[sample], 1e-4 * std::max(1.0F, shown[sample]))
                            << nameOf(settings) << ", step " << i << ", layer " << layer;
                    }
                };
                same(before.positiveGoodness[layer], record.positives());
                same(before.negativeGoodness[layer], record.negatives());
                EXPECT_NE(before.positiveGoodness[layer], after.positiveGoodness[layer]) << nameOf(settings);
            }
        }
    }
}

TEST(Examples, ASupervisedNegativeIsThePositiveWithAnotherLabel)
{
    Trainer trainer(smallDigits(), smallSettings(), testCompute());
    const Samples samples = Examples(trainer).show(trainer);
    ASSERT_EQ(samples.positives.count(), Examples::shownCount);
    ASSERT_EQ(samples.negatives.count(), Examples::shownCount);
    EXPECT_EQ(samples.masks.count(), Examples::shownCount);
    EXPECT_EQ(samples.otherParents.count(), 0);
    for (std::size_t i = 0; i < samples.trueLabels.size(); ++i) {
        EXPECT_NE(samples.trueLabels[i], samples.otherLabels[i]);
        for (std::size_t pixel = 0; pixel < 784; ++pixel) {
            const std::size_t place = i * 784 + pixel;
            const auto lit = [&](int label) { return static_cast<std::size_t>(label) == pixel ? 255 : 0; };
            const bool isLabel = pixel < 10;
            EXPECT_EQ(samples.positives.pixels[place],
                      isLabel ? lit(samples.trueLabels[i]) : samples.negatives.pixels[place]);
            if (isLabel) {
                EXPECT_EQ(samples.negatives.pixels[place], lit(samples.otherLabels[i]));
            }
        }
    }
}

TEST(Examples, AWaveIsBlendedWithTheWholeImage)
{
    Settings settings = smallSettings();
    settings.labelForm = LabelForm::Waves;
    settings.labelStrength = 2.5;
    Trainer trainer(smallDigits(), settings, testCompute());
    const Samples samples = Examples(trainer).show(trainer);
    const at::Tensor waves = plainWaves({28, 28}, 10);
    for (std::size_t i = 0; i < samples.trueLabels.size(); ++i) {
        for (std::size_t pixel = 0; pixel < 784; pixel += 13) {
            const std::size_t place = i * 784 + pixel;
            const auto shown = [&](int label) {
                const double wave = waves[label][static_cast<std::int64_t>(pixel)].item<double>();
                return (samples.images.pixels[place] + 0.5 * 255 * wave) / 1.5;
            };
            EXPECT_NEAR(samples.positives.pixels[place], shown(samples.trueLabels[i]), 0.51);
            EXPECT_NEAR(samples.negatives.pixels[place], shown(samples.otherLabels[i]), 0.51);
        }
    }
}

TEST(Examples, AHybridIsMadeOfTheTwoParentsShownBesideIt)
{
    Trainer trainer(smallDigits(), smallSettings(Mode::Unsupervised), testCompute());
    const Samples samples = Examples(trainer).show(trainer);
    ASSERT_EQ(samples.otherParents.count(), Examples::shownCount);
    ASSERT_EQ(samples.masks.count(), Examples::shownCount);
    for (std::size_t i = 0; i < samples.negatives.pixels.size(); ++i) {
        const bool fromPositive = samples.masks.pixels[i] == 255;
        EXPECT_EQ(samples.negatives.pixels[i],
                  fromPositive ? samples.positives.pixels[i] : samples.otherParents.pixels[i]);
    }
}

TEST(Examples, AnImagePairedWithAnotherIsShownAsTheMeanOfTheTwo)
{
    Trainer trainer(smallDigits(), smallSettings(Mode::Scff), testCompute());
    const Samples samples = Examples(trainer).show(trainer);
    ASSERT_EQ(samples.otherParents.count(), Examples::shownCount);
    for (std::size_t i = 0; i < samples.negatives.pixels.size(); ++i) {
        const double mean = (samples.positives.pixels[i] + samples.otherParents.pixels[i]) / 2.0;
        EXPECT_NEAR(samples.negatives.pixels[i], mean, 0.51);
    }
}

TEST(Examples, EveryModeShowsWhatItLearnsFrom)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        const Samples samples = Examples(trainer).show(trainer);
        const NegativeKind kind = traitsOf(settings.mode).negatives;
        EXPECT_EQ(samples.positives.count(), Examples::shownCount) << nameOf(settings);
        EXPECT_EQ(samples.trueLabels.size(), 12U) << nameOf(settings);
        EXPECT_EQ(samples.images.count(), 12) << nameOf(settings);
        EXPECT_EQ(samples.images.pixels == samples.positives.pixels, !labelFormOf(settings).has_value())
            << nameOf(settings) << ": what is chosen there carries no label";
        EXPECT_EQ(samples.masks.count(), Examples::shownCount) << nameOf(settings);
        EXPECT_EQ(samples.otherLabels.size(), kind == NegativeKind::None ? 0U : 12U) << nameOf(settings);
        EXPECT_EQ(samples.negatives.count(), kind == NegativeKind::None ? 0 : 12) << nameOf(settings);
        EXPECT_EQ(samples.positiveGoodness.size(), kind == NegativeKind::None ? 0U : 2U) << nameOf(settings);
        EXPECT_EQ(samples.negativeGoodness.size(), samples.positiveGoodness.size()) << nameOf(settings);
        EXPECT_NE(samples.positives.pixels, std::vector<std::uint8_t>(samples.positives.pixels.size()));
    }
}

/// The modes in which a negative is a picture as another image is: what is shown can be passed again.
TEST(Examples, TheGoodnessShownIsThatOfThePicturesShown)
{
    for (const Settings& settings : everySmallRun()) {
        if (settings.mode != Mode::Supervised && settings.mode != Mode::Unsupervised) {
            continue;
        }
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, 3);
        const Samples samples = Examples(trainer).show(trainer);
        ASSERT_EQ(samples.negativeGoodness.size(), settings.layers.size());
        const std::vector<std::uint8_t> picture(samples.negatives.pixels.begin() + 784,
                                                samples.negatives.pixels.begin() + 2 * 784);
        const std::vector<LayerPass> passes
            = trainer.learner().network.forward(pixelRow(picture, {}, trainer.compute().options()));
        for (std::size_t i = 0; i < passes.size(); ++i) {
            const double goodness = passes[i].goodness.item<double>() / trainer.learner().goodnessUnit(i);
            // In a blend the bytes of a picture are rounded ones.
            const double tolerance = labelFormOf(settings) == LabelForm::Waves ? 5e-3 : 1e-4;
            EXPECT_NEAR(samples.negativeGoodness[i][1], goodness, tolerance * std::max(1.0, goodness))
                << nameOf(settings);
        }
    }
}

TEST(Examples, AProbeFillsARecordPerLayer)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        const std::vector<GoodnessRecord> records = Examples(trainer).probe(trainer);
        ASSERT_EQ(records.size(), 2U);
        for (const GoodnessRecord& record : records) {
            EXPECT_EQ(record.empty(), !learnsLocally(settings)) << nameOf(settings);
        }
    }
    // An untrained supervised network cannot tell.
    Trainer trainer(smallDigits(), smallSettings(), testCompute());
    for (const GoodnessRecord& record : Examples(trainer).probe(trainer)) {
        EXPECT_NEAR(record.separation(), 0.5, 0.2);
    }
}

} // namespace
} // namespace ff::examples_test
