// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/image_facts.h"

#include "core/run/evaluation.h"
#include "core/run/likeness.h"

#include <algorithm>
#include <cmath>

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

std::optional<double> unlikeShare(const PixelStore& trained, const PixelStore& tested)
{
    const at::Tensor rows = testOrder(tested.count()).narrow(0, 0, std::min(sampleCount, tested.count()));
    const std::vector<double> strangeness
        = Likeness(trained.as(at::kFloat)).strangeness(tested.as(at::kFloat).images(rows));
    if (std::isnan(strangeness.front())) {
        return std::nullopt;
    }
    const auto unlike = std::ranges::count_if(strangeness, [](double each) { return each > 1; });
    return static_cast<double>(unlike) / static_cast<double>(strangeness.size());
}

} // namespace

ImageFacts imageFacts(const PixelStore& trained, const PixelStore& tested)
{
    const bool isLabelled = tested.labels(0, 1).item<std::int64_t>() >= 0;
    return {groundOf(trained), isLabelled ? commonestShare(tested) : 0, unlikeShare(trained, tested)};
}

} // namespace ff
