// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/label_overlay.h"

namespace ff {

at::Tensor LabelOverlay::blank(const at::Tensor& images) const
{
    return images.mul(kept).to(images.scalar_type());
}

void LabelOverlay::write(const at::Tensor& images, const at::Tensor& labels) const
{
    images.mul_(kept);
    images.narrow(1, 0, reach).add_(reaching(labels));
}

void LabelOverlay::writeNeutral(const at::Tensor& images) const
{
    images.mul_(kept);
    images.narrow(1, 0, reach).add_(patterns[classes()].narrow(0, 0, reach));
}

} // namespace ff
