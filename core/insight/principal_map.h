// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// The two directions in which rows differ most (principal component analysis), by orthogonal iteration with
/// X^T X, which is never formed. Deterministic.
struct PrincipalMap
{
    /// Of rows [N, n], N of 1 or more.
    explicit PrincipalMap(const at::Tensor& rows);

    /// Rows [R, n] along the directions, [R, 2].
    at::Tensor project(const at::Tensor& rows) const;

    at::Tensor mean; ///< [1, n]
    at::Tensor directions; ///< [n, 2], orthonormal, the stronger one first
    double variance = 0; ///< share of all variance that they hold
};

} // namespace ff
