// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/mask_pool.h"

#include "core/base/accelerator.h"
#include "core/base/error.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::int64_t poolSize = 2000;

/// [1/4, 1/2, 1/4] along dimension `dim`; the border is repeated, so that edges stay balanced.
at::Tensor blurAlong(const at::Tensor& image, std::int64_t dim)
{
    const std::int64_t last = image.size(dim) - 1;
    at::Tensor blurred = image * 0.5;
    if (last > 0) {
        blurred.narrow(dim, 1, last).add_(image.narrow(dim, 0, last), 0.25);
        blurred.narrow(dim, 0, last).add_(image.narrow(dim, 1, last), 0.25);
    }
    blurred.narrow(dim, 0, 1).add_(image.narrow(dim, 0, 1), 0.25);
    blurred.narrow(dim, last, 1).add_(image.narrow(dim, last, 1), 0.25);
    return blurred;
}

} // namespace

int MaskShape::passesAt(std::int64_t place) const
{
    return std::max(0, passes - spread) + static_cast<int>(place % kinds());
}

int MaskShape::kinds() const
{
    return passes + spread - std::max(0, passes - spread) + 1;
}

MaskShape maskShapeOf(const Settings& settings)
{
    return {settings.maskBlur, settings.maskBlurSpread, settings.maskThreshold};
}

at::Tensor maskNoise(std::int64_t count, int width, int height, at::Generator& random)
{
    const std::vector<std::int64_t> shape {count, height, width};
    at::Tensor noise = at::empty(shape).bernoulli_(0.5, random);
    // A few blurs of bits leave many values at exactly one half; the speck of noise settles them at random
    // instead of all to one side.
    return noise.add_(at::empty(shape).uniform_(-1e-3, 1e-3, random));
}

at::Tensor masksOf(at::Tensor noise, int blur, double threshold)
{
    for (int pass = 0; pass < blur; ++pass) {
        noise = blurAlong(blurAlong(noise, 2), 1);
    }
    return noise.gt(threshold).to(at::kFloat).flatten(1);
}

at::Tensor masksOf(const at::Tensor& noise, const MaskShape& shape, std::int64_t first)
{
    at::Tensor masks = at::empty({noise.size(0), noise.size(1) * noise.size(2)});
    for (std::int64_t begin = 0; begin < std::min<std::int64_t>(shape.kinds(), noise.size(0)); ++begin) {
        const at::Tensor some = noise.slice(0, begin, noise.size(0), shape.kinds());
        masks.slice(0, begin, noise.size(0), shape.kinds())
            .copy_(masksOf(some, shape.passesAt(first + begin), shape.threshold));
    }
    return masks;
}

MaskPool::MaskPool(int width, int height, const MaskShape& shape, at::Generator random, at::Device device)
    : m_width(width)
    , m_height(height)
    , m_shape(shape)
    , m_random(std::move(random))
    , m_device(device)
{ }

at::Tensor MaskPool::draw(std::int64_t count)
{
    if (!m_masks.defined()) {
        m_masks = make(0, poolSize);
    } else {
        renew(std::max<std::int64_t>(1, count / 10));
    }
    const at::Tensor picks = at::empty({count}, at::kLong).random_(0, poolSize, m_random);
    return m_masks.index_select(0, sentTo(m_device, picks));
}

MaskPool MaskPool::clone() const
{
    MaskPool copy = *this;
    copy.m_random = m_random.clone();
    copy.m_masks = m_masks.defined() ? m_masks.clone() : at::Tensor();
    return copy;
}

void MaskPool::visitState(StateVisitor& visitor)
{
    std::int64_t passes = m_shape.passes;
    std::int64_t spread = m_shape.spread;
    visitor.number("passes", passes);
    visitor.number("spread", spread);
    visitor.addedReal("threshold", m_shape.threshold);
    m_shape.passes = static_cast<int>(passes);
    m_shape.spread = static_cast<int>(spread);
    visitor.random("random", m_random);
    visitor.number("oldest", m_oldest);
    at::Tensor masks = m_masks.defined()
        ? m_masks.to(at::kByte) // ones and zeros
        : at::empty({0, std::int64_t {m_width} * m_height}, at::TensorOptions(at::kByte).device(m_device));
    visitor.resizable("stock", masks);
    const bool isStock = masks.size(0) == poolSize && masks.size(1) == std::int64_t {m_width} * m_height;
    if (m_oldest < 0 || m_oldest >= poolSize || (masks.size(0) > 0 && !isStock)) {
        throw Error(FF_TR("expected %1 masks of the images' size, found %2"), {poolSize, masks.size(0)});
    }
    if (visitor.restores()) {
        m_masks = isStock ? masks.to(at::kFloat) : at::Tensor();
    }
}

void MaskPool::setShape(const MaskShape& shape)
{
    if (shape != m_shape) {
        m_shape = shape;
        m_masks.reset();
    }
}

/// Masks for the places from `first` on. The blurs that the spread allows take turns over the places of the
/// stock, not over what is made at a time: so a place keeps its blur, and the stock its mixture. Each blur
/// draws its own noise: runs that began before masks could be tried go on in the same bits.
at::Tensor MaskPool::make(std::int64_t first, std::int64_t count)
{
    at::Tensor masks = at::empty({count, std::int64_t {m_width} * m_height});
    for (std::int64_t begin = 0; begin < std::min<std::int64_t>(m_shape.kinds(), count); ++begin) {
        at::Tensor places = masks.slice(0, begin, count, m_shape.kinds());
        const at::Tensor noise = maskNoise(places.size(0), m_width, m_height, m_random);
        places.copy_(masksOf(noise, m_shape.passesAt(first + begin), m_shape.threshold));
    }
    // As bytes: a quarter of the traffic.
    return m_device.is_cpu() ? masks : sentTo(m_device, masks.to(at::kByte)).to(at::kFloat);
}

void MaskPool::renew(std::int64_t count)
{
    const std::int64_t first = m_oldest;
    const std::int64_t renewed = std::min(count, poolSize - first);
    m_masks.narrow(0, first, renewed).copy_(make(first, renewed));
    m_oldest = (first + renewed) % poolSize;
}

} // namespace ff
