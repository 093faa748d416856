// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// Writes labels over the first pixels of images, as in Hinton 2022, section 3.3.
struct LabelOverlay
{
    std::int64_t classes = 10; ///< pixels that the label takes
    double strength = 1.0; ///< value of the label's pixel; full ink is 1

    /// Overwrites the first `classes` pixels of `images` [R, D] with one-hot `labels` [R] (int64).
    void write(const at::Tensor& images, const at::Tensor& labels) const;

    /// Overwrites them with the neutral label, strength / classes in every pixel: it says nothing.
    void writeNeutral(const at::Tensor& images) const;
};

} // namespace ff
