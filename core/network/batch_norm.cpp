// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/batch_norm.h"

namespace ff {

BatchNorm::BatchNorm(std::int64_t features, const Optimiser& optimiser, const Numerics& numerics)
    : gain(at::ones({features}, numerics.options), optimiser, numerics)
    , mean(at::zeros({features}, numerics.options))
    , variance(at::ones({features}, numerics.options))
    , m_ranks(numerics.ranks)
{ }

at::Tensor BatchNorm::scaleOf(const at::Tensor& gain, const at::Tensor& variance)
{
    return gain / variance.add(varianceFloor).sqrt_();
}

/// The mean of each feature over places and rows, those of all processes: [f].
at::Tensor BatchNorm::meanOf(const at::Tensor& rows) const
{
    return m_ranks->meanOf(byFeature(rows).mean(0), static_cast<double>(rows.size(0)));
}

NormalisedDrive BatchNorm::follow(const at::Tensor& drive)
{
    const at::Tensor ofBatch = meanOf(drive);
    const at::Tensor centred = byFeature(drive) - ofBatch;
    const at::Tensor spread = meanOf(centred.square().view_as(drive));
    mean.lerp_(ofBatch, 1 - memory);
    variance.lerp_(spread, 1 - memory);
    const at::Tensor deviation = spread.add(varianceFloor).sqrt_();
    return {(centred / deviation).view_as(drive), deviation};
}

at::Tensor BatchNorm::scaled(const NormalisedDrive& drive) const
{
    return byFeature(drive.unit).mul(gain.value()).view_as(drive.unit);
}

at::Tensor BatchNorm::through(const at::Tensor& slope, const NormalisedDrive& drive) const
{
    const at::Tensor unit = byFeature(drive.unit);
    const at::Tensor pull = meanOf(slope * drive.unit);
    const at::Tensor left = byFeature(slope) - meanOf(slope) - unit * pull;
    return left.mul_(gain.value() / drive.deviation).view_as(slope);
}

at::Tensor BatchNorm::byGain(const at::Tensor& slope, const NormalisedDrive& drive) const
{
    return byFeature(slope * drive.unit).sum(0);
}

} // namespace ff
