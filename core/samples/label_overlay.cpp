// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/label_overlay.h"

namespace ff {

at::Tensor LabelOverlay::blank(const at::Tensor& images) const
{
    return images.mul(kept).to(images.scalar_type());
}

void LabelOverlay::write(const at::Tensor& images, const at::Tensor& labels) const
{
    images.copy_(images.mul(kept).add_(patterns.index_select(0, labels)));
}

void LabelOverlay::writeNeutral(const at::Tensor& images) const
{
    images.copy_(images.mul(kept).add_(patterns[classes()]));
}

} // namespace ff
