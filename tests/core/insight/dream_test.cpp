// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/inquiry.h"
#include "core/run/classify.h"
#include "core/settings/modes.h"
#include "tests/core/data/colour_sets.h"
#include "tests/core/insight/trained_specimen.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ff::dream_test {
namespace {

using Dreamt = question::Dream;

insight::Dream dreamOf(const std::shared_ptr<const Specimen>& specimen, const question::Dream& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::Dream>(inquiry->found());
}

std::vector<std::uint8_t> pictureIn(const Pictures& pictures, std::size_t index)
{
    const auto size = static_cast<std::size_t>(pictures.size());
    const auto begin = pictures.pixels.begin() + static_cast<std::ptrdiff_t>(index * size);
    return {begin, begin + static_cast<std::ptrdiff_t>(size)};
}

/// Mean of how far pixels are apart.
double distance(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
    }
    return sum / static_cast<double>(a.size());
}

} // namespace

TEST(Dream, IsTakenForItsLabel)
{
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised, Mode::Scff}) {
        const auto specimen = trainedSpecimen(smallSettings(mode), 48);
        const insight::Dream dream = dreamOf(specimen, {});
        ASSERT_EQ(dream.pictures.count(), 10);
        EXPECT_EQ(dream.step, dream.steps);
        EXPECT_EQ(dream.isByGoodness, mode == Mode::Supervised);
        int right = 0;
        for (std::size_t label = 0; label < 10; ++label) {
            EXPECT_GT(dream.values[label], dream.firstValues[label]);
            const Answer answer
                = classify(specimen->learner(), specimen->settings(),
                           pixelRow(pictureIn(dream.pictures, label), {}, at::TensorOptions(at::kFloat)));
            const int best = dream.isByGoodness ? answer.byGoodness : answer.byReadout;
            right += best == static_cast<int>(label) ? 1 : 0;
        }
        EXPECT_GE(right, 9) << traitsOf(mode).option.id;
    }
}

TEST(Dream, BetweenTwoLabelsGoesFromTheOneToTheOther)
{
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised}) {
        const auto specimen = trainedSpecimen(smallSettings(mode), 48);
        const insight::Dream labels = dreamOf(specimen, {});
        const insight::Dream between = dreamOf(specimen, {.aim = Dreamt::Between {3, 8}});
        ASSERT_EQ(between.pictures.count(), Dreamt::Between::images);
        EXPECT_LT(distance(pictureIn(between.pictures, 0), pictureIn(labels.pictures, 3)), 2);
        EXPECT_LT(distance(pictureIn(between.pictures, 10), pictureIn(labels.pictures, 8)), 2);
        EXPECT_GT(between.values.front(), between.values.back());
        EXPECT_LT(between.ofSecond.front(), between.ofSecond.back());
        const double ends = distance(pictureIn(between.pictures, 0), pictureIn(between.pictures, 10));
        for (std::size_t i = 0; i < 10; ++i) {
            EXPECT_LT(distance(pictureIn(between.pictures, i), pictureIn(between.pictures, i + 1)), ends);
        }
        EXPECT_TRUE(labels.ofSecond.empty());
    }
}

TEST(Dream, OfAUnitDrivesItMoreThanAnyTestImage)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 24);
        const Learner& learner = specimen->learner();
        const std::size_t layer = settings.layers.size() - 1;
        const std::int64_t unit = learner.network.layers[layer].unitsOfFeatures()[2].item<std::int64_t>();
        const at::Tensor images = specimen->testPixels().images(0, 300);
        const auto most = learner.pass(images)[layer].activity.all().select(1, unit).max().item<float>();
        const insight::Dream dream = dreamOf(specimen, {.aim = Dreamt::Unit {static_cast<int>(layer), 2}});
        ASSERT_EQ(dream.pictures.count(), 1);
        EXPECT_GT(dream.values.front(), most) << nameOf(settings);
        EXPECT_GT(dream.values.front(), dream.firstValues.front());
    }
}

TEST(Dream, OfGoodnessHasMoreOfItThanItsStart)
{
    for (const Mode mode : {Mode::Unsupervised, Mode::Scff}) {
        const auto specimen = trainedSpecimen(smallSettings(mode), 48);
        const insight::Dream dream = dreamOf(specimen, {.aim = Dreamt::Goodness {}});
        ASSERT_EQ(dream.pictures.count(), 1);
        EXPECT_GT(dream.values.front(), 1.5F * dream.firstValues.front());
        const at::Tensor row = pixelRow(pictureIn(dream.pictures, 0), {}, at::TensorOptions(at::kFloat));
        const Answer answer = classify(specimen->learner(), specimen->settings(), row);
        const float mean = (answer.goodness[0].front() + answer.goodness[1].front()) / 2;
        EXPECT_NEAR(mean, dream.values.front(), 0.05F * dream.values.front());
    }
}

TEST(Dream, BeginsWithWhatItIsGiven)
{
    const auto specimen = trainedSpecimen(smallSettings(), 12);
    const LargeBytes& pixels = smallDigits()->test.pixels;
    const std::unique_ptr<Inquiry> inquiry
        = makeInquiry(question::Dream {{pixels.begin(), pixels.begin() + 784}, 1}, specimen);
    const Pictures start = std::get<insight::Dream>(inquiry->found()).pictures;
    EXPECT_LT(distance(pictureIn(start, 0), std::span(pixels.begin(), 784)), 0.1 * 255);
    EXPECT_EQ(dreamOf(specimen, {}).pictures.pixels, dreamOf(specimen, {}).pictures.pixels);
    EXPECT_NE(dreamOf(specimen, {}).pictures.pixels, dreamOf(specimen, {{}, 2}).pictures.pixels);
}

TEST(Dream, PixelsOfTheLabelAreGround)
{
    Settings settings = smallSettings();
    settings.layers = {64, 48};
    settings.batch = 20;
    Trainer trainer(test::smallDiscs(), settings, testCompute());
    trainSteps(trainer, 3);
    const auto specimen = std::make_shared<const Specimen>(trainer);
    const Dataset& data = specimen->data();
    const insight::Dream dream = dreamOf(specimen, {});
    ASSERT_EQ(dream.pictures.channels, 3);
    for (int i = 0; i < dream.pictures.count(); ++i) {
        const std::vector<std::uint8_t> picture = pictureIn(dream.pictures, static_cast<std::size_t>(i));
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const double ground = data.preparation.centre.empty() ? 0 : data.preparation.centre[channel];
            for (std::size_t pixel = 0; pixel < data.classes.size(); ++pixel) {
                EXPECT_NEAR(picture[channel * data.planeSize() + pixel], ground, 1);
            }
        }
        EXPECT_GT(*std::ranges::max_element(picture), 100);
    }
}

TEST(Dream, OfWhatThereIsNotIsRefused)
{
    const auto specimen = trainedSpecimen(smallSettings(), 1);
    const std::vector<Dreamt::Aim> refused {
        Dreamt::Between {3, 10}, Dreamt::Between {-1, 2}, Dreamt::Unit {2, 0}, Dreamt::Unit {-1, 0},
        Dreamt::Unit {1, 24},    Dreamt::Unit {1, -1},    Dreamt::Goodness {}};
    for (const Dreamt::Aim& aim : refused) {
        EXPECT_THROW(makeInquiry(question::Dream {.aim = aim}, specimen), std::exception) << aim.index();
    }
}

} // namespace ff::dream_test
