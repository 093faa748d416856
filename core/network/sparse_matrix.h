// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/numerics.h"
#include "core/network/sparse_kernel.h"

#include <vector>

namespace ff {

/// True where products skip zeros: in float32 on the processor. Half the activities of a layer are zero, and
/// four fifths of the pixels of a digit.
bool skipsZeros(const Numerics& numerics);

/// True of a matrix whose columns, not its rows, lie without gaps one after the other: how the weights [n, D]
/// of a layer lie that skips zeros.
bool liesByColumns(const at::Tensor& matrix);

/// A matrix of which many numbers are zero, with a mark for every one that is not.
class SparseMatrix
{
public:
    /// [rows, inner], float32 on the CPU.
    explicit SparseMatrix(const at::Tensor& matrix);

    /// This times `right` [inner, columns], float32 without gaps; where the result goes is still to be filled
    /// in. Both must outlive the kernel.
    SparseKernel times(const at::Tensor& right) const;

private:
    at::Tensor m_matrix;
    std::vector<std::uint64_t> m_marks;
};

} // namespace ff
