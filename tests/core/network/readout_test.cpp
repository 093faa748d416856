// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/readout.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::readout_test {
namespace {

constexpr std::int64_t rowCount = 9;
constexpr std::int64_t classes = 4;

/// A readout of two layers of uneven width with random weights.
Readout testReadout(const Numerics& numerics = exactNumerics())
{
    Readout readout(classes, {5, 8}, numerics);
    at::Generator random = testRandom(1);
    for (Parameter& block : readout.weights) {
        const at::Tensor drawn = at::empty(block.value().sizes(), at::kDouble).normal_(0, 1, random);
        block.restart(drawn.to(block.value().scalar_type()));
    }
    return readout;
}

std::vector<at::Tensor> testActivities(at::ScalarType type = at::kDouble)
{
    return {testPixels(rowCount, 5, 2, type), testPixels(rowCount, 8, 3, type)};
}

at::Tensor joinedWeights(const Readout& readout)
{
    return at::cat({readout.weights[0].value(), readout.weights[1].value()}, 1);
}

TEST(Readout, LearnsAlongTheGradientOfTheCrossEntropy)
{
    Readout readout = testReadout();
    const std::vector<at::Tensor> activities = testActivities();
    const at::Tensor labels = testLabels(rowCount, classes);

    const at::Tensor before = joinedWeights(readout);
    const at::Tensor joined = before.clone().requires_grad_(true);
    const at::Tensor logits = at::matmul(at::cat(activities, 1), joined.t());
    const at::Tensor chosen = at::log_softmax(logits, 1).gather(1, labels.unsqueeze(1));
    chosen.mean().neg().backward();

    const at::Tensor probabilities = readout.probabilities(activities);
    EXPECT_LT(largestDifference(probabilities, at::softmax(logits.detach(), 1)), 1e-12);
    ParameterSteps steps = readout.steps(activities, probabilities, labels, {1.0, 0.0, 0.0});
    takeSteps(steps);
    EXPECT_LT(largestDifference(joinedWeights(readout) - before, -joined.grad()), 1e-10);
}

TEST(Readout, LearningLeavesActivitiesAndProbabilitiesAsTheyAre)
{
    Readout readout = testReadout();
    const std::vector<at::Tensor> activities = testActivities();
    const at::Tensor probabilities = readout.probabilities(activities);
    const at::Tensor before = probabilities.clone();
    ParameterSteps steps
        = readout.steps(activities, probabilities, testLabels(rowCount, classes), {1.0, 0.0, 0.0});
    takeSteps(steps);
    EXPECT_TRUE(sameBits(activities, testActivities()));
    EXPECT_TRUE(probabilities.equal(before));
}

TEST(Readout, ReadsShortActivitiesAndAnswersInFullPrecision)
{
    const Readout readout = testReadout(withProduct(Numerics {}, at::kBFloat16));
    const at::Tensor brief = readout.probabilities(testActivities(at::kBFloat16));
    EXPECT_EQ(brief.scalar_type(), at::kFloat);
    EXPECT_LT(largestDifference(brief, readout.probabilities(testActivities(at::kFloat))), 0.03);
}

TEST(Readout, AFreshOneFindsAllClassesEquallyLikely)
{
    const Readout readout(classes, {5, 8}, exactNumerics());
    EXPECT_EQ(readout.classes(), classes);
    EXPECT_TRUE(readout.probabilities(testActivities()).eq(0.25).all().item<bool>());
}

} // namespace
} // namespace ff::readout_test
