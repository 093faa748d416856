// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::frozen_layers_test {
namespace {

Settings baseSettings()
{
    Settings settings {.layers = {48, 30, 24}};
    settings.iterations = 4;
    settings.windowFirst = 2;
    settings.windowLast = 3;
    settings.learningRate = 0.1;
    return settings;
}

bool isOfLayer(const LearntValue& value, int number)
{
    return value.name.starts_with("layers." + std::to_string(number - 1) + ".");
}

void learnThreeSteps(TestLearner& learner)
{
    for (std::uint64_t step = 0; step < 3; ++step) {
        learner.learn(testBatch(step));
    }
}

/// Weights, biases, what a mode adds to a layer, and its mean activity.
TEST(FrozenLayers, NothingOfAFrozenLayerMovesAndEverythingElseDoes)
{
    for (const Settings& settings : inEveryMode(baseSettings())) {
        for (const int frozen : {1, 2, 3}) {
            TestLearner learner(settings);
            learner.settings.frozen = {frozen};
            const LearntState before = learner->copyState();
            learnThreeSteps(learner);
            const LearntState after = learner->copyState();
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (settings.mode == Mode::Backprop && before[i].name.ends_with("mean_activity")) {
                    continue; // nothing follows the activities there
                }
                EXPECT_EQ(before[i].value.equal(after[i].value), isOfLayer(before[i], frozen))
                    << nameOf(settings) << ", layer " << frozen << ": " << before[i].name;
            }
        }
    }
}

/// What the optimiser remembers stands still too: it goes on as if there had been no time between.
TEST(FrozenLayers, ALayerGoesOnFromWhereItWas)
{
    for (const Settings& settings : inEveryMode(baseSettings())) {
        if (!traitsOf(settings.mode).readoutApart) {
            continue; // the readout, which cannot be frozen, has a say in what the layers learn
        }
        TestLearner frozen(settings);
        learnThreeSteps(frozen);
        TestLearner plain(settings);
        learnThreeSteps(plain);
        frozen.settings.frozen = {1, 2, 3};
        frozen.settings.readoutRate = 0;
        for (std::uint64_t step = 10; step < 13; ++step) {
            frozen.learn(testBatch(step));
        }
        frozen.settings.frozen.clear();
        frozen.settings.readoutRate = plain.settings.readoutRate;
        frozen.redraw();
        plain.redraw();
        frozen.learn(testBatch(3));
        plain.learn(testBatch(3));
        const LearntState left = frozen->copyState();
        const LearntState right = plain->copyState();
        for (std::size_t i = 0; i < left.size(); ++i) {
            const bool isReadout = left[i].name.starts_with("readout");
            EXPECT_TRUE(isReadout || left[i].value.equal(right[i].value))
                << nameOf(settings) << ": " << left[i].name;
        }
    }
}

} // namespace
} // namespace ff::frozen_layers_test
