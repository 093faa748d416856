// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/neighbour_map.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

// As in the paper and in what followed it.
constexpr int steps = 500;
constexpr int exaggeratedSteps = 120;
constexpr double earlyExaggeration = 12;
constexpr double startSpread = 1e-2;
constexpr double least = 1e-12;

at::Tensor squaredDistances(const at::Tensor& rows)
{
    const at::Tensor squares = rows.pow(2).sum(1, /*keepdim=*/true);
    return (squares + squares.t() - 2 * rows.matmul(rows.t())).clamp_min(0);
}

/// P: for each row a Gaussian as wide as to have the perplexity, found by bisection for all rows at once;
/// then made symmetric.
at::Tensor neighboursOf(const at::Tensor& rows, double perplexity)
{
    const std::int64_t count = rows.size(0);
    const double wanted
        = std::log(std::clamp(perplexity, 1.0, std::max(1.0, static_cast<double>(count - 1) / 3)));
    at::Tensor distances = squaredDistances(rows);
    distances = distances / distances.mean().clamp_min(least);
    distances.fill_diagonal_(INFINITY);
    at::Tensor low = at::full({count, 1}, -8.0, rows.options()); // logarithms of 1 / (2 sigma^2)
    at::Tensor high = at::full({count, 1}, 12.0, rows.options());
    at::Tensor chances;
    for (int i = 0; i < 40; ++i) {
        const at::Tensor middle = (low + high) / 2;
        chances = (-distances * middle.exp()).softmax(1);
        const at::Tensor entropy = -(chances * chances.clamp_min(least).log()).sum(1, /*keepdim=*/true);
        const at::Tensor isTooWide = entropy.gt(wanted);
        low = at::where(isTooWide, middle, low);
        high = at::where(isTooWide, high, middle);
    }
    return (chances + chances.t()) / (2 * static_cast<double>(count));
}

} // namespace

NeighbourMap::NeighbourMap(const at::Tensor& rows, const at::Tensor& start, double perplexity)
    : m_neighbours(neighboursOf(rows, perplexity))
    , m_points(start / start.std().clamp_min(least) * startSpread)
    , m_speed(at::zeros_like(start))
    , m_gains(at::ones_like(start))
{ }

/// (1 + |y_i - y_j|^2)^-1, nothing on the diagonal.
at::Tensor NeighbourMap::closeness() const
{
    return (squaredDistances(m_points) + 1).reciprocal_().fill_diagonal_(0);
}

double NeighbourMap::divergence() const
{
    const at::Tensor close = closeness();
    const at::Tensor q = (close / close.sum()).clamp_min(least);
    return (m_neighbours * (m_neighbours.clamp_min(least) / q).log()).sum().item<double>();
}

at::Tensor NeighbourMap::slope(double exaggeration) const
{
    const at::Tensor close = closeness();
    const at::Tensor pull = (m_neighbours * exaggeration - close / close.sum()) * close;
    return 4 * (pull.sum(1, /*keepdim=*/true) * m_points - pull.matmul(m_points));
}

bool NeighbourMap::advance()
{
    const bool isEarly = m_step < exaggeratedSteps;
    const at::Tensor slope = this->slope(isEarly ? earlyExaggeration : 1);
    const double rate = std::max(50.0, static_cast<double>(m_points.size(0)) / earlyExaggeration);
    const at::Tensor goesOn = (slope * m_speed).lt(0);
    m_gains = at::where(goesOn, m_gains + 0.2, m_gains * 0.8).clamp_min(0.01);
    m_speed = m_speed * (isEarly ? 0.5 : 0.8) - rate * m_gains * slope;
    m_points = m_points + m_speed;
    m_points = m_points - m_points.mean(0, /*keepdim=*/true);
    return ++m_step < steps;
}

} // namespace ff
