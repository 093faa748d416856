// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"
#include "core/settings/settings.h"

namespace ff {

/// How masks are made: blurred `passes` times, give or take up to `spread`, every number as often as the
/// other, and cut at `threshold`.
struct MaskShape
{
    int passes = 6;
    int spread = 0;
    double threshold = 0.5;

    /// How often the mask at that place of a stock is blurred: the numbers that the spread allows take turns.
    int passesAt(std::int64_t place) const;
    int kinds() const; ///< how many numbers take turns

    bool operator==(const MaskShape&) const = default;
};

/// Of the masks that these settings ask for.
MaskShape maskShapeOf(const Settings& settings);

/// What masks are made of, float [count, height, width]: random bits, with a speck of noise.
at::Tensor maskNoise(std::int64_t count, int width, int height, at::Generator& random);

/// Random masks of large regions of ones and zeros (Hinton 2022, section 3.2): random bits, blurred
/// `blur` times with [1/4, 1/2, 1/4] along rows and columns, then cut at the threshold: one where they are
/// above it. Returns float [count, height * width] of 0 and 1, one mask to each of `noise`.
at::Tensor masksOf(at::Tensor noise, int blur, double threshold);

/// The masks at the places from `first` on of a stock of that shape, made of this noise.
at::Tensor masksOf(const at::Tensor& noise, const MaskShape& shape, std::int64_t first);

/// A stock of masks from which batches draw, renewed a little with every batch: blurring one mask per
/// negative would cost as much as a small layer, and a fixed stock would be learnt by heart.
class MaskPool
{
public:
    /// What is drawn lies on `device`; all randomness is the CPU generator's, the same for every device.
    MaskPool(int width, int height, const MaskShape& shape, at::Generator random,
             at::Device device = at::kCPU);

    /// `count` masks drawn with replacement, float [count, height * width].
    at::Tensor draw(std::int64_t count);

    /// One that draws the same from here on, and shares nothing with this.
    MaskPool clone() const;

    /// The stock, and what decides how it is renewed.
    void visitState(StateVisitor& visitor);

    /// How masks drawn from now on are made.
    void setShape(const MaskShape& shape);

private:
    at::Tensor make(std::int64_t first, std::int64_t count);
    void renew(std::int64_t count);

    int m_width;
    int m_height;
    MaskShape m_shape;
    at::Generator m_random;
    at::Device m_device;
    at::Tensor m_masks; // [size, height * width]
    std::int64_t m_oldest = 0;
};

} // namespace ff
