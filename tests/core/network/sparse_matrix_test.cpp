// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameter.h"
#include "core/network/sparse_matrix.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::sparse_matrix_test {
namespace {

/// Shapes around the numbers that a mark and a register hold, and how many of the left numbers are not zero.
struct Case
{
    std::int64_t rows;
    std::int64_t inner;
    std::int64_t columns;
    double density;
};
constexpr Case everyCase[] {{1, 1, 1, 1},      {3, 63, 8, 0.5},   {5, 64, 96, 0.5},     {4, 65, 97, 0.5},
                            {7, 130, 15, 0.3}, {2, 784, 40, 0.2}, {100, 200, 333, 0.6}, {6, 70, 50, 0}};

at::Tensor random(at::IntArrayRef shape)
{
    return at::randn(shape, at::kFloat);
}

at::Tensor randomWithZeros(const Case& each)
{
    return random({each.rows, each.inner}) * at::rand({each.rows, each.inner}).lt(each.density);
}

class Sparse : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!hasSparseKernel()) {
            GTEST_SKIP() << "this processor multiplies with the zeros";
        }
        at::manual_seed(1);
    }
};

double largestDifference(const at::Tensor& one, const at::Tensor& other)
{
    return (one - other).abs().max().item<double>();
}

TEST_F(Sparse, ProductsAreThoseOfAllNumbers)
{
    for (const Case& each : everyCase) {
        const at::Tensor left = randomWithZeros(each);
        const at::Tensor right = random({each.inner, each.columns});
        const at::Tensor out = at::full({each.rows, each.columns}, NAN); // is not read
        const SparseMatrix sparse(left);
        SparseKernel kernel = sparse.times(right);
        kernel.out = out.data_ptr<float>();
        multiplySparse(kernel, 0, each.columns);
        EXPECT_LT(largestDifference(out, at::mm(left, right)), 1e-4) << each.inner << " by " << each.columns;
    }
}

TEST_F(Sparse, AStepIsTakenAsTheFormulaSays)
{
    for (const Case& each : everyCase) {
        const at::Tensor left = randomWithZeros(each);
        const at::Tensor right = random({each.inner, each.columns});
        const at::Tensor velocity = random({each.rows, each.columns});
        const at::Tensor value = random({each.rows, each.columns});
        const at::Tensor expectedVelocity = velocity * 0.9 + at::mm(left, right) * 0.02;
        const at::Tensor expectedValue = value * 0.99 + expectedVelocity * 0.5;
        const SparseMatrix sparse(left);
        SparseKernel kernel = sparse.times(right);
        kernel.out = velocity.data_ptr<float>();
        kernel.share = 0.9F;
        kernel.scale = 0.02F;
        kernel.value = value.data_ptr<float>();
        kernel.keep = 0.99F;
        kernel.rate = 0.5F;
        multiplySparse(kernel, 0, each.columns);
        EXPECT_LT(largestDifference(velocity, expectedVelocity), 1e-5)
            << each.inner << " by " << each.columns;
        EXPECT_LT(largestDifference(value, expectedValue), 1e-5) << each.inner << " by " << each.columns;
    }
}

TEST_F(Sparse, WhereTheColumnsAreCutChangesNoBit)
{
    const Case each {20, 150, 333, 0.5};
    const at::Tensor right = random({each.inner, each.columns});
    const SparseMatrix sparse(randomWithZeros(each));
    SparseKernel kernel = sparse.times(right);
    const at::Tensor whole = at::empty({each.rows, each.columns});
    kernel.out = whole.data_ptr<float>();
    multiplySparse(kernel, 0, each.columns);
    for (const std::int64_t cut : {1, 32, 100, 332}) {
        const at::Tensor inTwo = at::empty({each.rows, each.columns});
        kernel.out = inTwo.data_ptr<float>();
        multiplySparse(kernel, 0, cut);
        multiplySparse(kernel, cut, each.columns);
        EXPECT_TRUE(inTwo.equal(whole)) << "cut at " << cut;
    }
}

TEST_F(Sparse, WhatIsNoNumberIsNotSkipped)
{
    at::Tensor left = at::zeros({1, 70});
    left[0][66] = NAN;
    const SparseMatrix sparse(left);
    const at::Tensor right = at::ones({70, 3});
    const at::Tensor out = at::empty({1, 3});
    SparseKernel kernel = sparse.times(right);
    kernel.out = out.data_ptr<float>();
    multiplySparse(kernel, 0, 3);
    EXPECT_TRUE(out.isnan().all().item<bool>());
}

/// Whatever the optimiser does with the gradient, how the weights lie in memory changes only the rounding.
TEST_F(Sparse, WeightsThatLieByColumnsTakeTheSameSteps)
{
    constexpr std::int64_t units = 45;
    constexpr std::int64_t inputs = 130;
    const StepSize step {0.05, 0.9, 0.1};
    for (const Optimiser& optimiser : optimisers()) {
        for (const int threads : {1, 3}) {
            Numerics numerics;
            numerics.threads = threads;
            const at::Tensor initial = random({units, inputs});
            Parameter byRows(initial.clone(), optimiser, numerics);
            Parameter byColumns(initial.t().contiguous().t(), optimiser, numerics);
            ASSERT_TRUE(liesByColumns(byColumns.value()));
            ASSERT_FALSE(liesByColumns(byRows.value()));
            for (int i = 0; i < 4; ++i) {
                const at::Tensor left = random({9, units});
                const at::Tensor right = randomWithZeros({9, inputs, 0, 0.4});
                for (Parameter* parameter : {&byRows, &byColumns}) {
                    parameter->ascend(Gradient::ofProduct(left, right, 4), step);
                    parameter->ascend(Gradient::ofMean(left.t().mm(right), 1), step);
                }
            }
            EXPECT_LT(largestDifference(byRows.value(), byColumns.value()), 1e-4) << nameOf(optimiser);
            EXPECT_GT(largestDifference(byRows.value(), initial), 1e-2) << nameOf(optimiser);
        }
    }
}

} // namespace
} // namespace ff::sparse_matrix_test
