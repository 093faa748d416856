// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/onnx/onnx_layers.h"

namespace ff {

/// The goodness of every layer, [N, C] or [N, 1], while the network settles with each label fixed at the top:
/// Hinton 2022, section 5, the iterations one after the other as nodes of ONNX, up to the last one of the
/// window. `bottomUp` are the activities [N, n] that a pass over the pixels [N, D] has made.
std::vector<OnnxValue> settledOnnxGoodness(OnnxLayers& layers, const OnnxValue& pixels,
                                           const std::vector<OnnxRows>& bottomUp);

} // namespace ff
