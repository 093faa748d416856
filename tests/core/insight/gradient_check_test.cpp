// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/inquiry.h"
#include "core/settings/modes.h"
#include "tests/core/insight/trained_specimen.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ff::gradient_check_test {
namespace {

insight::GradientCheck checkOf(const std::shared_ptr<const Specimen>& specimen,
                               const question::GradientCheck& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::GradientCheck>(inquiry->found());
}

bool canBeChecked(const Settings& settings)
{
    return !traitsOf(settings.mode).iterates;
}

double steepestBelow(const insight::GradientCheck& check)
{
    double steepest = 0;
    for (const insight::Slope& slope : check.below) {
        steepest = std::max(steepest, std::abs(slope.numeric));
    }
    return steepest;
}

} // namespace

TEST(GradientCheck, TheClosedFormIsTheSlopeOfTheLossInEveryModeAndLayer)
{
    for (const Settings& settings : everySmallRun()) {
        if (!canBeChecked(settings)) {
            continue;
        }
        const auto specimen = trainedSpecimen(settings, 12);
        for (int layer = 0; layer < static_cast<int>(settings.layers.size()); ++layer) {
            const insight::GradientCheck check = checkOf(specimen, {.layer = layer, .image = 3});
            SCOPED_TRACE(nameOf(settings) + ", layer " + std::to_string(layer + 1));
            ASSERT_EQ(check.slopes.size(), static_cast<std::size_t>(check.count));
            EXPECT_GT(check.count, 50);
            EXPECT_GT(check.steepest, 0);
            EXPECT_GT(check.loss, 0);
            EXPECT_LT(largestDifference(check), 1e-6);
        }
    }
}

TEST(GradientCheck, NothingFlowsToTheLayerBelowThoughItWouldMatter)
{
    for (const Settings& settings : everySmallRun()) {
        if (!canBeChecked(settings)) {
            continue;
        }
        SCOPED_TRACE(nameOf(settings));
        const insight::GradientCheck check = checkOf(trainedSpecimen(settings, 12), {.layer = 1, .image = 3});
        ASSERT_FALSE(check.below.empty());
        EXPECT_GT(steepestBelow(check), 1e-6);
        EXPECT_EQ(check.isLocal, settings.mode != Mode::Backprop);
        for (const insight::Slope& slope : check.below) {
            if (check.isLocal) {
                EXPECT_EQ(slope.closedForm, 0);
            } else {
                EXPECT_NEAR(slope.closedForm, slope.numeric, 1e-4 * steepestBelow(check));
            }
        }
    }
}

TEST(GradientCheck, IsOfTheSampleThatWasAsked)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Supervised), 12);
    const insight::GradientCheck tested = checkOf(specimen, {.image = 5});
    ASSERT_EQ(tested.samples.positives.count(), 1);
    EXPECT_EQ(tested.samples.trueLabels.front(), specimen->testPixels().labels(5, 1).item<std::int64_t>());
    EXPECT_NE(tested.samples.otherLabels.front(), tested.samples.trueLabels.front());

    const std::vector<std::uint8_t> picture = pictureBytes(specimen->testPixels().images(5, 1));
    const insight::GradientCheck own
        = checkOf(specimen, {.picture = picture, .label = tested.samples.trueLabels.front()});
    EXPECT_EQ(own.samples.positives.pixels, tested.samples.positives.pixels);
    EXPECT_NEAR(own.loss, tested.loss, 1e-6);
    const int answer = static_cast<int>(specimen->learner()
                                            .probabilities(specimen->testPixels().images(5, 1))
                                            .argmax(1)
                                            .item<std::int64_t>());
    EXPECT_EQ(checkOf(specimen, {.picture = picture}).samples.trueLabels.front(), answer);
}

TEST(GradientCheck, AHybridIsFusedOfTheSampleAndAnother)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Unsupervised), 12);
    const Samples samples = checkOf(specimen, {.image = 2}).samples;
    ASSERT_EQ(samples.masks.count(), 1);
    for (std::size_t i = 0; i < samples.negatives.pixels.size(); ++i) {
        const Pictures& from = samples.masks.pixels[i] == 255 ? samples.positives : samples.otherParents;
        ASSERT_EQ(samples.negatives.pixels[i], from.pixels[i]) << i;
    }
}

TEST(GradientCheck, ComesPieceByPieceAndTheSameEachTime)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Supervised), 12);
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(question::GradientCheck {}, specimen);
    ASSERT_TRUE(inquiry->advance());
    EXPECT_EQ(std::get<insight::GradientCheck>(inquiry->found()).samples.positives.count(), 1);
    ASSERT_TRUE(inquiry->advance());
    const auto first = std::get<insight::GradientCheck>(inquiry->found());
    EXPECT_LT(first.slopes.size(), static_cast<std::size_t>(first.count));
    const insight::GradientCheck whole = checkOf(specimen, {});
    for (std::size_t i = 0; i < first.slopes.size(); ++i) {
        EXPECT_EQ(first.slopes[i].numeric, whole.slopes[i].numeric);
    }
}

TEST(GradientCheck, IsRefusedWithTheReason)
{
    const auto topDown = trainedSpecimen(smallSettings(Mode::TopDown), 1);
    EXPECT_EQ(errorText([&] { checkOf(topDown, {}); }),
              "The loss of a layer that iterates is no function of one pass.");
    const auto supervised = trainedSpecimen(smallSettings(Mode::Supervised), 1);
    EXPECT_EQ(errorText([&] { checkOf(supervised, {.layer = 9}); }), "layer 10: expected one of 2 layers");
}

} // namespace ff::gradient_check_test
