// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/column_sum_kernel.h"

#include "core/base/processor.h"

namespace ff {
namespace {

template <typename Number>
FF_INLINE void sumRange(const ColumnSumKernel& k, const Number* matrix, std::int64_t begin, std::int64_t end)
{
    inLanes(begin, end, [&](std::int64_t i, std::int64_t count) FF_LANE_WORK {
        Lanes sum = {};
        for (std::int64_t row = 0; row < k.rows; ++row) {
            Lanes numbers;
            loadLanes(numbers, matrix + row * k.columns + i, count);
            sum += numbers * k.weights[row];
        }
        storeLanes(k.sums + i, sum, count);
    });
}

} // namespace

void sumColumns(const ColumnSumKernel& kernel, const float* matrix, std::int64_t begin, std::int64_t end)
{
    onThisProcessor([&]() FF_LANE_WORK { sumRange(kernel, matrix, begin, end); });
}

void sumColumns(const ColumnSumKernel& kernel, const Brain16* matrix, std::int64_t begin, std::int64_t end)
{
    onThisProcessor([&]() FF_LANE_WORK { sumRange(kernel, matrix, begin, end); });
}

} // namespace ff
