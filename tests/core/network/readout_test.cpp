// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/readout.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

namespace ff {
namespace {

constexpr std::int64_t rowCount = 9;
constexpr std::int64_t classes = 4;

/// A readout of two layers of uneven width with random weights.
Readout testReadout()
{
    Readout readout(classes, {5, 8}, at::TensorOptions(at::kDouble));
    at::Generator random = testRandom(1);
    for (Parameter& block : readout.weights) {
        block.value.normal_(0, 1, random);
    }
    return readout;
}

std::vector<at::Tensor> testActivities()
{
    return {testPixels(rowCount, 5, 2), testPixels(rowCount, 8, 3)};
}

TEST(Readout, LearnsAlongTheGradientOfTheCrossEntropy)
{
    Readout readout = testReadout();
    const std::vector<at::Tensor> activities = testActivities();
    const at::Tensor labels = testLabels(rowCount, classes);

    const at::Tensor joined
        = at::cat({readout.weights[0].value, readout.weights[1].value}, 1).requires_grad_(true);
    const at::Tensor logits = at::matmul(at::cat(activities, 1), joined.t());
    const at::Tensor chosen = at::log_softmax(logits, 1).gather(1, labels.unsqueeze(1));
    chosen.mean().neg().backward();
    const at::Tensor before = joined.detach().clone();

    const at::Tensor probabilities = readout.probabilities(activities);
    EXPECT_LT(largestDifference(probabilities, at::softmax(logits.detach(), 1)), 1e-12);
    readout.learn(activities, probabilities, labels, {1.0, 0.0, 0.0});
    const at::Tensor after = at::cat({readout.weights[0].value, readout.weights[1].value}, 1);
    EXPECT_LT(largestDifference(after - before, joined.grad().neg()), 1e-10);
}

TEST(Readout, LearningLeavesActivitiesAndProbabilitiesAsTheyAre)
{
    Readout readout = testReadout();
    const std::vector<at::Tensor> activities = testActivities();
    const at::Tensor probabilities = readout.probabilities(activities);
    const at::Tensor before = probabilities.clone();
    readout.learn(activities, probabilities, testLabels(rowCount, classes), {1.0, 0.0, 0.0});
    EXPECT_TRUE(sameBits(activities, testActivities()));
    EXPECT_TRUE(probabilities.equal(before));
}

TEST(Readout, AFreshOneFindsAllClassesEquallyLikely)
{
    const Readout readout(classes, {5, 8}, at::TensorOptions(at::kDouble));
    EXPECT_EQ(readout.classes(), classes);
    EXPECT_TRUE(readout.probabilities(testActivities()).eq(0.25).all().item<bool>());
}

} // namespace
} // namespace ff
