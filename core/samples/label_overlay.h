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
    /// How many pixels, the first ones, patterns cover: all, or some of which nothing stays.
    std::int64_t reach = 0;

    std::int64_t classes() const { return patterns.size(0) - 1; }
    bool coversAll() const { return reach == patterns.size(1); }

    /// The patterns of these labels, int64 [R], as far as they reach: [R, reach].
    at::Tensor reaching(const at::Tensor& labels) const
    {
        return patterns.narrow(1, 0, reach).index_select(0, labels);
    }

    /// What is kept of images [R, D], in their type.
    at::Tensor blank(const at::Tensor& images) const;

    /// Puts `labels` [R] (int64; classes() is the neutral one) on `images` [R, D], in place.
    void write(const at::Tensor& images, const at::Tensor& labels) const;

    /// Puts the neutral label on them: it says nothing.
    void writeNeutral(const at::Tensor& images) const;
};

} // namespace ff
