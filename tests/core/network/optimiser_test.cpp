// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/optimiser.h"
#include "tests/core/network/test_network.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <map>

namespace ff::optimiser_test {
namespace {

constexpr StepSize testStep {0.1, 0.8, 0.05};
// Of weights that go about 0.1 a step: 1 - 0.999 in float32 is off by a hundred-thousandth of itself.
constexpr double stepRounding = 1e-5;
constexpr std::int64_t everySize[] {1, 15, 16, 17, 50'000}; // the last one is more than one thread's share

/// Weights, their copy and what the optimiser remembers.
Learnt learnt(const Optimiser& optimiser, const at::Tensor& value, const at::Tensor& copy = {})
{
    Learnt all {value, copy, {}};
    for (std::size_t i = 0; i < optimiser.memories; ++i) {
        all.memory.at(i) = at::zeros_like(value);
    }
    return all;
}

/// Every other element of twice as many: memory with gaps, which only the plain path can step over.
at::Tensor withGaps(const at::Tensor& values)
{
    at::Tensor wide = at::zeros({values.size(0), 2}, values.options());
    wide.select(1, 0).copy_(values);
    return wide.select(1, 0);
}

at::Tensor gradientOf(std::int64_t step, std::int64_t size, at::ScalarType type = at::kFloat)
{
    return (testPixels(1, size, 10 + static_cast<std::uint64_t>(step))[0] - 0.5).to(type);
}

TEST(Optimiser, TheKernelDoesWhatThePlainOperationsDo)
{
    for (const Optimiser& optimiser : optimisers()) {
        for (const std::int64_t size : everySize) {
            for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
                const at::Tensor start = gradientOf(0, size);
                const Learnt kernel = learnt(optimiser, start.clone(), start.to(at::kBFloat16));
                const Learnt plain = learnt(optimiser, withGaps(start));
                for (std::int64_t step = 1; step <= 4; ++step) {
                    optimiser.ascend(kernel, gradientOf(step, size, type), 0.3, testStep, step);
                    optimiser.ascend(plain, gradientOf(step, size, type), 0.3, testStep, step);
                    EXPECT_LT(largestDifference(kernel.value, plain.value), stepRounding)
                        << nameOf(optimiser) << " " << size;
                    EXPECT_TRUE(kernel.copy.equal(kernel.value.to(at::kBFloat16)))
                        << nameOf(optimiser) << " " << size;
                    for (std::size_t i = 0; i < optimiser.memories; ++i) {
                        EXPECT_LT(largestDifference(kernel.memory.at(i), plain.memory.at(i)), 1e-6)
                            << nameOf(optimiser);
                    }
                }
                EXPECT_GT(largestDifference(kernel.value, start), 1e-3) << nameOf(optimiser);
            }
        }
    }
}

/// One weight that is stepped by hand: W, and what is remembered of g.
struct ByHand
{
    double value = 3;
    double first = 0;
    double second = 0;

    void momentum(double g, std::int64_t)
    {
        first = 0.8 * first + 0.2 * g;
        value += 0.1 * (first - 0.05 * value);
    }

    void adam(double g, std::int64_t step)
    {
        const auto count = static_cast<double>(step);
        first = 0.8 * first + 0.2 * g;
        second = 0.999 * second + 0.001 * g * g;
        const double mean = first / (1 - std::pow(0.8, count));
        const double square = second / (1 - std::pow(0.999, count));
        value += 0.1 * (mean / (std::sqrt(square) + 1e-8) - 0.05 * value);
    }
};

TEST(Optimiser, ThreeStepsAreThoseComputedByHand)
{
    const std::map<std::string_view, void (ByHand::*)(double, std::int64_t)> definitions {
        {"momentum", &ByHand::momentum}, {"adam", &ByHand::adam}};
    for (const Optimiser& optimiser : optimisers()) {
        ASSERT_TRUE(definitions.contains(nameOf(optimiser)))
            << "write down what '" << nameOf(optimiser) << "' does";
        for (const auto& [type, tolerance] :
             {std::pair {at::kDouble, 1e-13}, std::pair {at::kFloat, stepRounding}}) {
            const Learnt all = learnt(optimiser, at::full({3}, 3.0, type));
            ByHand wanted;
            std::int64_t step = 0;
            for (const double gradient : {2.0, -1.0, 4.0}) {
                ++step;
                (wanted.*definitions.at(nameOf(optimiser)))(gradient, step);
                optimiser.ascend(all, at::full({3}, gradient / 0.5, type), 0.5, testStep, step);
                EXPECT_NEAR(all.value[2].item<double>(), wanted.value, tolerance) << nameOf(optimiser);
                EXPECT_NEAR(all.memory[0][2].item<double>(), wanted.first, tolerance) << nameOf(optimiser);
            }
        }
    }
}

TEST(Optimiser, AProductThatIsNotFormedIsTheSameGradient)
{
    const at::Tensor left = testPixels(7, 5, 1, at::kFloat) - 0.5;
    const at::Tensor right = testPixels(7, 21, 2, at::kFloat) - 0.5;
    const at::Tensor start = testPixels(5, 21, 3, at::kFloat);
    for (const Optimiser& optimiser : optimisers()) {
        if (optimiser.ascendProduct == nullptr) {
            continue;
        }
        const Learnt direct = learnt(optimiser, start.clone(), start.to(at::kBFloat16));
        const Learnt formed = learnt(optimiser, start.clone());
        for (std::int64_t step = 1; step <= 3; ++step) {
            optimiser.ascendProduct(direct, left, right, 0.2, testStep);
            optimiser.ascend(formed, at::matmul(left.t(), right), 0.2, testStep, step);
            EXPECT_LT(largestDifference(direct.value, formed.value), 1e-6) << nameOf(optimiser);
            EXPECT_TRUE(direct.copy.equal(direct.value.to(at::kBFloat16))) << nameOf(optimiser);
        }
    }
}

TEST(Optimiser, ANumberThatIsNoneIsNotLost)
{
    for (const Optimiser& optimiser : optimisers()) {
        for (const double poison : {static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
            for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
                const Learnt all = learnt(optimiser, at::zeros({21}), at::zeros({21}, at::kBFloat16));
                at::Tensor gradient = gradientOf(1, 21, type);
                gradient[18] = poison;
                optimiser.ascend(all, gradient, 1, testStep, 1);
                optimiser.ascend(all, gradientOf(2, 21, type), 1, testStep, 2);
                EXPECT_FALSE(std::isfinite(all.value[18].item<double>()))
                    << nameOf(optimiser) << " " << poison;
                EXPECT_FALSE(std::isfinite(all.copy[18].item<double>()))
                    << nameOf(optimiser) << " " << poison;
                EXPECT_TRUE(all.value.narrow(0, 0, 18).isfinite().all().item<bool>()) << nameOf(optimiser);
            }
        }
    }
}

TEST(Optimiser, EveryOneClimbs)
{
    for (const Optimiser& optimiser : optimisers()) {
        // -(W - 1)^2 / 2 is highest where W is 1.
        const Learnt all = learnt(optimiser, at::full({20}, -2.0));
        for (std::int64_t step = 1; step <= 300; ++step) {
            optimiser.ascend(all, 1 - all.value, 1, {0.05, 0.9, 0}, step);
        }
        EXPECT_LT(largestDifference(all.value, at::ones({20})), 0.05) << nameOf(optimiser);
    }
}

} // namespace
} // namespace ff::optimiser_test
