// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/column_sum.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::column_sum_test {
namespace {

Numerics fused(bool fuse)
{
    Numerics numerics;
    numerics.techniques.fuse = fuse;
    return numerics;
}

TEST(ColumnSum, IsTheWeightedSumOfTheFirstRowsOnEveryPath)
{
    for (const std::int64_t columns : {1, 15, 16, 17, 100, 700}) { // 700: more than one thread's share
        for (const std::int64_t count : {1, 3, 8}) {
            for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
                const at::Tensor rows = testPixels(8, columns, 1, type);
                const at::Tensor strided = testPixels(columns, 8, 1, type).t();
                const at::Tensor weights = testPixels(1, count, 2, at::kFloat)[0] - 0.5;
                for (const at::Tensor& matrix : {rows, strided}) {
                    const at::Tensor wanted
                        = at::matmul(weights.to(at::kDouble), matrix.narrow(0, 0, count).to(at::kDouble));
                    for (const bool fuse : {true, false}) {
                        const at::Tensor sums = columnSum(matrix, weights, fused(fuse));
                        EXPECT_EQ(sums.scalar_type(), at::kFloat);
                        EXPECT_LT(largestDifference(sums, wanted), 1e-5) << columns << " " << count;
                    }
                }
            }
        }
    }
}

TEST(ColumnSum, KeepsDoublePrecision)
{
    const at::Tensor rows = testPixels(8, 21, 1);
    const at::Tensor weights = testPixels(1, 5, 2)[0];
    const at::Tensor sums = columnSum(rows, weights, fused(true));
    EXPECT_LT(largestDifference(sums, at::matmul(weights, rows.narrow(0, 0, 5))), 1e-14);
}

TEST(ColumnSum, ANumberThatIsNoneStaysSo)
{
    at::Tensor rows = testPixels(8, 21, 1, at::kFloat);
    rows[2][20] = NAN;
    const at::Tensor sums = columnSum(rows, at::ones({8}), fused(true));
    EXPECT_TRUE(std::isnan(sums[20].item<double>()));
    EXPECT_TRUE(sums.narrow(0, 0, 20).isfinite().all().item<bool>());
}

} // namespace
} // namespace ff::column_sum_test
