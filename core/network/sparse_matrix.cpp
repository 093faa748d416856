// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/sparse_matrix.h"

namespace ff {

bool skipsZeros(const Numerics& numerics)
{
    return numerics.techniques.skipZeros && hasSparseKernel() && numerics.options.device().is_cpu()
        && numerics.product == at::kFloat
        && c10::typeMetaToScalarType(numerics.options.dtype()) == at::kFloat;
}

bool liesByColumns(const at::Tensor& matrix)
{
    return matrix.dim() == 2 && !matrix.is_contiguous() && matrix.t().is_contiguous();
}

SparseMatrix::SparseMatrix(const at::Tensor& matrix)
    : m_matrix(matrix.contiguous())
    , m_marks(static_cast<std::size_t>(marksOf(matrix.size(1)) * matrix.size(0)))
{
    markNonZero(m_matrix.data_ptr<float>(), m_matrix.size(0), m_matrix.size(1), m_marks.data());
}

SparseKernel SparseMatrix::times(const at::Tensor& right) const
{
    SparseKernel kernel;
    kernel.rows = m_matrix.size(0);
    kernel.inner = m_matrix.size(1);
    kernel.columns = right.size(1);
    kernel.left = m_matrix.data_ptr<float>();
    kernel.marks = m_marks.data();
    kernel.right = right.data_ptr<float>();
    return kernel;
}

} // namespace ff
