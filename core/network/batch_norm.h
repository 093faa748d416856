// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/parameter.h"

namespace ff {

/// A drive that was brought to mean 0 and deviation 1 over a batch.
struct NormalisedDrive
{
    at::Tensor unit; ///< u [R, n], in the type in which the network learns
    at::Tensor deviation; ///< [f] by which it was divided
};

/// Batch normalisation of what drives the features of a layer (Ioffe and Szegedy 2015): z = x W^T becomes
///     g u,  u = (z - mean(z)) / sqrt(var(z) + floor)
/// over the rows and the places that share features, and the layer's bias is added to it. While the layer
/// learns, mean and variance are those of the batch, of all processes that learn from it; answers are given
/// by their running averages. Rows [R, n] have feature j mod f at unit j.
class BatchNorm
{
public:
    /// A gain is in no matrix product, so `numerics` need none of another type.
    BatchNorm(std::int64_t features, const Optimiser& optimiser, const Numerics& numerics);

    static constexpr double varianceFloor = 1e-5;
    static constexpr double memory = 0.9; ///< of the running averages

    /// What z is multiplied by for an answer, g / sqrt(variance + floor) [f]; `mean` times it is taken away.
    at::Tensor scale() const { return scaleOf(gain.value(), variance); }
    static at::Tensor scaleOf(const at::Tensor& gain, const at::Tensor& variance);

    /// u of the drive z [R, n] of a batch, whose mean and variance the running averages follow.
    NormalisedDrive follow(const at::Tensor& drive);

    /// g u, [R, n].
    at::Tensor scaled(const NormalisedDrive& drive) const;

    /// A slope s by g u as one by z, [R, n]:
    ///     g (s - mean(s) - u mean(s u)) / deviation
    at::Tensor through(const at::Tensor& slope, const NormalisedDrive& drive) const;

    /// The slope by g of rows of which s is that by g u: the sum of s u over rows and places, [f].
    at::Tensor byGain(const at::Tensor& slope, const NormalisedDrive& drive) const;

    Parameter gain; ///< g [f]
    at::Tensor mean; ///< [f] running average
    at::Tensor variance; ///< [f] the same

private:
    at::Tensor byFeature(const at::Tensor& rows) const { return rows.reshape({-1, mean.size(0)}); }
    at::Tensor meanOf(const at::Tensor& rows) const;

    const Ranks* m_ranks;
};

} // namespace ff
