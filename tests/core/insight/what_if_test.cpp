// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/altered.h"
#include "core/insight/inquiry.h"
#include "core/run/classify.h"
#include "core/run/evaluation.h"
#include "tests/core/insight/silenced_pass.h"
#include "tests/core/insight/trained_specimen.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ff::what_if_test {
namespace {

insight::WhatIf foundOf(const std::shared_ptr<const Specimen>& specimen, const question::WhatIf& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::WhatIf>(inquiry->found());
}

bool sameAnswer(const Answer& a, const Answer& b)
{
    return a.goodness == b.goodness && a.score == b.score && a.readout == b.readout
        && a.byGoodness == b.byGoodness && a.byReadout == b.byReadout;
}

/// Every third unit of the first layer and the second unit of the one above.
Alterations someUnits(const Specimen& specimen)
{
    Alterations alterations;
    alterations.offUnits.resize(2);
    for (int unit = 0; unit < specimen.learner().network.layers[0].features(); unit += 3) {
        alterations.offUnits[0].push_back(unit);
    }
    alterations.offUnits[1].push_back(1);
    return alterations;
}

SpeakingUnits speaking(const Specimen& specimen, const Alterations& alterations)
{
    SpeakingUnits units;
    for (const Layer& layer : specimen.learner().network.layers) {
        units.push_back(at::ones({layer.features()}));
        for (const int off : alterations.offUnits[units.size() - 1]) {
            units.back()[off] = 0;
        }
    }
    return units;
}

void expectNear(const std::vector<float>& found, const at::Tensor& expected, const std::string& where)
{
    ASSERT_EQ(found.size(), static_cast<std::size_t>(expected.numel())) << where;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto value = expected.flatten()[static_cast<std::int64_t>(i)].item<double>();
        EXPECT_NEAR(found[i], value, 1e-3 * (1 + std::abs(value))) << where << ", " << i;
    }
}

} // namespace

TEST(WhatIf, NothingAlteredChangesNoBitInAnyMode)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 6);
        const insight::WhatIf found = foundOf(specimen, {});
        EXPECT_TRUE(sameAnswer(found.asItIs.answer, found.altered.answer)) << nameOf(settings);
        EXPECT_EQ(found.asItIs.activities, found.altered.activities);
        EXPECT_EQ(found.asItIs.wrongByReadout, found.altered.wrongByReadout);
        EXPECT_EQ(found.asItIs.wrongByGoodness, found.altered.wrongByGoodness);
        EXPECT_EQ(found.picture.pixels, found.alteredPicture.pixels);
        ASSERT_EQ(found.asItIs.layers.size(), found.altered.layers.size());
        for (std::size_t i = 0; i < found.asItIs.layers.size(); ++i) {
            EXPECT_EQ(found.asItIs.layers[i].positive, found.altered.layers[i].positive);
            EXPECT_EQ(found.asItIs.layers[i].negative, found.altered.layers[i].negative);
        }
    }
}

TEST(WhatIf, TheNetworkAsItIsAnswersAsEverywhereElse)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 6);
        const insight::WhatIf found = foundOf(specimen, {.alterations = {.offLayers = {0}}, .image = 7});
        const Learner& learner = specimen->learner();
        EXPECT_TRUE(sameAnswer(
            found.asItIs.answer,
            classify(learner, settings, pixelRow(found.picture.pixels, {}, at::TensorOptions(at::kFloat)))));
        EXPECT_EQ(found.image, 7);
        ASSERT_EQ(found.images, 300);
        const PixelStore& tested = specimen->testPixels();
        const at::Tensor images = tested.images(0, 300);
        const at::Tensor labels = tested.labels(0, 300);
        EXPECT_EQ(found.trueLabel, labels[7].item<int>());
        EXPECT_NEAR(static_cast<double>(found.asItIs.wrongByReadout),
                    classifyByReadout(learner, images).ne(labels).sum().item<double>(), 1);
        if (found.judgesAnswers) {
            const at::Tensor answers = classifyByGoodness(learner, images, settings.votingLayers);
            EXPECT_NEAR(static_cast<double>(found.asItIs.wrongByGoodness),
                        answers.ne(labels).sum().item<double>(), 1);
        }
    }
}

TEST(WhatIf, UnitsThatAreOffAreAsThoughTheirActivityWereZeroInEveryMode)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 24);
        const question::WhatIf asked {.alterations = someUnits(*specimen), .image = 3};
        const insight::WhatIf found = foundOf(specimen, asked);
        SilencedPass direct(*specimen, speaking(*specimen, asked.alterations));
        const at::Tensor image = pixelRow(found.picture.pixels, {}, at::TensorOptions(at::kFloat));
        expectNear(found.altered.answer.readout, direct.probabilities(image), nameOf(settings));
        for (std::size_t i = 0; i < found.altered.answer.goodness.size(); ++i) {
            const std::vector<float>& goodness = found.altered.answer.goodness[i];
            for (std::size_t label = 0; label < goodness.size(); ++label) {
                const at::Tensor expected = direct.goodness(image, static_cast<int>(label))[i];
                expectNear({goodness[label]}, expected / specimen->learner().goodnessUnit(i),
                           nameOf(settings));
            }
        }
        const PixelStore& tested = specimen->testPixels();
        const at::Tensor answers = direct.probabilities(tested.images(0, 300)).argmax(1);
        EXPECT_NEAR(static_cast<double>(found.altered.wrongByReadout),
                    answers.ne(tested.labels(0, 300)).sum().item<double>(), 1)
            << nameOf(settings);
        EXPECT_FALSE(sameAnswer(found.asItIs.answer, found.altered.answer)) << nameOf(settings);
    }
}

TEST(WhatIf, ALayerThatIsOffHasNoSayAndPassesNothingOn)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 12);
        const insight::WhatIf top = foundOf(specimen, {.alterations = {.offLayers = {1}}});
        for (const float activity : top.altered.activities[1]) {
            EXPECT_EQ(activity, 0);
        }
        EXPECT_EQ(top.altered.activities[0], top.asItIs.activities[0]);
        if (!top.altered.answer.goodness[1].empty()) {
            EXPECT_EQ(std::ranges::count(top.altered.answer.goodness[1], 0.0F),
                      std::ssize(top.altered.answer.goodness[1]))
                << nameOf(settings);
        }
        const insight::WhatIf one = foundOf(specimen, {.alterations = {.offLayers = {0}}, .image = 1});
        const insight::WhatIf other = foundOf(specimen, {.alterations = {.offLayers = {0}}, .image = 2});
        EXPECT_TRUE(sameAnswer(one.altered.answer, other.altered.answer)) << nameOf(settings);
        EXPECT_FALSE(sameAnswer(one.asItIs.answer, other.asItIs.answer)) << nameOf(settings);
    }
}

TEST(WhatIf, BlankedPixelsAreAsThoughTheyHadNoInk)
{
    for (const Settings& settings : everySmallRun()) {
        const auto specimen = trainedSpecimen(settings, 6);
        question::WhatIf asked {.image = 4};
        asked.alterations.blanked.assign(28 * 28, 0);
        std::fill_n(asked.alterations.blanked.begin() + 28 * 10, 28 * 6, 1);
        const insight::WhatIf found = foundOf(specimen, asked);
        std::vector<std::uint8_t> expected = found.picture.pixels;
        std::fill_n(expected.begin() + 28 * 10, 28 * 6, 0);
        EXPECT_EQ(found.alteredPicture.pixels, expected);
        EXPECT_TRUE(sameAnswer(
            found.altered.answer,
            classify(specimen->learner(), settings, pixelRow(expected, {}, at::TensorOptions(at::kFloat)))))
            << nameOf(settings);
        const PixelStore& tested = specimen->testPixels();
        at::Tensor images = tested.images(0, 300).clone();
        images.narrow(1, 28 * 10, 28 * 6).zero_();
        const at::Tensor answers = classifyByReadout(specimen->learner(), images);
        EXPECT_NEAR(static_cast<double>(found.altered.wrongByReadout),
                    answers.ne(tested.labels(0, 300)).sum().item<double>(), 1);
    }
}

TEST(WhatIf, NoiseHasItsDeviationAndItsSeedAndStaysWithinPixels)
{
    const at::Tensor grey = at::full({200, 784}, 0.5F);
    const auto noisy = [&](double noise, std::int64_t seed, std::int64_t draw) {
        return ImageAlteration({.noise = noise, .noiseSeed = seed}, *smallDigits()).of(grey, draw);
    };
    EXPECT_NEAR((noisy(0.05, 1, 0) - grey).std().item<double>(), 0.05, 1e-3);
    EXPECT_NEAR((noisy(0.05, 1, 0) - grey).mean().item<double>(), 0, 1e-3);
    EXPECT_TRUE(at::allclose((noisy(0.1, 1, 0) - grey), 2 * (noisy(0.05, 1, 0) - grey), 1e-4, 1e-5));
    EXPECT_FALSE(noisy(0.05, 1, 0).equal(noisy(0.05, 2, 0)));
    EXPECT_FALSE(noisy(0.05, 1, 0).equal(noisy(0.05, 1, 31)));
    EXPECT_GE(noisy(1, 1, 0).min().item<double>(), 0);
    EXPECT_LE(noisy(1, 1, 0).max().item<double>(), 1);
    EXPECT_TRUE(noisy(0, 1, 0).is_same(grey));
}

TEST(WhatIf, MoreNoiseMakesMoreMistakes)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Supervised), 48);
    const insight::WhatIf found = foundOf(specimen, {.alterations = {.noise = 1}});
    EXPECT_GT(found.altered.wrongByReadout, found.asItIs.wrongByReadout);
    EXPECT_GT(found.altered.wrongByGoodness, found.asItIs.wrongByGoodness);
    EXPECT_LT(found.altered.layers[0].separation, found.asItIs.layers[0].separation);
}

TEST(WhatIf, ThePictureComesBeforeTheTest)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Supervised), 1);
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(question::WhatIf {}, specimen);
    ASSERT_TRUE(inquiry->advance());
    const auto first = std::get<insight::WhatIf>(inquiry->found());
    EXPECT_EQ(first.altered.answer.readout.size(), 10U);
    EXPECT_EQ(first.images, 0);
    EXPECT_TRUE(first.altered.layers.empty());
}

TEST(WhatIf, RefusesWhatThereIsNot)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Supervised), 1);
    const auto refusal = [&](const Alterations& alterations) {
        return errorText([&] { makeInquiry(question::WhatIf {alterations}, specimen); });
    };
    EXPECT_EQ(refusal({.offLayers = {2}}), "layer 3: expected one of 2 layers");
    EXPECT_EQ(refusal({.offLayers = {-1}}), "layer 0: expected one of 2 layers");
    EXPECT_EQ(refusal({.offUnits = {{}, {}, {0}}}), "layer 3: expected one of 2 layers");
    EXPECT_EQ(refusal({.offUnits = {{}, {24}}}), "unit 25 of layer 2: expected one of 24 units");
    EXPECT_EQ(refusal({.blanked = {1, 1}}), "blanked pixels: expected 784 numbers, found 2");
}

TEST(Alterations, AShareOfUnitsGrowsByUnits)
{
    EXPECT_TRUE(unitsAtRandom(40, 0, 1).empty());
    EXPECT_EQ(unitsAtRandom(40, 1, 1).size(), 40U);
    const std::vector<int> few = unitsAtRandom(40, 0.25, 1);
    const std::vector<int> more = unitsAtRandom(40, 0.5, 1);
    EXPECT_EQ(few.size(), 10U);
    EXPECT_TRUE(std::ranges::includes(more, few));
    EXPECT_NE(few, unitsAtRandom(40, 0.25, 2));
    EXPECT_TRUE(unitsAtRandom(0, 0.5, 1).empty());
}

} // namespace ff::what_if_test
