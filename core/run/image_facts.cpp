// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/image_facts.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::int64_t sampleCount = 300;
constexpr double darkest = 0.1; // share of the pixels that may be darker than the ground

double groundOf(const PixelStore& pixels)
{
    const std::int64_t stride = std::max<std::int64_t>(1, pixels.count() / sampleCount);
    const at::Tensor rows = at::arange(0, pixels.count(), stride, at::TensorOptions(at::kLong));
    // What the network gets as zero is black to it, and what is darker too.
    const at::Tensor values = pixels.images(rows).to(at::kFloat).clamp_min(0).flatten();
    const auto place = static_cast<std::int64_t>(darkest * static_cast<double>(values.numel()));
    return std::get<0>(values.kthvalue(std::max<std::int64_t>(1, place))).item<double>();
}

double commonestShare(const PixelStore& pixels)
{
    const at::Tensor counts = at::bincount(pixels.labels(0, pixels.count()));
    return counts.max().item<double>() / static_cast<double>(pixels.count());
}

} // namespace

ImageFacts imageFacts(const PixelStore& trained, const PixelStore& tested)
{
    return {groundOf(trained), commonestShare(tested)};
}

} // namespace ff
