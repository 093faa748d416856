// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aten.h"
#include "core/settings.h"

#include <span>
#include <string_view>

namespace ff {

/// One row per goodness function G(y) of a layer's activities y.
struct GoodnessFunction
{
    std::string_view id; ///< option of the setting "goodness"
    at::Tensor (*value)(const at::Tensor& activity); ///< y [R, n] -> G [R]
    /// Replaces y [R, n] in place by factor * dG/dy, `factor` [R] being one number per row.
    void (*scaleSlope)(at::Tensor& activity, const at::Tensor& factor);
    /// What one unit of "goodness per unit" is worth for a layer of n units: the paper's threshold.
    double (*unit)(std::int64_t units);
};

/// In the order of enum Goodness. Any thread.
std::span<const GoodnessFunction> goodnessFunctions();

const GoodnessFunction& goodnessFunction(Goodness goodness);

} // namespace ff
