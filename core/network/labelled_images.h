// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"
#include "core/samples/label_overlay.h"

namespace ff {

/// Images as a first layer sees them when labels are put on them, x' = k x + w_c. Of the product x' W^T only
/// w_c W^T and the length of the row differ from one label to the next, so that with the image is made once
/// and serves every label: the true one, the wrong one, the neutral one, and all that are tried.
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
    LayerPass pass(std::int64_t images, const at::Tensor& labels, const Dropout& dropout) const;
    at::Tensor squares(std::int64_t images, const at::Tensor& labels) const;

    const Layer* m_first;
    const LabelOverlay* m_overlay;
    at::Tensor m_blank; // [B, D] k x
    at::Tensor m_squares; // [B] |k x|^2
    at::Tensor m_crossed; // [B, C + 1] 2 (k x) w_c; undefined where labels replace pixels, as it is zero
    at::Tensor m_product; // [P, B, c]
    at::Tensor m_columns; // [C + 1, n] what each label adds to the product, and last the neutral one
};

} // namespace ff
