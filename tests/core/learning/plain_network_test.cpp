// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/plain_network.h"
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::plain_network_test {
namespace {

/// After a few batches, of which running averages remember something.
std::unique_ptr<TestLearner> taught(const Settings& settings)
{
    auto learner = std::make_unique<TestLearner>(settings);
    for (std::uint64_t seed = 1; seed < 4; ++seed) {
        learner->learn(testBatch(seed));
    }
    return learner;
}

TEST(PlainNetwork, AnswersAsTheOneWithBatchNormalisationDid)
{
    int changed = 0;
    for (const Settings& settings : inEveryMode({.layers = {48, 30}})) {
        SCOPED_TRACE(nameOf(settings));
        const std::unique_ptr<TestLearner> learner = taught(settings);
        TestLearner plain(withoutBatchNorm(settings));
        plain->setState(withoutBatchNorm((*learner)->values()));
        const at::Tensor images = testBatch(9).images;
        EXPECT_LT(largestDifference(plain->probabilities(images), (*learner)->probabilities(images)), 1e-10);
        const std::vector<at::Tensor> goodness = plain->goodness(images);
        const std::vector<at::Tensor> wanted = (*learner)->goodness(images);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            EXPECT_TRUE(at::allclose(goodness[i], wanted[i], 1e-10, 1e-10)); // backprop has none
        }
        changed += normalisesBatches(settings) ? 1 : 0;
    }
    EXPECT_GT(changed, 0);
}

/// A batch is normalised only while it is learnt from; what is frozen or only read stays.
TEST(BatchesThatAreNormalised, MoveRunningAveragesWhereALayerLearnsFromThem)
{
    for (Settings settings : withEveryClassifier({.layers = {48, 30}})) {
        if (!normalisesBatches(settings)) {
            continue;
        }
        SCOPED_TRACE(nameOf(settings));
        settings.frozen = {2};
        TestLearner learner(settings);
        const LearntState before = learner->copyState();
        const auto moved = [&](const std::string& name) {
            return !valueOf(learner->values(), name).equal(valueOf(before, name));
        };
        learner->goodness(testBatch(2).images);
        learner.learn(testBatch(1), TestLearner::Part::ReadoutOnly);
        EXPECT_FALSE(moved("layers.0.running_mean"));
        learner.learn(testBatch(1));
        EXPECT_TRUE(moved("layers.0.running_mean") && moved("layers.0.running_variance"));
        EXPECT_TRUE(moved("layers.0.gain") && moved("layers.0.bias"));
        EXPECT_FALSE(moved("layers.1.running_mean") || moved("layers.1.running_variance"));
        EXPECT_FALSE(moved("layers.1.gain") || moved("layers.1.weight") || moved("layers.1.bias"));
    }
}

} // namespace
} // namespace ff::plain_network_test
