// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::layer_test {
namespace {

constexpr std::int64_t rowCount = 9;

/// One layer of every kind.
std::vector<Settings> everyKind()
{
    std::vector<Settings> all;
    for (const LayerKind& kind : layerKinds()) {
        all.push_back({.layers = {48}, .layerKind = kind.choice});
    }
    return all;
}

at::Tensor atUnits(const Layer& layer)
{
    return layer.bias.value().repeat({layer.units() / layer.features()});
}

std::string nameOf(const Settings& settings)
{
    return settingText(settingRow("layer-kind"), settings);
}

TEST(Layer, ComputesReluOfItsProductPlusBias)
{
    for (const Settings& settings : everyKind()) {
        const std::unique_ptr<const Layer> owned = testLayer(settings, exactNumerics());
        const Layer& layer = *owned;
        const at::Tensor input = normaliseRows(testPixels(rowCount, layer.inputs(), 2));
        const LayerPass pass = layer.forward(input);
        const at::Tensor y = (plainProduct(layer, layer.weight.value(), input) + atUnits(layer)).relu();
        EXPECT_LT(largestDifference(pass.activity.all(), y), 1e-7) << nameOf(settings); // the floor
        const double places = static_cast<double>(layer.units() / layer.features());
        EXPECT_LT(largestDifference(pass.goodness, y.square().sum(1) / places), 1e-12) << nameOf(settings);
        EXPECT_TRUE(y.eq(0).any().item<bool>() && y.gt(0).any().item<bool>()) << nameOf(settings);
        const at::Tensor index = at::tensor({4, 1, 4}, at::kLong);
        EXPECT_TRUE(pass.input->rows(index).equal(input.index_select(0, index)));
        EXPECT_LT(largestDifference(pass.input->sum(5, exactNumerics()), input.narrow(0, 0, 5).sum(0)),
                  1e-12);
    }
}

/// Every way to look at a layer's weights shows the same ones.
TEST(Layer, ItsDifferentiablePassAndItsInputWeightsAreItsProduct)
{
    for (const Settings& settings : everyKind()) {
        const std::unique_ptr<Layer> layer = testLayer(settings, exactNumerics());
        const at::Tensor input = testPixels(rowCount, layer->inputs(), 2) - 0.5;
        const at::Tensor wanted = plainProduct(*layer, layer->weight.value(), input);
        const at::Tensor product = layer->product(input).permute({1, 0, 2}).reshape({rowCount, -1});
        EXPECT_LT(largestDifference(product, wanted), 1e-12) << nameOf(settings);
        EXPECT_LT(largestDifference(at::matmul(input, layer->inputWeights().t()), wanted), 1e-12)
            << nameOf(settings);

        std::vector<at::Tensor> leaves;
        for (const NamedParameter& each : layer->parameters()) {
            leaves.push_back(each.parameter->value().clone().requires_grad_(true));
        }
        const at::Tensor a = layer->differentiable(input, leaves);
        EXPECT_LT(largestDifference(a.detach(), wanted + atUnits(*layer)), 1e-12) << nameOf(settings);
        a.sum().backward();
        const at::Tensor weight = layer->weight.value().clone().requires_grad_(true);
        plainProduct(*layer, weight, input).sum().backward();
        EXPECT_LT(largestDifference(leaves[0].grad(), weight.grad()), 1e-12) << nameOf(settings);
        const at::Tensor ones = at::ones({rowCount, layer->units()}, at::kDouble);
        EXPECT_LT(largestDifference(leaves[1].grad(), summedByFeature(*layer, ones).sum(0)), 1e-12);
        EXPECT_LT(largestDifference(layer->towardsInput(product), product.matmul(layer->inputWeights())),
                  1e-12)
            << nameOf(settings);
    }
}

/// What goes up of a layer, and what a slope by it is by the units.
TEST(Layer, MeansOfPlacesGoUpAtOneLength)
{
    Settings settings {.layers = {0}};
    assignText(settings, "layers", "c3x4,p2,c3x4,p3");
    const Network network = testNetwork(settings, 3, exactNumerics());
    const std::vector<LayerPass> passes = network.forward(testPixels(rowCount, testImage.size(), 2));
    for (std::size_t i = 0; i < passes.size(); ++i) {
        const Layer& layer = network.layers[i];
        const at::Tensor y = passes[i].activity.all();
        const at::Tensor means = plainlyPooled(layer, y);
        EXPECT_EQ(means.size(1), layer.shape().outputs());
        EXPECT_LT(largestDifference(passes[i].output, normaliseRows(means)), 1e-7);
        EXPECT_LT(largestDifference(passes[i].outputScale, rootMeanSquare(means).squeeze(1)), 1e-7);
        const at::Tensor slope = testPixels(rowCount, means.size(1), 5) - 0.5;
        const at::Tensor leaf = y.clone().requires_grad_(true);
        (normaliseRows(plainlyPooled(layer, leaf)) * slope).sum().backward();
        EXPECT_LT(largestDifference(layer.throughOutput(passes[i], slope), leaf.grad()), 1e-7);
    }
    EXPECT_EQ(network.layers[0].shape().outputs(), 5 * 4 * 4); // of 10 x 8 places
    EXPECT_EQ(network.layers[1].shape().outputs(), 1 * 1 * 4); // of 5 x 4: the rest stays below
}

TEST(Layer, AscendsAlongTheProductOfDeltaAndInput)
{
    for (const Settings& settings : everyKind()) {
        const std::unique_ptr<Layer> owned = testLayer(settings, exactNumerics());
        Layer& layer = *owned;
        const at::Tensor delta = testPixels(rowCount, layer.units(), 3) - 0.5;
        const at::Tensor input = testPixels(rowCount, layer.inputs(), 4) - 0.5;
        const at::Tensor biasGradient = testPixels(1, layer.units(), 5)[0];
        const at::Tensor weight = layer.weight.value().clone().requires_grad_(true);
        (plainProduct(layer, weight, input) * delta).sum().backward();

        const at::Tensor bias = layer.bias.value().clone();
        ParameterSteps steps = layer.steps(delta, input, biasGradient, 4, {1, 0, 0});
        takeSteps(steps);
        EXPECT_LT(largestDifference(layer.weight.value() - weight.detach(), weight.grad() / 4), 1e-12)
            << nameOf(settings);
        EXPECT_LT(largestDifference(layer.bias.value() - bias, summedByFeature(layer, biasGradient) / 4),
                  1e-12)
            << nameOf(settings);
    }
}

TEST(Layer, WeightsDecayAndBiasesDoNot)
{
    for (const Settings& settings : everyKind()) {
        const std::unique_ptr<Layer> owned = testLayer(settings, exactNumerics());
        Layer& layer = *owned;
        const at::Tensor weight = layer.weight.value().clone();
        const at::Tensor bias = layer.bias.value().clone();
        ParameterSteps steps = layer.steps(at::zeros({1, layer.units()}, at::kDouble),
                                           at::zeros({1, layer.inputs()}, at::kDouble),
                                           at::zeros({layer.units()}, at::kDouble), 1, {0.5, 0.9, 0.1});
        takeSteps(steps);
        EXPECT_LT(largestDifference(layer.weight.value(), weight * 0.95), 1e-15) << nameOf(settings);
        EXPECT_TRUE(layer.bias.value().equal(bias)) << nameOf(settings);
    }
}

TEST(Layer, InitialWeightsHaveMeanZeroAndVarianceOneOverTheInputsThatAUnitSees)
{
    const Grid large {20, 20, 1};
    for (Settings settings : everyKind()) {
        settings.layers = {400};
        const auto weights = [&](std::uint64_t seed, at::ScalarType type) {
            at::Generator random = testRandom(seed);
            const Numerics numerics {at::TensorOptions(type)};
            return layerKind(settings.layerKind).make({large, 0, 400}, {settings, numerics, random});
        };
        const std::unique_ptr<const Layer> layer = weights(1, at::kDouble);
        const at::Tensor& drawn = layer->weight.value();
        const auto count = static_cast<double>(drawn.numel());
        const auto seen = static_cast<double>(layer->shape().multiplications / layer->units());
        EXPECT_NEAR(drawn.mean().item<double>(), 0, 5 / std::sqrt(seen * count)) << nameOf(settings);
        EXPECT_NEAR(drawn.var().item<double>() * seen, 1, 6 * std::sqrt(2 / count)) << nameOf(settings);
        EXPECT_TRUE(layer->bias.value().eq(0).all().item<bool>());
        EXPECT_TRUE(layer->meanActivity.eq(0.5).all().item<bool>());
        EXPECT_TRUE(drawn.equal(weights(1, at::kDouble)->weight.value()));
        EXPECT_TRUE(weights(1, at::kFloat)->weight.value().equal(drawn.to(at::kFloat)));
        EXPECT_FALSE(drawn.equal(weights(2, at::kDouble)->weight.value()));
    }
}

TEST(Layer, NormalisedRowsHaveMeanSquareOneAndASilentRowStaysSilent)
{
    at::Tensor rows = testPixels(6, 20, 3);
    rows[1].mul_(1e-3);
    rows[2].mul_(1e6);
    rows[4].zero_();
    at::Tensor wanted = at::ones({6}, at::kDouble);
    wanted[4] = 0;
    const auto squares
        = [&](at::ScalarType type) { return normaliseRows(rows.to(type)).to(at::kDouble).square().mean(1); };
    EXPECT_LT(largestDifference(squares(at::kDouble), wanted), 1e-4);
    EXPECT_LT(largestDifference(squares(at::kFloat), wanted), 1e-4);
    EXPECT_LT(largestDifference(squares(at::kBFloat16), wanted), 1e-2); // eight bits
    EXPECT_TRUE(normaliseRows(rows.to(at::kBFloat16))[4].eq(0).all().item<bool>());
    EXPECT_EQ(normaliseRows(rows.to(at::kBFloat16)).scalar_type(), at::kBFloat16);
}

} // namespace
} // namespace ff::layer_test
