// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameter.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

namespace ff {
namespace {

constexpr Momentum step {0.1, 0.8, 0.05};

TEST(Parameter, ThreeStepsOfSmoothedMomentumWithDecay)
{
    // One weight, so that the product left^T right / samples is one number: g = 2, -1, 4.
    Parameter parameter(at::full({1, 1}, 3.0, at::kDouble));
    double value = 3;
    double velocity = 0;
    for (const double gradient : {2.0, -1.0, 4.0}) {
        const at::Tensor left = at::tensor({gradient, gradient}, at::kDouble).unsqueeze(1);
        const at::Tensor right = at::tensor({1.5, 0.5}, at::kDouble).unsqueeze(1);
        parameter.ascendProduct(left, right, 2.0, step);
        velocity = 0.8 * velocity + 0.2 * gradient;
        value += 0.1 * (velocity - 0.05 * value);
        EXPECT_NEAR(parameter.velocity.item<double>(), velocity, 1e-14);
        EXPECT_NEAR(parameter.value.item<double>(), value, 1e-14);
    }
}

TEST(Parameter, APlainGradientHasMomentumButNoDecay)
{
    Parameter parameter(at::full({1}, 3.0, at::kDouble));
    double value = 3;
    double velocity = 0;
    for (const double gradient : {2.0, -1.0, 4.0}) {
        parameter.ascend(at::full({1}, gradient, at::kDouble), step);
        velocity = 0.8 * velocity + 0.2 * gradient;
        value += 0.1 * velocity;
        EXPECT_NEAR(parameter.value.item<double>(), value, 1e-14);
    }
}

TEST(Parameter, RestartForgetsThePastAndKeepsItsOwnCopy)
{
    Parameter parameter(testPixels(3, 4, 1));
    parameter.ascend(testPixels(3, 4, 2), step);
    const at::Tensor other = testPixels(3, 4, 3);
    const at::Tensor otherBefore = other.clone();
    parameter.restart(other);
    EXPECT_TRUE(parameter.value.equal(otherBefore));
    EXPECT_EQ(parameter.velocity.abs().sum().item<double>(), 0);
    parameter.ascend(testPixels(3, 4, 2), step);
    EXPECT_TRUE(other.equal(otherBefore));
}

} // namespace
} // namespace ff
