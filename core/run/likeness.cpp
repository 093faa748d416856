// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/likeness.h"

#include "core/run/evaluation.h"

#include <algorithm>
#include <limits>

namespace ff {
namespace {

constexpr std::int64_t mostCompared = 2000;
constexpr std::int64_t mostNumbers = std::int64_t {1} << 22; // of all that are compared with: 16 MB
constexpr std::int64_t mostUsual = 500; // images that tell what is usual
constexpr std::int64_t usualPart = 5; // one in so many, where there are not enough
constexpr std::int64_t fewestUsual = 5;

/// What one in a hundred of the usual images is beyond, and a tenth on top: a drawing by another hand is no
/// stranger.
constexpr double usualShare = 0.99;
constexpr double allowance = 1.1;

constexpr double shortest = 1e-6; // of images: an empty one has no direction

/// Nearer than that, as a share of an image's length and as an angle, is the rounding of float32.
constexpr double sameDistance = 1e-2;
constexpr double sameAngle = 1e-4;

double limitOf(const at::Tensor& values)
{
    const at::Tensor sorted = std::get<0>(values.sort());
    const auto last = static_cast<double>(values.numel() - 1);
    return allowance * sorted[static_cast<std::int64_t>(usualShare * last)].item<double>();
}

} // namespace

Likeness::Likeness(const PixelStore& trained)
{
    const std::int64_t all = trained.count();
    const std::int64_t usual = std::min(mostUsual, all / usualPart);
    if (usual < fewestUsual) {
        return;
    }
    const at::Tensor order = testOrder(all);
    const at::Tensor others = trained.images(order.narrow(0, 0, usual));
    const std::int64_t compared
        = std::min({all - usual, mostCompared, std::max<std::int64_t>(1, mostNumbers / others.size(1))});
    m_images = trained.images(order.narrow(0, usual, compared)).contiguous();
    m_lengths = at::linalg_vector_norm(m_images, 2, at::IntArrayRef {1}).clamp_min(shortest);
    const Nearest found = nearest(others);
    m_usualDistance = std::max(limitOf(found.distances), sameDistance * m_lengths.mean().item<double>());
    m_usualAngle = std::max(limitOf(found.angles), sameAngle);
}

/// |x - y|^2 = |x|^2 + |y|^2 - 2 x.y and cos = x.y / (|x| |y|): one product of matrices for both.
Likeness::Nearest Likeness::nearest(const at::Tensor& images) const
{
    const at::Tensor lengths
        = at::linalg_vector_norm(images, 2, at::IntArrayRef {1}, /*keepdim=*/true).clamp_min(shortest);
    const at::Tensor products = images.mm(m_images.t());
    const at::Tensor squares = lengths.square() + m_lengths.square() - 2 * products;
    const at::Tensor cosines = products / lengths / m_lengths;
    return {std::get<0>(squares.min(1)).clamp_min(0).sqrt(), 1 - std::get<0>(cosines.max(1))};
}

std::vector<double> Likeness::strangeness(const at::Tensor& images) const
{
    std::vector<double> values(static_cast<std::size_t>(images.size(0)),
                               std::numeric_limits<double>::quiet_NaN());
    if (!m_images.defined()) {
        return values;
    }
    const Nearest found = nearest(images);
    const at::Tensor worse
        = at::maximum(found.distances / m_usualDistance, found.angles / m_usualAngle).cpu();
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = worse[static_cast<std::int64_t>(i)].item<double>();
    }
    return values;
}

} // namespace ff
