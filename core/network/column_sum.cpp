// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/column_sum.h"

#include "core/base/threads.h"
#include "core/network/column_sum_kernel.h"

namespace ff {

at::Tensor columnSum(const at::Tensor& rows, const at::Tensor& weights, const Numerics& numerics)
{
    const std::int64_t count = weights.size(0);
    const bool isFloat = rows.scalar_type() == at::kFloat;
    const bool known
        = weights.scalar_type() == at::kFloat && (isFloat || rows.scalar_type() == at::kBFloat16);
    if (!numerics.techniques.fuse || !known || !rows.device().is_cpu() || !rows.is_contiguous()) {
        const at::Tensor first = rows.narrow(0, 0, count).to(weights.scalar_type());
        return at::mv(first.t(), weights);
    }
    const at::Tensor factors = weights.contiguous();
    at::Tensor sums = at::empty({rows.size(1)}, weights.options());
    ColumnSumKernel kernel {count, rows.size(1), factors.data_ptr<float>(), sums.data_ptr<float>()};
    const void* first = rows.data_ptr();
    constexpr std::int64_t grain = 512; // columns below which another thread is not worth waking
    splitWork(numerics.threads, kernel.columns, grain, [&](std::int64_t begin, std::int64_t end) {
        if (isFloat) {
            sumColumns(kernel, static_cast<const float*>(first), begin, end);
        } else {
            sumColumns(kernel, static_cast<const Brain16*>(first), begin, end);
        }
    });
    return sums;
}

} // namespace ff
