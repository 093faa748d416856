// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// A map on which neighbours stay neighbours: t-SNE (van der Maaten and Hinton 2008), exact, for a thousand
/// rows or so. With p_ij the chance that i and j are neighbours among the rows and q_ij among the points,
///     q_ij = (1 + |y_i - y_j|^2)^-1 / sum over all pairs,
/// the points move against the slope of KL(P || Q),
///     dC/dy_i = 4 sum_j (p_ij - q_ij) (y_i - y_j) (1 + |y_i - y_j|^2)^-1.
/// Begins with `start`, so that the same rows give the same map.
class NeighbourMap
{
public:
    /// Rows [N, n]; `start` [N, 2] around zero; `perplexity` is about how many neighbours count.
    NeighbourMap(const at::Tensor& rows, const at::Tensor& start, double perplexity);

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
