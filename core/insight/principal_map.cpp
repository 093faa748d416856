// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/principal_map.h"

#include "core/run/compute.h"

namespace ff {
namespace {

constexpr int iterations = 100; // two directions of nearly the same strength take that many
constexpr std::int64_t spare = 6; // directions that are iterated beside the two, for speed of convergence

at::Tensor orthonormal(const at::Tensor& columns)
{
    return std::get<0>(at::linalg_qr(columns));
}

} // namespace

PrincipalMap::PrincipalMap(const at::Tensor& rows)
    : mean(rows.mean(0, /*keepdim=*/true))
{
    const at::Tensor centred = rows - mean;
    const std::int64_t count = std::min({rows.size(1), rows.size(0), 2 + spare});
    at::Generator random = makeRandom(1, RandomStream::Examples);
    at::Tensor basis = orthonormal(at::randn({rows.size(1), count}, random, rows.options()));
    for (int i = 0; i < iterations; ++i) {
        basis = orthonormal(centred.t().matmul(centred.matmul(basis)));
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
