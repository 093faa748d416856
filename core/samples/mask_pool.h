// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"

namespace ff {

/// Random masks of large regions of ones and zeros (Hinton 2022, section 3.2): random bits, blurred
/// `blur` times with [1/4, 1/2, 1/4] along rows and columns, then cut at one half.
/// Returns float [count, height * width] of 0 and 1.
at::Tensor makeMasks(std::int64_t count, int width, int height, int blur, at::Generator& random);

/// How often masks are blurred: `passes`, give or take up to `spread`, every number as often as the other.
struct MaskBlur
{
    int passes = 6;
    int spread = 0;

    bool operator==(const MaskBlur&) const = default;
};

/// A stock of masks from which batches draw, renewed a little with every batch: blurring one mask per
/// negative would cost as much as a small layer, and a fixed stock would be learnt by heart.
class MaskPool
{
public:
    MaskPool(int width, int height, const MaskBlur& blur, at::Generator random);

    /// `count` masks drawn with replacement, float [count, height * width] on the CPU.
    at::Tensor draw(std::int64_t count);

    /// The stock, and what decides how it is renewed.
    void visitState(StateVisitor& visitor);

    /// How masks drawn from now on are blurred.
    void setBlur(const MaskBlur& blur);

private:
    at::Tensor make(std::int64_t first, std::int64_t count);
    void renew(std::int64_t count);

    int m_width;
    int m_height;
    MaskBlur m_blur;
    at::Generator m_random;
    at::Tensor m_masks; // [size, height * width]
    std::int64_t m_oldest = 0;
};

} // namespace ff
