// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/neighbour_map.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

// As in the paper and in what followed it.
constexpr int neighbourSteps = 500;
constexpr int exaggeratedSteps = 120;
constexpr double earlyExaggeration = 12;
constexpr double startSpread = 1e-2;
constexpr double least = 1e-12;
constexpr int bisections = 24; // of 20 units of a logarithm: to a millionth
constexpr int bisectionsOfAPiece = 3;

at::Tensor squaredDistances(const at::Tensor& rows)
{
    const at::Tensor squares = rows.pow(2).sum(1, /*keepdim=*/true);
    return (squares + squares.t() - 2 * rows.matmul(rows.t())).clamp_min(0);
}

} // namespace

NeighbourChances::NeighbourChances(const at::Tensor& rows, double perplexity)
    : m_distances(squaredDistances(rows))
    , m_low(at::full({rows.size(0), 1}, -8.0, rows.options()))
    , m_high(at::full({rows.size(0), 1}, 12.0, rows.options()))
{
    const double most = std::max(1.0, static_cast<double>(rows.size(0) - 1) / 3);
    m_entropy = std::log(std::clamp(perplexity, 1.0, most));
    m_distances = m_distances / m_distances.mean().clamp_min(least);
    m_distances.fill_diagonal_(INFINITY);
}

/// p_j|i for Gaussians of these widths.
at::Tensor NeighbourChances::given(const at::Tensor& logPrecision) const
{
    return (-m_distances * logPrecision.exp()).softmax(1);
}

bool NeighbourChances::advance()
{
    for (int i = 0; i < bisectionsOfAPiece; ++i) {
        const at::Tensor middle = (m_low + m_high) / 2;
        const at::Tensor chances = given(middle);
        const at::Tensor entropy = -(chances * chances.clamp_min(least).log()).sum(1, /*keepdim=*/true);
        const at::Tensor isTooWide = entropy.gt(m_entropy);
        m_low = at::where(isTooWide, middle, m_low);
        m_high = at::where(isTooWide, m_high, middle);
    }
    m_bisections += bisectionsOfAPiece;
    return m_bisections < bisections;
}

at::Tensor NeighbourChances::chances() const
{
    const at::Tensor chances = given((m_low + m_high) / 2);
    return (chances + chances.t()) / (2 * static_cast<double>(chances.size(0)));
}

NeighbourMap::NeighbourMap(at::Tensor neighbours, const at::Tensor& start)
    : m_neighbours(std::move(neighbours))
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
    return ++m_step < neighbourSteps;
}

} // namespace ff
