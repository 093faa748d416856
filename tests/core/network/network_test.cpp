// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/label_sweep.h"
#include "core/network/network.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff {
namespace {

constexpr std::int64_t inputs = 60;
constexpr std::int64_t pairs = 10;
const LayerRule rule {1.0, 0.03, {0.05, 0.9, 0.001}};

Settings settingsOf(std::vector<int> layers, Mode mode = Mode::Supervised)
{
    Settings settings;
    settings.layers = std::move(layers);
    settings.mode = mode;
    return settings;
}

/// Weight, bias and mean activity of each of the first `count` layers.
std::vector<at::Tensor> layerState(const Network& network, std::size_t count)
{
    std::vector<at::Tensor> state = network.copyState();
    state.resize(3 * count);
    return state;
}

/// Some steps of every layer, with or without the readout learning beside them.
enum class ReadoutLearns { No, Yes };
void train(Network& network, ReadoutLearns readoutLearns = ReadoutLearns::No)
{
    for (std::uint64_t step = 0; step < 5; ++step) {
        std::vector<LayerPass> passes = network.forward(testPixels(2 * pairs, inputs, step));
        if (readoutLearns == ReadoutLearns::Yes) {
            const std::vector<at::Tensor> seen = network.readoutInputs(passes, 0, pairs);
            network.readout.learn(seen, network.readout.probabilities(seen),
                                  testLabels(pairs, network.readout.classes()), rule.momentum);
        }
        network.learn(passes, pairs, rule);
    }
}

TEST(Network, EveryLayerReceivesInputsOfMeanSquareOne)
{
    const Network network = testNetwork(settingsOf({40, 24, 32}), inputs, 10);
    // Dim images too: only their direction counts.
    const std::vector<LayerPass> passes = network.forward(testPixels(pairs, inputs, 1) * 0.01);
    ASSERT_EQ(passes.size(), 3U);
    for (const LayerPass& pass : passes) {
        EXPECT_LT(largestDifference(pass.input.square().mean(1), at::ones({pairs}, at::kDouble)), 1e-4);
    }
}

TEST(Network, ALayerDoesNotLearnFromTheLayersAbove)
{
    Network small = testNetwork(settingsOf({40, 24}), inputs, 10);
    Network large = testNetwork(settingsOf({40, 24, 32}), inputs, 10);
    for (std::size_t i = 0; i < 2; ++i) {
        large.layers[i].weight.restart(small.layers[i].weight.value);
        large.layers[i].bias.restart(small.layers[i].bias.value);
    }
    train(small);
    train(large);
    EXPECT_TRUE(sameBits(layerState(small, 2), layerState(large, 2)));
    EXPECT_FALSE(
        sameBits(layerState(small, 2), layerState(testNetwork(settingsOf({40, 24}), inputs, 10), 2)));
}

TEST(Network, NoLayerLearnsFromTheReadout)
{
    for (const LayerChoice choice : {LayerChoice::All, LayerChoice::AllButFirst, LayerChoice::Last}) {
        Settings settings = settingsOf({40, 24, 32});
        settings.readoutLayers = choice;
        Network alone = testNetwork(settings, inputs, 10);
        Network watched = testNetwork(settings, inputs, 10);
        train(alone, ReadoutLearns::No);
        train(watched, ReadoutLearns::Yes);
        EXPECT_TRUE(sameBits(layerState(alone, 3), layerState(watched, 3)));
        EXPECT_FALSE(sameBits(alone.copyState(), watched.copyState()));
    }
}

TEST(Network, TheReadoutSeesTheChosenLayersAndNoLabel)
{
    Settings settings = settingsOf({40, 24, 32});
    settings.readoutLayers = LayerChoice::AllButFirst;
    const Network network = testNetwork(settings, inputs, 10);
    const at::Tensor images = testPixels(pairs, inputs, 1);
    at::Tensor labelled = images.clone();
    network.overlay().write(labelled, testLabels(pairs, 10));
    const std::vector<at::Tensor> seen = network.readoutInputs(network.forwardForReadout(images), 2, 3);
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0].sizes(), (std::vector<std::int64_t> {3, 24}));
    EXPECT_EQ(seen[1].sizes(), (std::vector<std::int64_t> {3, 32}));
    EXPECT_TRUE(sameBits(seen, network.readoutInputs(network.forwardForReadout(labelled), 2, 3)));
    EXPECT_TRUE(images.equal(testPixels(pairs, inputs, 1)));
}

/// As goodnessOfLabels(), by one plain pass per label.
std::vector<at::Tensor> plainGoodness(const Network& network, const at::Tensor& images)
{
    std::vector<std::vector<at::Tensor>> columns(network.layers.size());
    for (std::int64_t label = 0; label < network.overlay().classes; ++label) {
        at::Tensor labelled = images.clone();
        network.overlay().write(labelled, at::full({images.size(0)}, label, at::kLong));
        const std::vector<LayerPass> passes = network.forward(labelled);
        for (std::size_t i = 0; i < passes.size(); ++i) {
            columns[i].push_back(passes[i].goodness);
        }
    }
    std::vector<at::Tensor> goodness;
    for (const std::vector<at::Tensor>& layer : columns) {
        goodness.push_back(at::stack(layer, 1));
    }
    return goodness;
}

TEST(Network, TheLabelSweepEqualsOnePlainPassPerLabel)
{
    for (const std::int64_t classes : {3, 10}) {
        for (const double strength : {0.3, 1.0, 4.0}) {
            for (const auto& [type, tolerance] :
                 {std::pair {at::kDouble, 1e-10}, std::pair {at::kFloat, 1e-3}}) {
                Settings settings = settingsOf({40, 24});
                settings.labelStrength = strength;
                const Network network = testNetwork(settings, inputs, classes, type);
                const at::Tensor images = testPixels(pairs, inputs, 1, type);
                const std::vector<at::Tensor> swept = goodnessOfLabels(network, images);
                const std::vector<at::Tensor> plain = plainGoodness(network, images);
                ASSERT_EQ(swept.size(), plain.size());
                for (std::size_t i = 0; i < plain.size(); ++i) {
                    EXPECT_LT(largestDifference(swept[i], plain[i]), tolerance)
                        << "layer " << i << ", " << classes << " classes, strength " << strength;
                }
            }
        }
    }
}

TEST(Network, OnlyVotingLayersCountInAScore)
{
    const std::vector<at::Tensor> goodness {testPixels(4, 10, 1), testPixels(4, 10, 2), testPixels(4, 10, 3)};
    EXPECT_TRUE(labelScores(goodness, {false, true, true}).equal(goodness[1] + goodness[2]));
    EXPECT_TRUE(labelScores(goodness, {true, false, false}).equal(goodness[0]));
}

TEST(Network, ItsStateCanBeCopiedAndPutBackAndTheOptimiserStartsAnew)
{
    Network network = testNetwork(settingsOf({40, 24}), inputs, 10);
    train(network, ReadoutLearns::Yes);
    const std::vector<at::Tensor> state = network.copyState();
    train(network, ReadoutLearns::Yes);
    const std::vector<at::Tensor> later = network.copyState();
    EXPECT_FALSE(sameBits(state, later));

    network.setState(state);
    EXPECT_TRUE(sameBits(network.copyState(), state));
    Network fresh = testNetwork(settingsOf({40, 24}), inputs, 10);
    fresh.setState(state);
    train(network, ReadoutLearns::Yes);
    train(fresh, ReadoutLearns::Yes);
    EXPECT_TRUE(sameBits(network.copyState(), fresh.copyState())) << "something of the past was kept";
    EXPECT_FALSE(sameBits(network.copyState(), later)) << "the velocities were kept";
}

} // namespace
} // namespace ff
