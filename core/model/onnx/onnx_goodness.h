// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/onnx/onnx_layers.h"

namespace ff {

/// The goodness of a layer as nodes of ONNX, by the function that the settings name: of its activities
/// [N, n] as [N, 1], of [N, T, n] as [N, T].
OnnxValue onnxGoodness(OnnxLayers& layers, std::size_t layer, const OnnxRows& activities);

} // namespace ff
