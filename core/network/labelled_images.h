// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"
#include "core/samples/label_overlay.h"

namespace ff {

/// Images as a first layer sees them when labels are written over them (Hinton 2022, section 3.3). Only the
/// label's pixels and the length of the row differ from one label to the next, so the product with the image
/// is made once and serves every label: the true one, the wrong one, the neutral one, and all that are tried.
class LabelledImages
{
public:
    /// `images` [B, D], pixels 0 to 1, in the type of products; what stands where the labels go is ignored.
    /// Both must outlive this.
    LabelledImages(const Layer& first, const LabelOverlay& overlay, const at::Tensor& images);

    std::int64_t count() const { return m_blank.size(0); }

    /// The first layer's pass over R rows, row r being image r mod B with label `labels`[r] (int64 [R]).
    LayerPass forward(const at::Tensor& labels, const Dropout& dropout = {}) const;

    /// The pass of the first `count` images with the neutral label.
    LayerPass forwardNeutral(std::int64_t count, const Dropout& dropout = {}) const;

private:
    LayerPass pass(std::int64_t images, const at::Tensor& labels, double labelSquares,
                   const Dropout& dropout) const;
    const Layer* m_first;
    LabelOverlay m_overlay;
    at::Tensor m_blank; // [B, D] zero where the label goes
    at::Tensor m_squares; // [B] sum of the squares of the rest
    at::Tensor m_product; // [P, B, c]
    at::Tensor m_columns; // [C + 1, n] what each label adds to the product, and last the neutral one
};

} // namespace ff
