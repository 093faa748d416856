// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/goodness.h"

#include <array>

namespace ff {
namespace {

/// sum_j y_j^2 of each row, in one pass over the activities.
at::Tensor squaredLength(const at::Tensor& activity)
{
    return at::linalg_vector_norm(activity, 2, at::IntArrayRef {1}).square();
}

constexpr std::array functions {
    // G = sum_j y_j^2, dG/dy_j = 2 y_j
    GoodnessFunction {
        "sum", squaredLength,
        [](at::Tensor& activity, const at::Tensor& factor) { activity.mul_(factor.mul(2.0).unsqueeze(1)); },
        [](std::int64_t units) { return static_cast<double>(units); }},
    // G = sum_j y_j^2 / n, dG/dy_j = 2 y_j / n
    GoodnessFunction {"mean",
                      [](const at::Tensor& activity) {
                          return squaredLength(activity).div_(static_cast<double>(activity.size(1)));
                      },
                      [](at::Tensor& activity, const at::Tensor& factor) {
                          const double units = static_cast<double>(activity.size(1));
                          activity.mul_(factor.mul(2.0 / units).unsqueeze(1));
                      },
                      [](std::int64_t) { return 1.0; }},
};

} // namespace

std::span<const GoodnessFunction> goodnessFunctions()
{
    return functions;
}

const GoodnessFunction& goodnessFunction(Goodness goodness)
{
    return functions.at(static_cast<std::size_t>(goodness));
}

} // namespace ff
