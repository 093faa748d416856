// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"
#include "core/model/onnx/onnx_graph.h"

namespace ff {

/// What loading does to images, as nodes of ONNX: images [N, H, W] with numbers as they are in the files
/// become pixels [N, D] from 0 to 1. The steps of `Preparation`, in its order; those that do nothing are left
/// out.
OnnxValue preparedPixels(const ModelFile& model, OnnxGraph& graph, const OnnxValue& images);

} // namespace ff
