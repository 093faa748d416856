// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"

namespace ff {

/// The same units at every place, c channels of them: W [c, C, k, l] weighs the window of k x l places with C
/// channels that stands there, b [c]. Windows that stand over the border see zeros. Products are LibTorch's
/// convolutions. Weights are drawn from N(0, 1/(C k l)).
std::unique_ptr<Layer> makeConvolutionalLayer(const LayerPlan& plan, const LayerMaterials& materials);

LayerShape convolutionalShape(const LayerPlan& plan);

} // namespace ff
