// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameter_step.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::parameter_step_test {
namespace {

constexpr double samples = 6;
constexpr StepSize plainSize {1, 0, 0}; // the step is the gradient itself

/// Rows whose product is the gradient of one matrix, or of several that are learnt side by side.
struct Rows
{
    at::Tensor left;
    at::Tensor right;
};

std::vector<Rows> everyShape()
{
    return {{testPixels(9, 70, 1) - 0.5, testPixels(9, 50, 2) - 0.5},
            {testPixels(3 * 9, 4, 1).view({3, 9, 4}) - 0.5, testPixels(3 * 9, 5, 2).view({3, 9, 5}) - 0.5},
            {at::empty({0, 7}, at::kDouble), at::empty({0, 5}, at::kDouble)}};
}

at::Tensor meanProduct(const Rows& rows)
{
    return at::matmul(rows.left.transpose(-2, -1), rows.right) / samples;
}

Parameter parameterFor(const Rows& rows, int threads)
{
    Numerics numerics = exactNumerics();
    numerics.threads = threads;
    return {at::zeros_like(meanProduct(rows)), optimiser(OptimiserChoice::Momentum), numerics};
}

TEST(ParameterStep, AGradientIsNotFormedUntilSomebodyAsks)
{
    for (const Rows& rows : everyShape()) {
        Gradient gradient = Gradient::ofProduct(rows.left, rows.right, samples);
        EXPECT_FALSE(gradient.isFormed());
        Parameter parameter = parameterFor(rows, 1);
        parameter.ascend(gradient, plainSize);
        EXPECT_FALSE(gradient.isFormed()) << "a step needs no tensor";
        gradient.form(at::kDouble, 1);
        EXPECT_TRUE(gradient.isFormed());
    }
}

TEST(ParameterStep, TheFormedGradientIsTheMeanOfTheProductInEveryShapeByAnyThreads)
{
    for (const Rows& rows : everyShape()) {
        for (const int threads : {1, 3}) {
            Parameter parameter = parameterFor(rows, threads);
            ParameterStep step(parameter, Gradient::ofProduct(rows.left, rows.right, samples), plainSize);
            EXPECT_EQ(step.samples(), samples);
            EXPECT_LT(largestDifference(step.gradient(), meanProduct(rows)), 1e-15);
            step.take();
            EXPECT_LT(largestDifference(parameter.value(), meanProduct(rows)), 1e-15);
        }
    }
}

TEST(ParameterStep, WhatHasBeenMadeOfTheGradientIsWhatTheParameterLearns)
{
    for (const Rows& rows : everyShape()) {
        Parameter parameter = parameterFor(rows, 1);
        ParameterStep changed(parameter, Gradient::ofProduct(rows.left, rows.right, samples), plainSize);
        changed.gradient().mul_(-3);
        changed.take();
        EXPECT_LT(largestDifference(parameter.value(), -3 * meanProduct(rows)), 1e-14);

        const at::Tensor other = at::ones_like(parameter.value());
        const at::Tensor before = parameter.value().clone();
        ParameterStep replaced(parameter, Gradient::ofProduct(rows.left, rows.right, samples), plainSize);
        replaced.gradient() = other;
        replaced.take();
        EXPECT_LT(largestDifference(parameter.value(), before + 1), 1e-15);
    }
}

TEST(ParameterStep, AGradientOfShortRowsIsFormedInTheTypeThatLearns)
{
    const Rows rows = everyShape().front();
    Parameter parameter(at::zeros({70, 50}), optimiser(OptimiserChoice::Adam),
                        withProduct(Numerics {}, at::kBFloat16));
    ParameterStep step(
        parameter, Gradient::ofProduct(rows.left.to(at::kBFloat16), rows.right.to(at::kBFloat16), samples),
        plainSize);
    EXPECT_EQ(step.gradient().scalar_type(), at::kFloat);
    EXPECT_LT(largestDifference(step.gradient(), meanProduct(rows)), 1e-2); // eight bits
}

} // namespace
} // namespace ff::parameter_step_test
