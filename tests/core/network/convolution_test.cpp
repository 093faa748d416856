// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::convolution_test {
namespace {

struct Case
{
    const char* layer;
    Grid image;
    std::int64_t width; ///< of its places
    std::int64_t height;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all {
        {"c3x4", {10, 8, 1, true}, 10, 8}, {"c3x4s2", {10, 8, 1, true}, 5, 4},
        {"c5x3v", {10, 8, 1, true}, 6, 4}, {"c3x2s3v", {10, 8, 3, true}, 3, 2},
        {"c5x3s2", {9, 7, 3, true}, 5, 4}, {"c3x4", {4, 3, 5}, 4, 3},
        {"c15x2v", {4, 3, 1, true}, 1, 1}, {"c15x2", {4, 3, 1, true}, 4, 3},
        {"c1x6", {1, 1, 1, true}, 1, 1},
    };
    return all;
}

std::unique_ptr<Layer> layerOf(const Case& each, const Numerics& numerics)
{
    Settings settings;
    assignText(settings, "layers", each.layer);
    return testLayer(settings, numerics, each.image);
}

TEST(Convolution, IsTheSumOverItsWindows)
{
    for (const Case& each : cases()) {
        const std::unique_ptr<const Layer> layer = layerOf(each, exactNumerics());
        EXPECT_EQ(layer->shape().grid.width, each.width) << each.layer;
        EXPECT_EQ(layer->shape().grid.height, each.height) << each.layer;
        const at::Tensor rows = testPixels(3, layer->inputs(), 2) - 0.5;
        const LayerSize size = layersFrom(each.layer)->front();
        const at::Tensor wanted
            = convolution(*layer, layer->weight.value(), rows, size.stride, size.isPadded);
        EXPECT_LT(largestDifference(layer->product(rows)[0], wanted), 1e-12) << each.layer;
        EXPECT_LT(largestDifference(at::matmul(rows, layer->inputWeights().t()), wanted), 1e-12)
            << each.layer;
    }
}

/// However many rows there are: they are taken in blocks.
TEST(Convolution, ItsGradientIsThatOfAutograd)
{
    for (const Case& each : cases()) {
        for (const std::int64_t rowCount : {1, 16, 37}) {
            Numerics numerics = exactNumerics();
            numerics.threads = 3;
            const std::unique_ptr<Layer> layer = layerOf(each, numerics);
            const at::Tensor rows = testPixels(rowCount, layer->inputs(), 2) - 0.5;
            const at::Tensor delta = testPixels(rowCount, layer->units(), 3) - 0.5;
            std::vector<at::Tensor> leaves {layer->weight.value().clone().requires_grad_(true),
                                            layer->bias.value().clone().requires_grad_(true)};
            (layer->differentiable(rows, leaves) * delta).sum().backward();
            ParameterSteps steps = layer->steps(delta, rows, delta.sum(0), 2, {1, 0, 0});
            EXPECT_LT(largestDifference(steps[0].gradient(), leaves[0].grad() / 2), 1e-12) << each.layer;
            EXPECT_LT(largestDifference(steps[1].gradient(), leaves[1].grad() / 2), 1e-12) << each.layer;
        }
    }
}

TEST(Convolution, ShowsTheWeightsOfAWindow)
{
    const std::unique_ptr<const Layer> layer = layerOf({"c5x3", {9, 7, 3, true}, 9, 7}, exactNumerics());
    const SeenWeights seen = layer->seenWeights();
    EXPECT_EQ(seen.grid.width, 5);
    EXPECT_EQ(seen.grid.height, 5);
    EXPECT_EQ(seen.grid.channels, 3);
    EXPECT_TRUE(seen.weights.view_as(layer->weight.value()).equal(layer->weight.value()));
}

TEST(Convolution, WhatIsOnlyANumberOfUnitsGetsWindowsOfItsOwnChoice)
{
    Settings settings {.layers = {784 * 16, 14 * 14 * 8 + 9, 4}};
    settings.layerKind = LayerKindChoice::Convolutional;
    const std::vector<LayerShape> shapes = layerShapes(settings, {28, 28, 1, true});
    EXPECT_EQ(shapes[0].parameters.front().shape, (std::vector<std::int64_t> {16, 1, 5, 5}));
    EXPECT_EQ(shapes[0].outputs(), 14 * 14 * 16);
    EXPECT_EQ(shapes[1].parameters.front().shape, (std::vector<std::int64_t> {8, 16, 3, 3}));
    EXPECT_EQ(shapes[2].parameters.front().shape, (std::vector<std::int64_t> {1, 8, 3, 3}));
}

TEST(ClassGroups, TooFewFeaturesAreRefused)
{
    Settings settings {.mode = Mode::ChannelGroups, .layers = {9}};
    at::Generator random = testRandom(1);
    EXPECT_THROW(Network(settings, testImage, 10, exactNumerics(), random), Error);
}

} // namespace
} // namespace ff::convolution_test
