// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::judging_test {
namespace {

const Settings base {.layers = {48, 30}, .dropout = 0.4};

/// A learner that has seen a few batches.
TestLearner trained(const Settings& settings, const Numerics& numerics = exactNumerics())
{
    TestLearner learner(settings, numerics);
    const at::ScalarType type = numerics.product;
    for (std::uint64_t step = 1; step < 4; ++step) {
        learner.learn(testBatch(step, 12, type));
    }
    return learner;
}

at::Tensor labelOf(const Batch& batch, std::int64_t label)
{
    return at::full_like(batch.labels, label);
}

TEST(Judging, AWrongAnswerIsNeverTheTrueOne)
{
    for (const Settings& settings : inEveryMode(base)) {
        const NegativeKind kind = traitsOf(settings.mode).negatives;
        if (kind != NegativeKind::WrongLabel && kind != NegativeKind::WrongAnswer) {
            continue;
        }
        TestLearner learner = trained(settings);
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Batch batch = testBatch(seed, 200);
            const at::Tensor wrong = learner.negatives(batch).otherLabels;
            EXPECT_FALSE(wrong.eq(batch.labels).any().item<bool>()) << nameOf(settings);
            EXPECT_TRUE(wrong.ge(0).logical_and(wrong.lt(testClasses)).all().item<bool>())
                << nameOf(settings);
        }
    }
}

TEST(Judging, HardLabelsFollowTheReadoutInEveryModeAlsoWhenItIsSureOfTheTruth)
{
    constexpr std::int64_t rows = 4000;
    for (Settings settings : inEveryMode(base)) {
        if (traitsOf(settings.mode).negatives != NegativeKind::WrongLabel) {
            continue;
        }
        settings.hardness = 4;
        TestLearner learner(settings);
        Batch batch = testBatch(1, 1);
        const LearntState state = learner->copyState();
        at::Tensor belief = at::zeros({1, testClasses});
        for (double factor = 7; belief.max().item<double>() < 0.9; factor += 3) {
            for (const NamedParameter& each : learner->parameters()) {
                if (each.name.starts_with("readout.")) {
                    each.parameter->restart(valueOf(state, each.name) * factor); // sure, but not beyond doubt
                }
            }
            belief = learner->probabilities(batch.images);
        }
        batch.labels = belief.argmax(1);
        at::Tensor wanted = belief.scatter(1, batch.labels.unsqueeze(1), 0.0);
        wanted = (wanted / wanted.sum()).pow(settings.hardness);
        wanted = wanted / wanted.sum();

        batch = {batch.images.repeat({rows, 1}), batch.labels.repeat({rows})};
        const at::Tensor drawn = at::bincount(learner.negatives(batch).otherLabels, {}, testClasses);
        EXPECT_LT(largestDifference(drawn.to(at::kDouble) / rows, wanted[0]), 0.03) << nameOf(settings);
    }
}

TEST(Judging, ThereIsAColumnForEveryAnswerThatCanBeTried)
{
    for (const Settings& settings : inEveryMode(base)) {
        TestLearner learner = trained(settings);
        const std::int64_t columns
            = traitsOf(settings.mode).judgesAnswers ? testClasses : (learnsLocally(settings) ? 1 : 0);
        const std::vector<at::Tensor> goodness = learner->goodness(testBatch(9).images);
        ASSERT_EQ(goodness.size(), settings.layers.size());
        for (const at::Tensor& layer : goodness) {
            EXPECT_EQ(layer.sizes(), (std::vector<std::int64_t> {12, columns})) << nameOf(settings);
        }
        const at::Tensor probabilities = learner->probabilities(testBatch(9).images);
        EXPECT_LT(largestDifference(probabilities.sum(1), at::ones({12}, at::kDouble)), 1e-12);
    }
}

TEST(Judging, AllAnswersAtOnceAreJudgedAsOneAfterTheOther)
{
    for (const auto& [type, tolerance] : {std::pair {at::kDouble, 1e-10}, std::pair {at::kFloat, 1e-3}}) {
        for (Settings settings : inEveryMode(base)) {
            for (const double strength : {0.3, 1.0, 4.0}) {
                settings.labelStrength = strength;
                if (!traitsOf(settings.mode).judgesAnswers) {
                    continue;
                }
                TestLearner learner = trained(settings, Numerics {at::TensorOptions(type)});
                Batch batch = testBatch(9, 12, type);
                const std::vector<at::Tensor> swept = learner->goodness(batch.images);
                for (std::int64_t label = 0; label < testClasses; ++label) {
                    batch.labels = labelOf(batch, label);
                    NegativeBatch other;
                    other.otherLabels = labelOf(batch, (label + 1) % testClasses);
                    const std::vector<at::Tensor> one = learner->judge(batch, other);
                    for (std::size_t i = 0; i < one.size(); ++i) {
                        const at::Tensor wanted = swept[i].select(1, label);
                        EXPECT_LT(largestDifference(one[i].narrow(0, 0, 12), wanted), tolerance)
                            << nameOf(settings) << ", layer " << i << ", strength " << strength;
                    }
                }
            }
        }
    }
}

TEST(Judging, TheLabelSweepEqualsOnePlainPassPerLabel)
{
    for (const double strength : {0.3, 1.0, 4.0}) {
        const Settings settings {.layers = {48, 30}, .labelStrength = strength};
        TestLearner learner = trained(settings);
        const LabelOverlay overlay = labelOverlay(settings, testImage, testClasses, at::kDouble);
        const at::Tensor images = testBatch(9).images;
        const std::vector<at::Tensor> swept = learner->goodness(images);
        for (std::int64_t label = 0; label < testClasses; ++label) {
            const at::Tensor labelled = images.clone();
            overlay.write(labelled, labelOf(testBatch(9), label));
            const std::vector<LayerPass> passes = learner->network.forward(labelled);
            for (std::size_t i = 0; i < passes.size(); ++i) {
                EXPECT_LT(largestDifference(swept[i].select(1, label), passes[i].goodness), 1e-10) << i;
            }
        }
    }
}

TEST(Judging, AnImageIsJudgedAloneAsAmongOthers)
{
    for (const Settings& settings : inEveryMode(base)) {
        TestLearner learner = trained(settings);
        const at::Tensor images = testBatch(9).images;
        const std::vector<at::Tensor> together = learner->goodness(images);
        const at::Tensor probabilities = learner->probabilities(images);
        for (std::int64_t row = 0; row < 12; row += 5) {
            const at::Tensor image = images.narrow(0, row, 1);
            EXPECT_LT(largestDifference(learner->probabilities(image)[0], probabilities[row]), 1e-12)
                << nameOf(settings);
            const std::vector<at::Tensor> alone = learner->goodness(image);
            for (std::size_t i = 0; i < alone.size() && alone[i].numel() > 0; ++i) {
                EXPECT_LT(largestDifference(alone[i][0], together[i][row]), 1e-10) << nameOf(settings);
            }
        }
    }
}

TEST(Judging, WhatStandsWhereALabelGoesSaysNothing)
{
    for (const Settings& settings : inEveryMode(base)) {
        TestLearner learner = trained(settings);
        const at::Tensor images = testBatch(9).images;
        at::Tensor other = images.clone();
        labelOverlay({}, testImage, testClasses, at::kDouble).write(other, testBatch(9).labels);
        const bool ignored = labelFormOf(settings) == LabelForm::Pixels;
        EXPECT_EQ(learner->probabilities(images).equal(learner->probabilities(other)), ignored)
            << nameOf(settings);
    }
}

TEST(Judging, DropoutIsForTrainingOnly)
{
    Settings without = base;
    without.dropout = 0;
    for (const Settings& settings : inEveryMode(base)) {
        Settings plain = settings;
        plain.dropout = 0;
        TestLearner dropping(settings);
        TestLearner keeping(plain);
        const Batch batch = testBatch(9);
        EXPECT_TRUE(dropping->probabilities(batch.images).equal(keeping->probabilities(batch.images)));
        const NegativeBatch negatives = dropping.negatives(batch);
        dropping.redraw();
        EXPECT_TRUE(sameBits(dropping->judge(batch, negatives), keeping->judge(batch, negatives)));
        EXPECT_TRUE(sameBits(dropping->goodness(batch.images), keeping->goodness(batch.images)));

        dropping.learn(batch, TestLearner::Part::ReadoutOnly);
        keeping.learn(batch, TestLearner::Part::ReadoutOnly);
        EXPECT_TRUE(sameBits(dropping->copyState(), keeping->copyState())) << nameOf(settings) << ", refit";
        dropping.learn(batch);
        keeping.learn(batch);
        EXPECT_FALSE(sameBits(dropping->copyState(), keeping->copyState())) << nameOf(settings);
    }
}

TEST(Judging, DropoutFollowsTheKeyOfTheStep)
{
    for (const Settings& settings : inEveryMode(base)) {
        const auto learnt = [&](std::uint32_t key) {
            TestLearner learner(settings);
            learner.learn(testBatch(1), TestLearner::Part::Everything, key);
            return learner->copyState();
        };
        EXPECT_TRUE(sameBits(learnt(1), learnt(1))) << nameOf(settings);
        EXPECT_FALSE(sameBits(learnt(1), learnt(2))) << nameOf(settings);
    }
}

TEST(Judging, LookingChangesNothing)
{
    for (const Settings& settings : inEveryMode(base)) {
        TestLearner learner = trained(settings);
        const LearntState before = learner->copyState();
        const Batch batch = testBatch(9);
        const NegativeBatch negatives = learner.negatives(batch);
        learner->judge(batch, negatives);
        learner->goodness(batch.images);
        learner->probabilities(batch.images);
        EXPECT_TRUE(sameBits(learner->copyState(), before)) << nameOf(settings);
    }
}

/// Every unit shows one input, or its negative: the sum of the squares of all units is that of the inputs.
void showInputs(Learner& learner)
{
    for (Layer& layer : learner.network.layers) {
        const at::Tensor one = at::eye(layer.inputs(), at::kDouble);
        layer.weight.restart(at::cat({one, -one}));
        layer.bias.restart(at::zeros_like(layer.bias.value()));
    }
    for (NamedParameter& own : learner.ownParameters()) {
        own.parameter->restart(at::zeros_like(own.parameter->value()));
    }
}

TEST(Judging, TheInputsOfEveryLayerHaveMeanSquareOne)
{
    const auto pixels = static_cast<int>(testImage.size());
    for (const Settings& settings : inEveryMode({.layers = {2 * pixels, 4 * pixels}})) {
        if (settings.layerKind != LayerKindChoice::Dense || traitsOf(settings.mode).groupsChannels) {
            continue; // a group that is silent stays so, as a row does
        }
        TestLearner learner(settings);
        showInputs(*learner);
        Batch batch = testBatch(9);
        const at::Tensor brightness = at::pow(10.0, at::arange(-4, 8, at::kDouble)).clamp_max(1);
        batch.images.mul_(brightness.unsqueeze(1)); // dim images too: only their direction counts
        std::vector<at::Tensor> goodness = learner->judge(batch, learner.negatives(batch));
        if (!traitsOf(settings.mode).hasThreshold) { // what is judged is not the sum of squares
            goodness = recordOf(learner->network.forward(batch.images)).goodness;
        }
        // A hybrid of two standardised rows, which SCFF's negatives are, is shorter than they.
        const std::int64_t rows = settings.mode == Mode::Scff ? 12 : goodness.front().size(0);
        for (std::size_t i = 0; i < goodness.size(); ++i) {
            const at::Tensor meanSquare
                = goodness[i].narrow(0, 0, rows) / static_cast<double>(learner->network.layers[i].inputs());
            EXPECT_LT(largestDifference(meanSquare, at::ones_like(meanSquare)), 1e-3)
                << nameOf(settings) << ", layer " << i;
        }
    }
}

} // namespace
} // namespace ff::judging_test
