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
    : mean(rows.mean(0, /*keepdim=*/true))
{
    const at::Tensor centred = rows - mean;
    const std::int64_t count = std::min({rows.size(1), rows.size(0), 2 + spare});
    at::Generator random = makeRandom(1, RandomStream::Examples);
    at::Tensor basis = at::randn({rows.size(1), count}, random, rows.options());
    at::Tensor before = at::zeros({count}, rows.options());
    for (int i = 0; i < mostIterations; ++i) {
        at::Tensor lengths;
        std::tie(basis, lengths) = stretched(centred, basis);
        const at::Tensor change
            = (lengths - before).narrow(0, 0, std::min<std::int64_t>(2, count)).abs().max();
        if (change.item<double>() <= settled * lengths.max().item<double>()) {
            break;
        }
        before = lengths;
    }
    // Within the space that was found the directions come from a small eigenproblem.
    const at::Tensor inside = centred.matmul(basis);
    const auto [strengths, turns] = at::linalg_eigh(inside.t().matmul(inside)); // ascending
    const std::int64_t first = std::max<std::int64_t>(0, count - 2);
    directions = basis.matmul(turns.narrow(1, first, count - first).flip(1));
    const double all = centred.pow(2).sum().item<double>();
    variance = all > 0 ? strengths.narrow(0, first, count - first).sum().item<double>() / all : 0;
    if (directions.size(1) < 2) {
        directions
            = at::cat({directions, at::zeros({rows.size(1), 2 - directions.size(1)}, rows.options())}, 1);
    }
}

at::Tensor PrincipalMap::project(const at::Tensor& rows) const
{
    return (rows - mean).matmul(directions);
}

} // namespace ff
