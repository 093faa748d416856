// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/onnx/onnx_layers.h"

namespace ff {

/// How a network answers, as nodes of ONNX.
struct OnnxAnswer
{
    std::vector<OnnxRows> read; ///< the activities of every layer in the pass that the readout sees

    /// Of every layer, [N, C] or, where a label has made no difference or none is tried, [N, 1]; empty where
    /// the mode knows no goodness.
    std::vector<OnnxValue> goodness;
};

/// The answer to pixels [N, D] from 0 to 1, by the mode of the settings.
OnnxAnswer onnxAnswer(OnnxLayers& layers, const OnnxValue& pixels);

} // namespace ff
