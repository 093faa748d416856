// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/inquiry.h"
#include "core/run/evaluation.h"
#include "core/run/goodness_record.h"
#include "core/settings/modes.h"
#include "tests/core/insight/trained_specimen.h"

#include <gtest/gtest.h>

#include <numeric>

namespace ff::hybrids_test {
namespace {

insight::Hybrids hybridsOf(const std::shared_ptr<const Specimen>& specimen, const question::Hybrids& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::Hybrids>(inquiry->found());
}

double whiteShare(const Pictures& pictures)
{
    return std::accumulate(pictures.pixels.begin(), pictures.pixels.end(), 0.0)
        / (255.0 * static_cast<double>(pictures.pixels.size()));
}

/// Share of pixels that differ.
double distance(const Pictures& one, const Pictures& other)
{
    double differ = 0;
    for (std::size_t i = 0; i < one.pixels.size(); ++i) {
        differ += one.pixels[i] != other.pixels.at(i) ? 1 : 0;
    }
    return differ / static_cast<double>(one.pixels.size());
}

} // namespace

TEST(Hybrids, AreFusedOfTwoImagesByTheirMasks)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Unsupervised), 1);
    const insight::Hybrids found = hybridsOf(specimen, {});
    const Samples& samples = found.samples;
    ASSERT_EQ(samples.masks.count(), insight::Hybrids::shownCount);
    EXPECT_FALSE(samples.positives.pixels == samples.otherParents.pixels);
    for (std::size_t i = 0; i < samples.negatives.pixels.size(); ++i) {
        const Pictures& from = samples.masks.pixels[i] == 255 ? samples.positives : samples.otherParents;
        ASSERT_EQ(samples.negatives.pixels[i], from.pixels[i]) << i;
    }
    EXPECT_EQ(samples.trueLabels.size(), 12U);
    EXPECT_EQ(samples.otherLabels.front(), samples.trueLabels[1]);
}

TEST(Hybrids, ASmallChangeOfTheMasksChangesThemALittle)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Unsupervised), 1);
    const Pictures masks = hybridsOf(specimen, {6, 0, 0.5, 1}).samples.masks;
    const auto from = [&](const question::Hybrids& asked) {
        return distance(masks, hybridsOf(specimen, asked).samples.masks);
    };
    EXPECT_EQ(from({6, 0, 0.5, 1}), 0);
    EXPECT_GT(from({7, 0, 0.5, 1}), 0);
    EXPECT_LT(from({7, 0, 0.5, 1}), 0.06);
    EXPECT_LT(from({7, 0, 0.5, 1}), from({14, 0, 0.5, 1}));
    EXPECT_GT(from({6, 0, 0.49, 1}), 0);
    EXPECT_LT(from({6, 0, 0.49, 1}), 0.1);
    EXPECT_GT(from({6, 0, 0.5, 2}), 0.3); // other noise, nothing in common
    EXPECT_EQ(hybridsOf(specimen, {6, 0, 0.5, 2}).samples.positives.pixels,
              hybridsOf(specimen, {9, 3, 0.4, 5}).samples.positives.pixels); // the images stay
}

TEST(Hybrids, MasksHaveTheFiguresOfThoseThatTrainingDraws)
{
    for (const MaskShape& shape : {MaskShape {2, 0, 0.5}, MaskShape {6, 3, 0.5}, MaskShape {6, 0, 0.47}}) {
        Settings settings = smallSettings(Mode::Unsupervised);
        settings.maskBlur = shape.passes;
        settings.maskBlurSpread = shape.spread;
        settings.maskThreshold = shape.threshold;
        const auto specimen = trainedSpecimen(settings, 1);
        const insight::Hybrids found = hybridsOf(specimen, {shape.passes, shape.spread, shape.threshold, 3});
        MaskPool pool(28, 28, maskShapeOf(settings), makeRandom(9, RandomStream::Masks));
        const at::Tensor drawn = pool.draw(2000);
        const at::Tensor shares = drawn.mean(1);
        const at::Tensor grid = drawn.view({-1, 28, 28});
        const double changes
            = (grid.diff(1, 1).abs().mean().item<double>() + grid.diff(1, 2).abs().mean().item<double>()) / 2;
        EXPECT_NEAR(found.masks.meanShare, shares.mean().item<double>(), 0.03);
        EXPECT_NEAR(found.masks.shareDeviation, shares.std().item<double>(), 0.03);
        EXPECT_NEAR(found.masks.patchWidth, 1 / changes, 0.1 / changes);
    }
}

TEST(Hybrids, AreJudgedAsTheCoreJudgesTheSamePicturesInEveryMode)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 24);
        const insight::Hybrids found = hybridsOf(specimen, {6, 0, 0.5, 1});
        EXPECT_EQ(found.images, found.allImages);
        EXPECT_EQ(found.allImages, std::min<std::int64_t>(500, specimen->testPixels().count()));
        if (traitsOf(settings.mode).negatives == NegativeKind::None) {
            EXPECT_TRUE(found.layers.empty());
            continue;
        }
        ASSERT_EQ(found.layers.size(), settings.layers.size()) << nameOf(settings);
        for (const LayerView& layer : found.layers) {
            EXPECT_EQ(layer.positive.size(), static_cast<std::size_t>(GoodnessRecord::bins));
            EXPECT_NEAR(std::accumulate(layer.negative.begin(), layer.negative.end(), 0.0), 1, 1e-4);
            EXPECT_EQ(layer.threshold, thresholdsOf(settings).positive.value_or(0));
        }
    }
}

TEST(Hybrids, SeparationIsThatOfTheLearnersOwnJudgement)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Unsupervised), 60);
    const insight::Hybrids found = hybridsOf(specimen, {6, 0, 0.5, 1});
    const std::int64_t count = found.allImages;
    const at::Tensor order = testOrder(specimen->testPixels().count()).narrow(0, 0, count);
    at::Generator random = makeRandom(1, RandomStream::Masks);
    const at::Tensor masks = masksOf(maskNoise(count, 28, 28, random), 6, 0.5);
    NegativeBatch negatives;
    const at::Tensor images = specimen->testPixels().images(order);
    negatives.images = at::where(masks.gt(0.5), images, images.roll(-1, 0));
    const Batch batch {images, specimen->testPixels().labels(order)};
    const std::vector<at::Tensor> goodness = specimen->learner().judge(batch, negatives);
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        const at::Tensor values = goodness[i] / specimen->learner().goodnessUnit(i);
        const auto* first = values.data_ptr<float>();
        GoodnessRecord record;
        record.add({first, static_cast<std::size_t>(count)},
                   {first + count, static_cast<std::size_t>(count)});
        EXPECT_NEAR(found.layers[i].separation, record.separation(), 1e-4);
        EXPECT_NEAR(found.layers[i].negativeMean, values.narrow(0, count, count).mean().item<double>(), 1e-3);
    }
    EXPECT_GT(found.layers[0].separation, 0.6); // it has learnt to tell them apart
}

TEST(Hybrids, CoarserMasksAreHarderToTell)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Unsupervised), 60);
    EXPECT_GT(hybridsOf(specimen, {1, 0, 0.5, 1}).layers[0].separation,
              hybridsOf(specimen, {40, 0, 0.5, 1}).layers[0].separation);
    const insight::Hybrids whole = hybridsOf(specimen, {40, 0, 0.35, 1}); // hardly a mask has any black
    EXPECT_NEAR(whole.layers[0].separation, 0.5, 0.02);
    EXPECT_GT(whole.masks.meanShare, 0.99);
}

TEST(Hybrids, PicturesComeBeforeTheJudgement)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Supervised), 1);
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(question::Hybrids {}, specimen);
    ASSERT_TRUE(inquiry->advance());
    const auto first = std::get<insight::Hybrids>(inquiry->found());
    EXPECT_EQ(first.samples.masks.count(), insight::Hybrids::shownCount);
    EXPECT_NEAR(whiteShare(first.samples.masks), 0.5, 0.2);
    EXPECT_TRUE(first.layers.empty());
}

} // namespace ff::hybrids_test
