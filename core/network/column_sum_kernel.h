// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/lanes.h"

namespace ff {

/// The arguments of columnSum() as plain memory.
struct ColumnSumKernel
{
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    const float* weights = nullptr; ///< [rows]
    float* sums = nullptr; ///< [columns]
};

/// Fills the sums of columns `begin` to `end` of `matrix` [rows, columns]. Any thread.
void sumColumns(const ColumnSumKernel& kernel, const float* matrix, std::int64_t begin, std::int64_t end);
void sumColumns(const ColumnSumKernel& kernel, const Brain16* matrix, std::int64_t begin, std::int64_t end);

} // namespace ff
