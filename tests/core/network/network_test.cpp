// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::network_test {
namespace {

constexpr std::int64_t rowCount = 10;

std::vector<Settings> everyKindOfNetwork()
{
    std::vector<Settings> all;
    for (const LayerKind& kind : layerKinds()) {
        all.push_back({.layers = {48, 24, 32}, .layerKind = kind.choice});
    }
    return all;
}

at::Tensor allRows(const LayerPass& pass)
{
    return pass.input->rows(at::arange(pass.goodness.size(0), at::kLong));
}

TEST(Network, EveryLayerReceivesInputsOfMeanSquareOne)
{
    for (const Settings& settings : everyKindOfNetwork()) {
        const Network network = testNetwork(settings, 10, exactNumerics());
        // Dim images too: only their direction counts.
        const std::vector<LayerPass> passes
            = network.forward(testPixels(rowCount, testImage.size(), 1) * 0.01);
        ASSERT_EQ(passes.size(), 3U);
        for (const LayerPass& pass : passes) {
            EXPECT_LT(largestDifference(allRows(pass).square().mean(1), at::ones({rowCount}, at::kDouble)),
                      1e-4);
        }
    }
}

TEST(Network, ALayersOutputIsTheNextOnesInput)
{
    for (const Settings& settings : everyKindOfNetwork()) {
        const Network network = testNetwork(settings, 10, exactNumerics());
        const std::vector<LayerPass> passes = network.forward(testPixels(rowCount, testImage.size(), 1));
        for (std::size_t i = 1; i < passes.size(); ++i) {
            EXPECT_TRUE(allRows(passes[i]).equal(passes[i - 1].output));
            if (network.layers[i - 1].shape().pool == 1) {
                EXPECT_TRUE(passes[i - 1].output.equal(passes[i - 1].activity.normalised));
            }
        }
    }
}

TEST(Network, TheReadoutSeesTheChosenLayers)
{
    for (Settings settings : everyKindOfNetwork()) {
        settings.readoutLayers = LayerChoice::AllButFirst;
        const Network network = testNetwork(settings, 10, exactNumerics());
        const std::vector<LayerPass> passes = network.forward(testPixels(rowCount, testImage.size(), 1));
        const std::vector<at::Tensor> seen = network.readoutInputs(passes, 2, 3);
        ASSERT_EQ(seen.size(), 2U);
        EXPECT_TRUE(seen[0].equal(passes[1].output.narrow(0, 2, 3)));
        EXPECT_TRUE(seen[1].equal(passes[2].output.narrow(0, 2, 3)));
        EXPECT_LT(largestDifference(network.probabilities(passes).narrow(0, 2, 3),
                                    network.readout.probabilities(seen)),
                  1e-12);
    }
}

TEST(Network, DropoutThinsEveryLayerInItsOwnWay)
{
    const Network network = testNetwork({.layers = {40, 40, 40}}, 10, exactNumerics());
    const at::Tensor images = testPixels(rowCount, testImage.size(), 1);
    const std::vector<LayerPass> passes = network.forward(images, {0.5, 3});
    std::vector<at::Tensor> masks;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        masks.push_back(dropoutMask(dropoutOfLayer({0.5, 3}, i), rowCount, 40));
        EXPECT_TRUE((passes[i].activity.normalised * (1 - masks[i])).eq(0).all().item<bool>()) << i;
    }
    EXPECT_FALSE(masks[0].equal(masks[1]));
    EXPECT_FALSE(masks[1].equal(masks[2]));
    EXPECT_FALSE(passes[2].goodness.equal(network.forward(images)[2].goodness));
}

TEST(Network, ComputesInTheTypeOfTheImages)
{
    for (const Settings& settings : everyKindOfNetwork()) {
        const Network network = testNetwork(settings, 10, withProduct(Numerics {}, at::kBFloat16));
        const at::Tensor images = testPixels(rowCount, testImage.size(), 1, at::kFloat);
        const std::vector<LayerPass> brief = network.forward(images.to(at::kBFloat16));
        const std::vector<LayerPass> exact = network.forward(images);
        for (std::size_t i = 0; i < exact.size(); ++i) {
            EXPECT_EQ(brief[i].activity.normalised.scalar_type(), at::kBFloat16);
            EXPECT_EQ(exact[i].activity.normalised.scalar_type(), at::kFloat);
            EXPECT_EQ(brief[i].goodness.scalar_type(), at::kFloat);
            const double share = largestDifference(brief[i].goodness, exact[i].goodness)
                / exact[i].goodness.abs().max().item<double>();
            EXPECT_LT(share, 0.05) << "layer " << i;
        }
    }
}

} // namespace
} // namespace ff::network_test
