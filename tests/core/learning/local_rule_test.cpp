// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/local_rule.h"
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::local_rule_test {
namespace {

constexpr std::int64_t pairs = 12; // B
constexpr StepSize plainStep {1, 0, 0}; // the step is the gradient itself

/// A layer of every kind with every goodness and every loss.
std::vector<Settings> everyLayer()
{
    std::vector<Settings> all;
    for (const LayerKind& kind : layerKinds()) {
        for (const GoodnessFunction& goodness : goodnessFunctions()) {
            for (const LocalLoss& loss : localLosses()) {
                all.push_back({.layers = layersOfKind(kind.choice, {48}),
                               .layerKind = kind.choice,
                               .goodness = goodness.choice,
                               .loss = loss.choice});
            }
        }
    }
    return all;
}

std::vector<LocalRule> everyRule()
{
    std::vector<LocalRule> all;
    for (const double threshold : {0.3, 0.6}) {
        for (const double sharpness : {0.1, 0.4}) {
            all.push_back({threshold, 1.5 * threshold, sharpness, 0.0, plainStep});
        }
    }
    return all;
}

std::string nameOf(const Settings& settings, const LocalRule& rule)
{
    return settingText(settingRow("layer-kind"), settings) + ", "
        + settingText(settingRow("goodness"), settings) + ", " + settingText(settingRow("loss"), settings)
        + ", threshold " + std::to_string(rule.threshold);
}

at::Tensor testInput()
{
    return normaliseRows(testPixels(2 * pairs, testImage.size(), 2));
}

struct Slope
{
    at::Tensor weight;
    at::Tensor bias;
};

/// -dL/dW and -dL/db by automatic differentiation of goodness and loss as their tables write them down.
Slope slopeByAutograd(const Layer& layer, const Settings& settings, const LocalRule& rule,
                      const at::Tensor& input)
{
    const at::Tensor weight = layer.weight.value().clone().requires_grad_(true);
    const at::Tensor bias = layer.bias.value().clone().requires_grad_(true);
    const at::Tensor y
        = at::relu(plainProduct(layer, weight, input) + bias.repeat({layer.units() / layer.features()}));
    const auto counted = std::llround(settings.topShare * static_cast<double>(layer.units()));
    const at::Tensor goodness = layer.goodness().function().value(y, counted) * layer.goodness().perPlace();
    layer.loss().value(goodness, rule.terms(layer.goodness())).sum().div(pairs).backward();
    return {-weight.grad(), -bias.grad()};
}

void learnLayer(Layer& layer, const LayerPass& pass, const LocalRule& rule)
{
    ParameterSteps steps = layerSteps(layer, pass, rule);
    takeSteps(steps);
}

/// What one step of learnLayer() adds to weights and biases.
Slope stepOf(Layer& layer, const LayerPass& pass, const LocalRule& rule)
{
    const Slope before {layer.weight.value().clone(), layer.bias.value().clone()};
    learnLayer(layer, pass, rule);
    return {layer.weight.value() - before.weight, layer.bias.value() - before.bias};
}

TEST(LocalRule, ALayerLearnsAlongTheGradientOfItsLoss)
{
    const at::Tensor input = testInput();
    for (const Settings& settings : everyLayer()) {
        for (const LocalRule& rule : everyRule()) {
            const std::unique_ptr<Layer> ownLayer = testLayer(settings, exactNumerics());
            Layer& layer = *ownLayer;
            const Slope slope = slopeByAutograd(layer, settings, rule, input);
            const Slope step = stepOf(layer, layer.forward(input), rule);
            EXPECT_GT(slope.weight.abs().max().item<double>(), 1e-4) << nameOf(settings, rule);
            EXPECT_LT(largestDifference(step.weight, slope.weight), 1e-10) << nameOf(settings, rule);
            EXPECT_LT(largestDifference(step.bias, slope.bias), 1e-10) << nameOf(settings, rule);
        }
    }
}

TEST(LocalRule, UnderDropoutALayerLearnsAlongTheGradientOfWhatIsLeftOfIt)
{
    constexpr double share = 0.4;
    const Dropout dropout {share, 9};
    const at::Tensor input = testInput();
    for (const Settings& settings : everyLayer()) {
        const LocalRule rule = everyRule().front();
        const std::unique_ptr<Layer> ownLayer = testLayer(settings, exactNumerics());
        Layer& layer = *ownLayer;
        const LayerPass pass = layer.forward(input, dropout);
        const at::Tensor mask = dropoutMask(dropout, 2 * pairs, layer.units()).to(at::kDouble);

        const at::Tensor weight = layer.weight.value().clone().requires_grad_(true);
        const at::Tensor a = plainProduct(layer, weight, input) + layer.atAllPlaces(layer.bias.value());
        const at::Tensor y = a.relu() * mask / (1 - share);
        const auto counted = std::llround(settings.topShare * static_cast<double>(layer.units()));
        layer.loss()
            .value(layer.goodness().function().value(y, counted) * layer.goodness().perPlace(),
                   rule.terms(layer.goodness()))
            .sum()
            .div(pairs)
            .backward();
        EXPECT_LT(largestDifference(stepOf(layer, pass, rule).weight, -weight.grad()), 1e-10)
            << nameOf(settings, rule);
    }
}

TEST(LocalRule, PeerNormalisationPullsEveryUnitTowardsTheMeanOfItsLayer)
{
    constexpr double lambda = 0.4;
    const at::Tensor input = testInput();
    for (const Settings& settings : everyLayer()) {
        LocalRule rule = everyRule().front();
        const std::unique_ptr<Layer> ownPlain = testLayer(settings, exactNumerics());
        Layer& plain = *ownPlain;
        const Slope without = stepOf(plain, plain.forward(input), rule);
        rule.peerNormalisation = lambda;
        const std::unique_ptr<Layer> ownPulled = testLayer(settings, exactNumerics());
        Layer& pulled = *ownPulled;
        const LayerPass pass = pulled.forward(input);
        const Slope with = stepOf(pulled, pass, rule);

        // mu <- 0.9 mu + 0.1 mean(y), from 0.5; then lambda (mean(mu) - mu_j) x, averaged over the positives,
        // and over the places that share a feature.
        const std::int64_t places = plain.units() / plain.features();
        const at::Tensor mean = pass.activity.all().narrow(0, 0, pairs).mean(0);
        const at::Tensor mu = 0.9 * 0.5 + 0.1 * summedByFeature(plain, mean) / static_cast<double>(places);
        const at::Tensor pull = (lambda * (mu.mean() - mu)).repeat({places}) / static_cast<double>(places);
        const at::Tensor weight = at::zeros_like(without.weight).requires_grad_(true);
        (plainProduct(pulled, weight, input.narrow(0, 0, pairs)) * pull).sum().div(pairs).backward();
        EXPECT_LT(largestDifference(pulled.meanActivity, mu), 1e-12) << nameOf(settings, rule);
        EXPECT_LT(largestDifference(with.weight - without.weight, weight.grad()), 1e-10)
            << nameOf(settings, rule);
        EXPECT_LT(largestDifference(with.bias - without.bias, summedByFeature(plain, pull)), 1e-10)
            << nameOf(settings, rule);
    }
}

TEST(LocalRule, PeerNormalisationWakesASilentUnit)
{
    const std::unique_ptr<Layer> ownLayer = testLayer({.layers = {15}}, exactNumerics());
    Layer& layer = *ownLayer;
    at::Tensor weights = layer.weight.value().clone();
    weights[3].fill_(-0.1);
    layer.weight.restart(weights);
    const at::Tensor input = testInput();
    const auto activity
        = [&] { return layer.forward(input).activity.all().select(1, 3).sum().item<double>(); };
    ASSERT_EQ(activity(), 0);
    for (int step = 0; step < 150; ++step) {
        learnLayer(layer, layer.forward(input), {1, 1, 1, 0.1, {0.02, 0.5, 0}});
    }
    EXPECT_GT(activity(), 0);
}

TEST(LocalRule, LearningLowersTheLoss)
{
    const at::Tensor input = testInput();
    for (const Settings& settings : everyLayer()) {
        for (LocalRule rule : everyRule()) {
            const std::unique_ptr<Layer> ownLayer = testLayer(settings, exactNumerics());
            Layer& layer = *ownLayer;
            rule.step = {0.1, 0.9, 0};
            rule.sharpness *= 48 / layer.goodness().unit(); // a mean is as many times less steep than a sum
            const auto loss = [&] {
                return layer.loss()
                    .value(layer.forward(input).goodness, rule.terms(layer.goodness()))
                    .mean()
                    .item<double>();
            };
            const double before = loss();
            for (int step = 0; step < 300; ++step) {
                learnLayer(layer, layer.forward(input), rule);
            }
            EXPECT_LT(loss(), 0.9 * before) << nameOf(settings, rule);
        }
    }
}

TEST(LocalRule, ABatchInWhichEverySampleIsJudgedRightlyLeavesTheWeights)
{
    Numerics numerics = exactNumerics();
    numerics.techniques.compactRows = true;
    const at::Tensor input = testInput();
    for (const Settings& settings : everyLayer()) {
        const std::unique_ptr<Layer> ownLayer = testLayer(settings, numerics);
        Layer& layer = *ownLayer;
        LayerPass pass = layer.forward(input);
        pass.goodness = at::cat({at::full({pairs}, 1e3, at::kDouble), at::full({pairs}, -1e3, at::kDouble)});
        const Slope step = stepOf(layer, pass, everyRule().front());
        EXPECT_EQ(step.weight.abs().max().item<double>(), 0);
        EXPECT_EQ(step.bias.abs().max().item<double>(), 0);
    }
}

TEST(LocalRule, TheScheduleScalesTheStepAndNothingElse)
{
    const Settings settings {.threshold = 2,
                             .negativeThreshold = 3,
                             .sharpness = 0.5,
                             .peerNormalisation = 0.1,
                             .learningRate = 0.02,
                             .momentum = 0.7,
                             .weightDecay = 0.003};
    const LocalRule rule = localRule(settings, 0.25);
    EXPECT_EQ(rule.step.rate, 0.005);
    EXPECT_EQ(rule.step.smoothing, 0.7);
    EXPECT_EQ(rule.step.decay, 0.003);
    EXPECT_EQ(rule.threshold, 2);
    EXPECT_EQ(rule.negativeThreshold, 3);
    EXPECT_EQ(rule.sharpness, 0.5);
    EXPECT_EQ(rule.peerNormalisation, 0.1);
}

TEST(LocalRule, StackedRowsLieOneBelowTheOtherAndOnlyZerosFollow)
{
    const std::vector<at::Tensor> parts {testPixels(3, 5, 1, at::kFloat), testPixels(0, 5, 1, at::kFloat),
                                         testPixels(30, 5, 2, at::kFloat)};
    const at::Tensor all = at::cat(parts);
    EXPECT_TRUE(stackRows(parts, at::kFloat).equal(all));
    const at::Tensor brief = stackRows(parts, at::kBFloat16);
    EXPECT_TRUE(brief.narrow(0, 0, 33).equal(all.to(at::kBFloat16)));
    EXPECT_TRUE(brief.narrow(0, 33, brief.size(0) - 33).eq(0).all().item<bool>());
}

} // namespace
} // namespace ff::local_rule_test
