// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::isolation_test {
namespace {

/// Wrong labels at random: hard ones are drawn from what the readout believes, so what the readout learns
/// chooses them, though no gradient comes from it.
const Settings base {.layers = {48, 30}, .wrongLabel = WrongLabel::Random, .learningRate = 0.1};

/// The layers that networks of two and of three layers have in common.
bool isLower(const std::string& name)
{
    return name.starts_with("layers.0.") || name.starts_with("layers.1.");
}

/// By these weights a lower layer hears the activities above it, which are not the same in the two networks.
bool hearsAbove(const std::string& name)
{
    return name == "layers.1.top_down";
}

/// The readout left out.
LearntState allLayers(TestLearner& learner)
{
    LearntState state = learner->copyState();
    std::erase_if(state, [](const LearntValue& each) { return each.name.starts_with("readout."); });
    return state;
}

/// Gives the two networks the same lower layers, deaf to what is above them.
void equate(TestLearner& small, TestLearner& large)
{
    const LearntState state = small->copyState();
    for (TestLearner* learner : {&small, &large}) {
        for (NamedParameter& each : (*learner)->parameters()) {
            if (isLower(each.name)) {
                const at::Tensor& value = each.parameter->value();
                each.parameter->restart(hearsAbove(each.name) ? at::zeros_like(value)
                                                              : valueOf(state, each.name));
            }
        }
        for (std::size_t i : {0, 1}) {
            if (BatchNorm* norm = (*learner)->network.layers[i].norm()) {
                const std::string prefix = "layers." + std::to_string(i);
                norm->mean.copy_(valueOf(state, prefix + ".running_mean"));
                norm->variance.copy_(valueOf(state, prefix + ".running_variance"));
            }
        }
    }
}

/// What the lower layers know after a step.
LearntState lowerAfterStep(TestLearner& learner)
{
    learner.learn(testBatch(1));
    LearntState state = learner->copyState();
    std::erase_if(state,
                  [](const LearntValue& each) { return !isLower(each.name) || hearsAbove(each.name); });
    return state;
}

TEST(Isolation, NoGradientOfOneLayerReachesAnother)
{
    for (const Settings& settings : inEveryMode(base)) {
        Settings larger = settings;
        larger.layers.push_back(larger.layers.back());
        TestLearner small(settings);
        TestLearner large(larger);
        equate(small, large);
        const LearntState before = small->copyState();
        const LearntState learnt = lowerAfterStep(small);
        EXPECT_EQ(sameBits(learnt, lowerAfterStep(large)), learnsLocally(settings)) << nameOf(settings);
        for (const char* name : {"layers.0.weight", "layers.1.weight"}) {
            EXPECT_FALSE(valueOf(learnt, name).equal(valueOf(before, name)))
                << nameOf(settings) << " " << name;
        }
    }
}

TEST(Isolation, TheReadoutChangesNoLayer)
{
    for (Settings settings : inEveryMode(base)) {
        for (const LayerChoice choice : {LayerChoice::All, LayerChoice::AllButFirst, LayerChoice::Last}) {
            if (!learnsLocally(settings)) {
                continue;
            }
            settings.readoutLayers = choice;
            settings.readoutRate = 0;
            TestLearner deaf(settings);
            settings.readoutRate = 0.5;
            TestLearner learning(settings);
            for (std::uint64_t step = 1; step < 6; ++step) {
                deaf.learn(testBatch(step));
                learning.learn(testBatch(step));
            }
            EXPECT_FALSE(sameBits(deaf->copyState(), learning->copyState())) << nameOf(settings);
            EXPECT_TRUE(sameBits(allLayers(deaf), allLayers(learning))) << nameOf(settings);
        }
    }
}

TEST(Isolation, WhileTheReadoutIsRefitItAloneLearns)
{
    for (const Settings& settings : inEveryMode(base)) {
        TestLearner learner(settings);
        learner.learn(testBatch(1));
        const LearntState before = learner->copyState();
        const LearntState layers = allLayers(learner);
        const StepRecord record = learner.learn(testBatch(2), TestLearner::Part::ReadoutOnly);
        EXPECT_TRUE(sameBits(allLayers(learner), layers)) << nameOf(settings);
        EXPECT_FALSE(sameBits(learner->copyState(), before)) << nameOf(settings);
        EXPECT_TRUE(record.goodness.empty()) << nameOf(settings);
    }
}

TEST(Isolation, ABatchIsLeftAsItIs)
{
    for (const Settings& settings : inEveryMode(base)) {
        TestLearner learner(settings);
        const Batch batch = testBatch(1);
        const NegativeBatch negatives = learner.negatives(batch);
        learner.learn(batch);
        learner->judge(batch, negatives);
        learner->goodness(batch.images);
        learner->probabilities(batch.images);
        learner->pictures(batch, negatives);
        EXPECT_TRUE(batch.images.equal(testBatch(1).images)) << nameOf(settings);
        EXPECT_TRUE(batch.labels.equal(testBatch(1).labels)) << nameOf(settings);
    }
}

} // namespace
} // namespace ff::isolation_test
