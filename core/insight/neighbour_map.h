// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// Which rows are neighbours: each row sees the others through a Gaussian that is as wide as to have the
/// perplexity, which is about how many of them count. The widths are found by bisection, for all rows at
/// once.
class NeighbourChances
{
public:
    /// Of rows [N, n].
    NeighbourChances(const at::Tensor& rows, double perplexity);

    /// A few bisections; false when the widths are known.
    bool advance();

    /// p_ij [N, N], symmetric, with a sum of 1.
    at::Tensor chances() const;

private:
    at::Tensor given(const at::Tensor& logPrecision) const;

    at::Tensor m_distances; // [N, N] squared, of a mean of 1
    at::Tensor m_low; // [N, 1] logarithm of 1 / (2 sigma^2), at least
    at::Tensor m_high; // at most
    double m_entropy; // that is wanted, in nats
    int m_bisections = 0;
};

/// A map on which neighbours stay neighbours: t-SNE (van der Maaten and Hinton 2008), exact, for a thousand
/// rows or so. With p_ij the chance that i and j are neighbours among the rows and q_ij among the points,
///     q_ij = (1 + |y_i - y_j|^2)^-1 / sum over all pairs,
/// the points move against the slope of KL(P || Q),
///     dC/dy_i = 4 sum_j (p_ij - q_ij) (y_i - y_j) (1 + |y_i - y_j|^2)^-1.
/// Begins with `start`, so that the same rows give the same map.
class NeighbourMap
{
public:
    /// `neighbours` [N, N], the p_ij; `start` [N, 2] around zero.
    NeighbourMap(at::Tensor neighbours, const at::Tensor& start);

    /// One step; false when it was the last one.
    bool advance();

    const at::Tensor& points() const { return m_points; } ///< [N, 2]

    /// KL(P || Q) of the points as they are, in nats, and its slope [N, 2].
    double divergence() const;
    at::Tensor slope(double exaggeration = 1) const;

private:
    at::Tensor closeness() const;

    at::Tensor m_neighbours; // P [N, N], sums to 1
    at::Tensor m_points;
    at::Tensor m_speed;
    at::Tensor m_gains;
    int m_step = 0;
};

} // namespace ff
