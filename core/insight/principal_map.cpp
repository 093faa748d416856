// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/principal_map.h"

#include "core/run/compute.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ff {
namespace {

constexpr int mostIterations = 100; // two directions of nearly the same strength take that many
constexpr double settled = 1e-5; // relative change of the two strengths at which they are known
constexpr std::int64_t spare = 6; // directions that are iterated beside the two, for speed of convergence

/// An orthonormal basis of X^T X times the columns, and how much longer it made each of them.
std::pair<at::Tensor, at::Tensor> stretched(const at::Tensor& rows, const at::Tensor& columns)
{
    const auto [basis, lengths] = at::linalg_qr(rows.t().matmul(rows.matmul(columns)));
    return {basis, lengths.diagonal().abs()};
}

} // namespace

PrincipalMap::PrincipalMap(const at::Tensor& rows)
    : m_mean(rows.mean(0, /*keepdim=*/true))
    , m_centred(rows - m_mean)
{
    const std::int64_t count = std::min({rows.size(1), rows.size(0), 2 + spare});
    at::Generator random = makeRandom(1, RandomStream::Examples);
    m_basis = at::randn({rows.size(1), count}, random, rows.options());
    m_strengths = at::zeros({count}, rows.options());
}

bool PrincipalMap::advance()
{
    const at::Tensor before = m_strengths;
    std::tie(m_basis, m_strengths) = stretched(m_centred, m_basis);
    const std::int64_t wanted = std::min<std::int64_t>(2, before.size(0));
    const double change = (m_strengths - before).narrow(0, 0, wanted).abs().max().item<double>();
    const bool isSettled = change <= settled * m_strengths.max().item<double>();
    if (!isSettled && ++m_iterations < mostIterations) {
        return true;
    }
    settle();
    return false;
}

/// Within the space that was found the directions come from a small eigenproblem.
void PrincipalMap::settle()
{
    const at::Tensor inside = m_centred.matmul(m_basis);
    const auto [strengths, turns] = at::linalg_eigh(inside.t().matmul(inside)); // ascending
    const std::int64_t count = m_basis.size(1);
    const std::int64_t first = std::max<std::int64_t>(0, count - 2);
    m_directions = m_basis.matmul(turns.narrow(1, first, count - first).flip(1));
    const double all = m_centred.pow(2).sum().item<double>();
    m_variance = all > 0 ? strengths.narrow(0, first, count - first).sum().item<double>() / all : 0;
    if (count < 2) {
        m_directions = at::cat({m_directions, at::zeros_like(m_directions)}, 1);
    }
}

at::Tensor PrincipalMap::project(const at::Tensor& rows) const
{
    return (rows - m_mean).matmul(m_directions);
}

} // namespace ff
