// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ff {

/// Numbers of a row that one mark covers, a bit each.
inline constexpr std::int64_t markedNumbers = 64;

/// Marks that a row of so many numbers takes.
constexpr std::int64_t marksOf(std::int64_t numbers)
{
    return (numbers + markedNumbers - 1) / markedNumbers;
}

/// out <- share out + scale left right in plain memory, all matrices row by row without gaps. Rows of `right`
/// that would be multiplied by a zero of `left` are not read.
struct SparseKernel
{
    std::int64_t rows = 0;
    std::int64_t inner = 0;
    std::int64_t columns = 0;
    const float* left = nullptr; ///< [rows, inner]
    const std::uint64_t* marks = nullptr; ///< [marksOf(inner), rows] a bit for every number that is not zero
    const float* right = nullptr; ///< [inner, columns]
    float* out = nullptr; ///< [rows, columns]
    float share = 0; ///< 0: what is in `out` is not read
    float scale = 1;

    /// [rows, columns], may be null: value <- keep value + rate out, while `out` is at hand.
    float* value = nullptr;
    float keep = 1;
    float rate = 0;
};

/// True where this processor has code for it.
bool hasSparseKernel();

/// Fills marks as in SparseKernel for a matrix [rows, inner].
void markNonZero(const float* matrix, std::int64_t rows, std::int64_t inner, std::uint64_t* marks);

/// Does columns `begin` to `end`. Any thread. What a column becomes does not depend on where the others are
/// cut.
void multiplySparse(const SparseKernel& kernel, std::int64_t begin, std::int64_t end);

} // namespace ff
