// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// What labels make of images, in any of their forms: x' = k x + w_c, pixel by pixel, for an image x with
/// label c. Made by labelOverlay().
struct LabelOverlay
{
    at::Tensor kept; ///< k [D]: the part of each pixel that stays; 0 where a label replaces it
    at::Tensor patterns; ///< w [C + 1, D], that of every class, and last their mean: the neutral label
    bool replaces = false; ///< whether nothing of a pixel stays where any pattern is

    std::int64_t classes() const { return patterns.size(0) - 1; }

    /// What is kept of images [R, D], in their type.
    at::Tensor blank(const at::Tensor& images) const;

    /// Puts `labels` [R] (int64; classes() is the neutral one) on `images` [R, D], in place.
    void write(const at::Tensor& images, const at::Tensor& labels) const;

    /// Puts the neutral label on them: it says nothing.
    void writeNeutral(const at::Tensor& images) const;
};

} // namespace ff
