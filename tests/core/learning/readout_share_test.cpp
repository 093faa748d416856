// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::readout_share_test {
namespace {

constexpr std::int64_t count = 12;

Settings withShare(double share)
{
    Settings settings {.layers = {48, 30}, .learningRate = 0.1};
    settings.readoutShare = share;
    return settings;
}

/// A batch whose images are the training images in their order.
Batch indexedBatch()
{
    Batch batch = testBatch(1, count);
    batch.index = at::arange(count, at::kLong);
    return batch;
}

Batch firstHalf(const Batch& batch)
{
    return {batch.images.narrow(0, 0, count / 2), batch.labels.narrow(0, 0, count / 2),
            batch.index.narrow(0, 0, count / 2)};
}

LearntState readoutOf(TestLearner& learner)
{
    LearntState state = learner->copyState();
    std::erase_if(state, [](const LearntValue& each) { return !each.name.starts_with("readout."); });
    return state;
}

TEST(ReadoutShare, TheReadoutLearnsFromThatMuchOfABatch)
{
    TestLearner half(withShare(0.5));
    half.learn(indexedBatch());
    TestLearner whole(withShare(1));
    whole.learn(firstHalf(indexedBatch()));
    const LearntState expected = readoutOf(whole);
    for (const LearntValue& each : readoutOf(half)) {
        EXPECT_LT(largestDifference(each.value, valueOf(expected, each.name)), 1e-12) << each.name;
    }
}

TEST(ReadoutShare, ARefitUsesEverySample)
{
    TestLearner half(withShare(0.5));
    TestLearner whole(withShare(1));
    half.learn(indexedBatch(), TestLearner::Part::ReadoutOnly);
    whole.learn(indexedBatch(), TestLearner::Part::ReadoutOnly);
    EXPECT_TRUE(sameBits(half->copyState(), whole->copyState()));
}

} // namespace
} // namespace ff::readout_share_test
