// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/dense_layer.h"
#include "core/network/local_loss.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff {
namespace {

constexpr std::int64_t pairs = 12; // B
constexpr std::int64_t inputs = 20;
constexpr std::int64_t units = 15;

DenseLayer testLayer(const GoodnessFunction& goodness)
{
    at::Generator random = testRandom(1);
    DenseLayer layer(inputs, units, goodness, at::TensorOptions(at::kDouble), random);
    layer.bias.value.normal_(0, 0.1, random);
    return layer;
}

at::Tensor testInput()
{
    return normaliseRows(testPixels(2 * pairs, inputs, 2));
}

/// The update is the gradient itself.
Momentum plainStep()
{
    return {1.0, 0.0, 0.0};
}

struct Slope
{
    at::Tensor weight;
    at::Tensor bias;
};

/// -dL/dW and -dL/db by automatic differentiation of the loss as core/network/local_loss.h writes it down.
Slope slopeByAutograd(const DenseLayer& layer, const GoodnessFunction& goodness, const at::Tensor& input,
                      double threshold)
{
    const at::Tensor weight = layer.weight.value.clone().requires_grad_(true);
    const at::Tensor bias = layer.bias.value.clone().requires_grad_(true);
    const at::Tensor activity = at::relu(at::matmul(input, weight.t()) + bias);
    const at::Tensor value = goodness.value(activity);
    const double theta = threshold * goodness.unit(units);
    const at::Tensor p = at::sigmoid(value - theta);
    const at::Tensor positive = -0.5 * p.narrow(0, 0, pairs).log();
    const at::Tensor negative = -0.5 * (1 - p.narrow(0, pairs, pairs)).log();
    const at::Tensor loss = (positive.sum() + negative.sum()) / static_cast<double>(pairs);
    loss.backward();
    return {weight.grad().neg(), bias.grad().neg()};
}

TEST(DenseLayer, LearnsAlongTheGradientOfTheLoss)
{
    for (const GoodnessFunction& goodness : goodnessFunctions()) {
        for (const double threshold : {0.3, 1.0}) {
            DenseLayer layer = testLayer(goodness);
            const at::Tensor input = testInput();
            const Slope slope = slopeByAutograd(layer, goodness, input, threshold);
            const Slope before {layer.weight.value.clone(), layer.bias.value.clone()};

            LayerPass pass = layer.forward(input);
            layer.learn(pass, pairs, {threshold, 0.0, plainStep()});
            EXPECT_GT(slope.weight.abs().max().item<double>(), 1e-3) << goodness.id;
            EXPECT_LT(largestDifference(layer.weight.value - before.weight, slope.weight), 1e-10)
                << goodness.id;
            EXPECT_LT(largestDifference(layer.bias.value - before.bias, slope.bias), 1e-10) << goodness.id;
        }
    }
}

TEST(DenseLayer, PeerNormalisationPullsEveryUnitTowardsTheMeanOfItsLayer)
{
    constexpr double lambda = 0.4;
    for (const GoodnessFunction& goodness : goodnessFunctions()) {
        const at::Tensor input = testInput();
        DenseLayer plain = testLayer(goodness);
        DenseLayer pulled = testLayer(goodness);
        LayerPass plainPass = plain.forward(input);
        LayerPass pulledPass = pulled.forward(input);
        const at::Tensor positive = pulledPass.activity.narrow(0, 0, pairs).clone();
        plain.learn(plainPass, pairs, {1.0, 0.0, plainStep()});
        pulled.learn(pulledPass, pairs, {1.0, lambda, plainStep()});

        // mu <- 0.9 mu + 0.1 mean(y), from 0.5; then lambda (mean(mu) - mu_j) x, averaged over the positives.
        const at::Tensor mu = 0.9 * 0.5 + 0.1 * positive.mean(0);
        const at::Tensor pull = lambda * (mu.mean() - mu);
        const at::Tensor weightTerm = at::outer(pull, input.narrow(0, 0, pairs).mean(0));
        EXPECT_LT(largestDifference(pulled.meanActivity, mu), 1e-12) << goodness.id;
        EXPECT_LT(largestDifference(pulled.weight.value - plain.weight.value, weightTerm), 1e-10)
            << goodness.id;
        EXPECT_LT(largestDifference(pulled.bias.value - plain.bias.value, pull), 1e-10) << goodness.id;
    }
}

TEST(DenseLayer, PeerNormalisationWakesASilentUnit)
{
    DenseLayer layer = testLayer(goodnessFunction(Goodness::SumOfSquares));
    layer.weight.value[3].fill_(-0.5);
    const at::Tensor input = testInput();
    const auto silence = [&] { return layer.forward(input).activity.select(1, 3).sum().item<double>(); };
    ASSERT_EQ(silence(), 0);
    for (int step = 0; step < 300; ++step) {
        LayerPass pass = layer.forward(input);
        layer.learn(pass, pairs, {1.0, 0.1, {0.1, 0.5, 0.0}});
    }
    EXPECT_GT(silence(), 0);
}

TEST(DenseLayer, LearningSeparatesPositivesFromNegatives)
{
    for (const GoodnessFunction& goodness : goodnessFunctions()) {
        DenseLayer layer = testLayer(goodness);
        const at::Tensor input = testInput();
        const double theta = goodness.unit(units);
        const auto loss
            = [&] { return logisticLoss(layer.forward(input).goodness, pairs, theta).mean().item<double>(); };
        const double before = loss();
        for (int step = 0; step < 200; ++step) {
            LayerPass pass = layer.forward(input);
            layer.learn(pass, pairs, {1.0, 0.0, {0.05, 0.9, 0.0}});
        }
        EXPECT_LT(loss(), 0.8 * before) << goodness.id;
    }
}

TEST(DenseLayer, InitialWeightsHaveMeanZeroAndVarianceOneOverInputs)
{
    constexpr std::int64_t many = 400;
    const GoodnessFunction& goodness = goodnessFunction(Goodness::SumOfSquares);
    const auto weights = [&](std::uint64_t seed, at::ScalarType type) {
        at::Generator random = testRandom(seed);
        return DenseLayer(many, many, goodness, at::TensorOptions(type), random).weight.value;
    };
    const at::Tensor drawn = weights(1, at::kDouble);
    EXPECT_NEAR(drawn.mean().item<double>(), 0, 5 / std::sqrt(many) / many);
    EXPECT_NEAR(drawn.var().item<double>() * many, 1, 0.02);
    EXPECT_TRUE(drawn.equal(weights(1, at::kDouble)));
    EXPECT_TRUE(weights(1, at::kFloat).equal(drawn.to(at::kFloat)));
    EXPECT_FALSE(drawn.equal(weights(2, at::kDouble)));
}

TEST(DenseLayer, NormalisedRowsHaveMeanSquareOneAndASilentRowStaysSilent)
{
    at::Tensor rows = testPixels(6, inputs, 3);
    rows[1].mul_(1e-3);
    rows[2].mul_(1e6);
    rows[4].zero_();
    const at::Tensor square = normaliseRows(rows).square().mean(1);
    at::Tensor wanted = at::ones({6}, at::kDouble);
    wanted[4] = 0;
    EXPECT_LT(largestDifference(square, wanted), 1e-4);
    EXPECT_TRUE(normaliseRows(rows.to(at::kFloat))[4].eq(0).all().item<bool>());
}

TEST(LocalLoss, IsHalfTheLogisticLossAlsoFarFromTheThreshold)
{
    const at::Tensor goodness = at::tensor({5.0, 2.0, -1.0, 800.0, 5.0, 2.0, -1.0, 800.0}, at::kDouble);
    const at::Tensor loss = logisticLoss(goodness, 4, 2.0);
    const at::Tensor ascent = logisticAscent(goodness, 4, 2.0);
    for (std::int64_t i = 0; i < 8; ++i) {
        const double sign = i < 4 ? 1 : -1; // positives gain by more goodness
        const double wrong = -sign * (goodness[i].item<double>() - 2.0);
        const double wanted = 0.5 * (wrong > 100 ? wrong : std::log1p(std::exp(wrong)));
        EXPECT_NEAR(loss[i].item<double>(), wanted, 1e-9) << i;
        EXPECT_NEAR(ascent[i].item<double>(), sign * 0.5 / (1 + std::exp(-wrong)), 1e-12) << i;
    }
}

} // namespace
} // namespace ff
