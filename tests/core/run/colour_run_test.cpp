// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/colours.h"
#include "core/data/ink/ink_ground.h"
#include "core/run/evaluation.h"
#include "core/run/examples.h"
#include "core/run/views.h"
#include "core/samples/augmentation/augmenter.h"
#include "core/samples/negatives.h"
#include "tests/core/data/colour_sets.h"
#include "tests/core/insight/answered.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

// Images in colour on their way through a run: samples, layers, answers, what is looked at.
namespace ff::colour_run_test {
namespace {

using test::smallDiscs;

constexpr std::int64_t plane = 12 * 12;

Settings discSettings(const Settings& base)
{
    Settings settings = base;
    settings.layers = {64, 48};
    settings.batch = 20;
    settings.epochs = 15;
    return settings;
}

std::shared_ptr<const Dataset> greyDiscs()
{
    Dataset grey = *smallDiscs();
    makeGrey(grey, {});
    return std::make_shared<const Dataset>(std::move(grey));
}

std::shared_ptr<const Dataset> testPhotographs()
{
    static const auto data = [] {
        Dataset made = test::discSet(600, 200, test::Scene::Photograph);
        blackenGround(made, {});
        return std::make_shared<const Dataset>(std::move(made));
    }();
    return data;
}

/// The share of test images that the readout gets wrong in the end.
double errorOf(const std::shared_ptr<const Dataset>& data, const Settings& settings)
{
    Trainer trainer(data, settings, testCompute());
    trainSteps(trainer, 20 * settings.epochs);
    const PixelStore& tested = trainer.testPixels();
    const at::Tensor answers = classifyByReadout(trainer.judge(), tested.images(0, tested.count()));
    return answers.ne(tested.labels(0, tested.count())).to(at::kFloat).mean().item<double>();
}

/// Images [count, 3 * places] that differ in every plane.
at::Tensor someImages(std::int64_t count)
{
    at::Generator random = testRandom(5);
    return at::randint(0, 256, {count, 3 * plane}, random, at::TensorOptions(at::kLong)).to(at::kByte);
}

} // namespace

TEST(ColourRun, LearnsWhatGreyCannotTellInEveryMode)
{
    const auto grey = greyDiscs();
    for (const Settings& settings : inEveryMode(discSettings(smallSettings()))) {
        EXPECT_LT(errorOf(smallDiscs(), settings), 0.2) << nameOf(settings);
    }
    Settings backprop = discSettings(smallSettings(Mode::Backprop));
    EXPECT_GT(errorOf(grey, backprop), 0.5); // three of four is chance
}

/// Without a centre all of them look alike to a layer, which dies.
TEST(ColourRun, LearnsFromPhotographsInEveryMode)
{
    const auto photographs = testPhotographs();
    for (const Settings& settings : inEveryMode(discSettings(smallSettings()))) {
        EXPECT_LT(errorOf(photographs, settings), 0.3) << nameOf(settings);
    }
}

TEST(ColourRun, PicturesOfPhotographsHaveTheirBytes)
{
    const auto photographs = testPhotographs();
    const Trainer trainer(photographs, discSettings(smallSettings()), testCompute());
    const at::Tensor given = trainer.trainPixels().images(0, 4);
    EXPECT_LT(given.mean().abs().item<double>(), 0.1); // and not a half
    const LargeBytes& pixels = photographs->train.pixels;
    EXPECT_EQ(picturesOf(*photographs, given).pixels,
              std::vector<std::uint8_t>(pixels.begin(), pixels.begin() + 4 * 3 * plane));
    const std::vector<std::uint8_t> first(pixels.begin(), pixels.begin() + 3 * plane);
    EXPECT_TRUE(
        pixelRow(first, centreOf(*photographs), testCompute().options()).equal(given.narrow(0, 0, 1)));
}

TEST(ColourRun, HybridsAreCutAlikeInEveryPlane)
{
    const at::Tensor first = at::rand({4, 3 * plane});
    const at::Tensor second = at::rand({4, 3 * plane});
    const at::Tensor masks = at::rand({4, plane}).gt(0.5).to(at::kFloat);
    const at::Tensor hybrids = hybridsOf(first, second, masks);
    for (std::int64_t i = 0; i < 3; ++i) {
        const auto of = [i](const at::Tensor& images) { return images.narrow(1, i * plane, plane); };
        EXPECT_TRUE(of(hybrids).equal(hybridsOf(of(first), of(second), masks)));
    }
}

TEST(ColourRun, ImagesAreMovedAlikeInEveryPlane)
{
    const PixelStore pixels(smallDiscs(), smallDiscs()->train, 0, 50, testCompute().options());
    const at::Tensor rows = at::arange(3, at::kLong);
    const at::Tensor shifts = at::tensor({1, 0, -2, 3, 0, -1}, at::kLong).view({3, 2});
    const at::Tensor moved = pixels.shiftedImages(rows, shifts).view({3, 3, 12, 12});
    const at::Tensor still = pixels.images(rows).view({3, 3, 12, 12});
    EXPECT_TRUE(moved[0].narrow(2, 1, 11).equal(still[0].narrow(2, 0, 11)));
    EXPECT_TRUE(moved[1].narrow(1, 3, 9).narrow(2, 0, 10).equal(still[1].narrow(1, 0, 9).narrow(2, 2, 10)));
    EXPECT_TRUE(moved[2].narrow(1, 0, 11).equal(still[2].narrow(1, 1, 11)));
}

TEST(ColourRun, ImagesAreDeformedAlikeInEveryPlane)
{
    const Augmenter augmenter({12, 12}, 3, 1, 20);
    Settings settings;
    settings.rotation = 20;
    settings.elastic = 8;
    settings.cutout = 4;
    const Augmentation how = augmentationOf(settings, 1);
    const at::Tensor images = someImages(5);
    const at::Tensor all = augmenter.deformed(images, {}, how, 7);
    EXPECT_FALSE(all.equal(images));
    for (std::int64_t i = 0; i < 3; ++i) {
        const at::Tensor one = images.narrow(1, i * plane, plane).contiguous();
        EXPECT_TRUE(all.narrow(1, i * plane, plane).equal(augmenter.deformed(one, {}, how, 7)));
    }
}

TEST(ColourRun, WhatIsLookedAtIsInColour)
{
    const std::vector<Question> questions {
        question::TestAnswers {},
        question::TestPictures {{0, 1}},
        question::Units {1},
        question::Map {},
        question::Dream {},
        question::Iterations {},
        question::Hybrids {},
        question::SamplesBetween {},
        question::GradientCheck {},
        question::WhatIf {{.noise = 0.1, .blanked = std::vector<std::uint8_t>(plane, 1)}}};
    for (const Settings& settings : inEveryMode(discSettings(smallSettings()))) {
        Trainer trainer(smallDiscs(), settings, testCompute());
        trainSteps(trainer, 3);
        Examples examples(trainer);
        const Samples samples = examples.show(trainer);
        EXPECT_EQ(samples.positives.channels, 3);
        EXPECT_EQ(samples.masks.channels, 1);
        EXPECT_EQ(samples.masks.count(), samples.positives.count());
        EXPECT_EQ(receptiveFields(trainer, 5).channels, 3);
        EXPECT_EQ(receptiveFields(trainer, 5).count(), 5);
        EXPECT_EQ(dataView(trainer).channels, 3);
        const Trainer inGrey(greyDiscs(), settings, testCompute());
        for (const Question& each : questions) {
            EXPECT_EQ(isAnswered(each, trainer), isAnswered(each, inGrey))
                << nameOf(settings) << each.index();
        }
    }
}

TEST(ColourRun, BlankedPixelsHaveNoColourLeft)
{
    Settings settings = discSettings(smallSettings());
    Trainer trainer(smallDiscs(), settings, testCompute());
    std::vector<std::uint8_t> blanked(plane, 0);
    blanked[70] = 1;
    const auto inquiry
        = makeInquiry(question::WhatIf {{.blanked = blanked}}, std::make_shared<const Specimen>(trainer));
    inquiry->advance();
    const auto found = std::get<insight::WhatIf>(inquiry->found());
    ASSERT_EQ(found.picture.pixels.size(), 3 * plane);
    for (std::size_t i = 0; i < found.picture.pixels.size(); ++i) {
        EXPECT_EQ(found.alteredPicture.pixels[i], i % plane == 70 ? 0 : found.picture.pixels[i]);
    }
}

} // namespace ff::colour_run_test
