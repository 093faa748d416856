// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer_shape.h"
#include "core/network/numerics.h"

namespace ff {

/// The features of a layer in as many groups as there are classes, one after the other and as equal as can
/// be: feature j of f belongs to class j C / f, at every place (DeeperForward, ICLR 2025).
class ClassGroups
{
public:
    /// Throws Error where there are fewer features than classes.
    ClassGroups(std::int64_t features, std::int64_t classes, const at::TensorOptions& options);

    static constexpr double varianceFloor = 1e-5; ///< as in LibTorch's group normalisation

    std::int64_t classes() const { return m_shares.size(1); }

    /// The mean of each group over its features and all places, [R, C], for rows [R, P f].
    at::Tensor means(const at::Tensor& rows) const;

    /// A slope by the means [R, C] as one by the units whose means they are, [R, n].
    at::Tensor byMembers(const at::Tensor& slope, std::int64_t units) const;

    /// Numbers of groups [R, C] as those of all their units, [R, n].
    at::Tensor spread(const at::Tensor& ofGroups, std::int64_t units) const;

    /// Rows in which each group has mean 0 and mean square 1: its mean, which may be its goodness, does not
    /// go up. `deviation` becomes the [R, C] by which they were divided.
    at::Tensor normalised(const at::Tensor& rows, at::Tensor& deviation) const;

    /// A slope by normalised rows `u` as one by what they were made of: of each group
    ///     (g - mean(g) - u mean(g u)) / deviation.
    at::Tensor through(const at::Tensor& slope, const at::Tensor& u, const at::Tensor& deviation) const;

private:
    at::Tensor m_groupOf; // [f] int64
    at::Tensor m_shares; // [f, C] what each feature has in the mean of each group
};

} // namespace ff
