// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "tests/core/samples/test_tensors.h"

namespace ff {

/// A network of these settings for images of `inputs` pixels with random weights everywhere, so that neither
/// biases nor readout are zero.
inline Network testNetwork(const Settings& settings, std::int64_t inputs, std::int64_t classes,
                           at::ScalarType type = at::kDouble)
{
    at::Generator random = testRandom(7);
    Network network(settings, inputs, classes, at::TensorOptions(type), random);
    for (DenseLayer& layer : network.layers) {
        layer.bias.value.normal_(0, 0.1, random);
    }
    for (Parameter& block : network.readout.weights) {
        block.value.normal_(0, 0.3, random);
    }
    return network;
}

} // namespace ff
