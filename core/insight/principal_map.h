// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// The two directions in which rows differ most (principal component analysis), by orthogonal iteration with
/// X^T X, which is never formed. Deterministic.
class PrincipalMap
{
public:
    /// Of rows [N, n], N of 1 or more.
    explicit PrincipalMap(const at::Tensor& rows);

    /// One iteration; false when the directions are settled.
    bool advance();

    const at::Tensor& directions() const { return m_directions; } ///< [n, 2], the stronger one first

    /// Share of all variance that they hold.
    double variance() const { return m_variance; }

    /// Rows [R, n] along the directions, [R, 2].
    at::Tensor project(const at::Tensor& rows) const;

private:
    void settle();

    at::Tensor m_mean; // [1, n]
    at::Tensor m_centred; // [N, n]
    at::Tensor m_basis; // [n, k] of the space that holds the directions
    at::Tensor m_strengths; // [k] at the last iteration
    int m_iterations = 0;
    at::Tensor m_directions;
    double m_variance = 0;
};

} // namespace ff
