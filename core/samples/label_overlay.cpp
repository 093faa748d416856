// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/label_overlay.h"

namespace ff {

void LabelOverlay::write(const at::Tensor& images, const at::Tensor& labels) const
{
    at::Tensor area = images.narrow(1, 0, classes);
    area.zero_();
    area.scatter_(1, labels.unsqueeze(1), strength);
}

void LabelOverlay::writeNeutral(const at::Tensor& images) const
{
    images.narrow(1, 0, classes).fill_(strength / static_cast<double>(classes));
}

} // namespace ff
