// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameter.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::parameter_test {
namespace {

constexpr StepSize testStep {0.1, 0.8, 0.05};

std::vector<OptimiserChoice> everyOptimiser()
{
    std::vector<OptimiserChoice> all;
    for (const Optimiser& each : optimisers()) {
        all.push_back(each.choice);
    }
    return all;
}

TEST(Parameter, AProductIsAStepAlongItsMeanOverTheSamples)
{
    // Wide enough that the weights are stepped in several blocks, the last of them short.
    const at::Tensor start = testPixels(700, 2000, 1);
    const at::Tensor left = testPixels(6, 700, 2) - 0.5;
    const at::Tensor right = testPixels(6, 2000, 3) - 0.5;
    // Adam divides a gradient by its own size, so the rounding of a small one is seen in full.
    for (const OptimiserChoice choice : everyOptimiser()) {
        for (const auto& [type, tolerance] : {std::pair {at::kDouble, 1e-12}, std::pair {at::kFloat, 1e-3}}) {
            const Numerics numerics {at::TensorOptions(type)};
            Parameter product(start.to(type).clone(), optimiser(choice), numerics);
            Parameter plain(start.to(type).clone(), optimiser(choice), numerics);
            for (int step = 0; step < 3; ++step) {
                product.ascend(Gradient::ofProduct(left.to(type), right.to(type), 4), testStep);
                plain.ascend(Gradient::ofMean(at::matmul(left.t(), right).div(4).to(type), 4), testStep);
                EXPECT_LT(largestDifference(product.value(), plain.value()), tolerance);
            }
            EXPECT_GT(largestDifference(product.value(), start), 1e-2);
        }
    }
}

TEST(Parameter, PlacesAreStepsOfTheirOwn)
{
    const at::Tensor start = testPixels(3 * 4, 5, 1).view({3, 4, 5});
    const at::Tensor left = testPixels(3 * 6, 4, 2).view({3, 6, 4});
    const at::Tensor right = testPixels(3 * 6, 5, 3).view({3, 6, 5});
    for (const OptimiserChoice choice : everyOptimiser()) {
        Parameter together(start.clone(), optimiser(choice), exactNumerics());
        for (int step = 0; step < 3; ++step) {
            together.ascend(Gradient::ofProduct(left, right, 6), testStep);
        }
        for (std::int64_t place = 0; place < 3; ++place) {
            Parameter alone(start[place].clone(), optimiser(choice), exactNumerics());
            for (int step = 0; step < 3; ++step) {
                alone.ascend(Gradient::ofProduct(left[place], right[place], 6), testStep);
            }
            EXPECT_LT(largestDifference(together.value()[place], alone.value()), 1e-12);
        }
    }
}

TEST(Parameter, TheCopyForShortProductsIsAlwaysTheValueRounded)
{
    const Numerics numerics = withProduct(Numerics {}, at::kBFloat16);
    const at::Tensor left = testPixels(6, 9, 2, at::kBFloat16);
    const at::Tensor right = testPixels(6, 21, 3, at::kBFloat16);
    for (const OptimiserChoice choice : everyOptimiser()) {
        Parameter parameter(testPixels(9, 21, 1, at::kFloat), optimiser(choice), numerics);
        const auto expectRounded = [&] {
            EXPECT_TRUE(parameter.as(at::kBFloat16).equal(parameter.value().to(at::kBFloat16)));
            EXPECT_EQ(parameter.as(at::kFloat).scalar_type(), at::kFloat);
        };
        expectRounded();
        parameter.ascend(Gradient::ofProduct(left, right, 6), testStep);
        expectRounded();
        parameter.ascend(Gradient::ofProduct(left.to(at::kFloat), right.to(at::kFloat), 6), testStep);
        expectRounded();
        parameter.restart(testPixels(9, 21, 4, at::kFloat));
        expectRounded();
    }
}

TEST(Parameter, RestartForgetsThePastAndKeepsItsOwnCopy)
{
    for (const OptimiserChoice choice : everyOptimiser()) {
        Parameter used(testPixels(3, 4, 1), optimiser(choice), exactNumerics());
        used.ascend(Gradient::ofMean(testPixels(3, 4, 2), 1), testStep);
        const at::Tensor other = testPixels(3, 4, 3);
        used.restart(other);
        EXPECT_TRUE(used.value().equal(other));
        Parameter fresh(other.clone(), optimiser(choice), exactNumerics());
        used.ascend(Gradient::ofMean(testPixels(3, 4, 4), 1), testStep);
        fresh.ascend(Gradient::ofMean(testPixels(3, 4, 4), 1), testStep);
        EXPECT_TRUE(used.value().equal(fresh.value())) << "something of the past was kept";
        EXPECT_TRUE(other.equal(testPixels(3, 4, 3)));
    }
}

TEST(Parameter, AStepWithoutASampleIsMomentumAndDecayAlone)
{
    Parameter parameter(at::full({3, 4}, 2.0, at::kDouble), optimiser(OptimiserChoice::Momentum),
                        exactNumerics());
    parameter.ascend(Gradient::ofMean(at::ones({3, 4}, at::kDouble), 1),
                     testStep); // v = 0.2, W = 2 + 0.1 (0.2 - 0.05 * 2)
    parameter.ascend(Gradient::ofProduct(at::empty({0, 3}, at::kDouble), at::empty({0, 4}, at::kDouble), 5),
                     testStep);
    const double before = 2 + 0.1 * (0.2 - 0.05 * 2);
    EXPECT_LT(largestDifference(parameter.value(), at::full({3, 4}, before + 0.1 * (0.16 - 0.05 * before))),
              1e-7);
}

} // namespace
} // namespace ff::parameter_test
