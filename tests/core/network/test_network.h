// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/network/layer_kinds.h"
#include "core/network/local_layer.h"
#include "core/network/network.h"
#include "tests/core/samples/test_tensors.h"

namespace ff {

/// To be told when a test fails.
inline std::string nameOf(const Optimiser& optimiser)
{
    return settingText(settingRow("optimiser"), {.optimiser = optimiser.choice});
}

/// Images small enough for automatic differentiation in a blink, and wide enough for local fields.
inline constexpr Grid testImage {10, 8, 1};

/// In double precision, with no row left out: what is computed so can be compared with autograd.
inline Numerics exactNumerics()
{
    Numerics numerics {at::TensorOptions(at::kDouble)};
    numerics.techniques.compactRows = false;
    return numerics;
}

/// In float32, everything by the plain operations of LibTorch.
inline Numerics plainNumerics()
{
    Numerics numerics;
    numerics.techniques = {false, false, false, false};
    return numerics;
}

/// The same, with products of this type.
inline Numerics withProduct(Numerics numerics, at::ScalarType product)
{
    numerics.product = product;
    return numerics;
}

/// Random numbers everywhere where a fresh network has zeros.
inline void fillWithNumbers(Network& network, at::Generator& random)
{
    const auto drawn = [&](const at::Tensor& like, double deviation) {
        return at::empty(like.sizes(), at::kDouble).normal_(0, deviation, random).to(like.scalar_type());
    };
    for (Layer& layer : network.layers) {
        layer.bias.restart(drawn(layer.bias.value(), 0.1));
    }
    for (Parameter& block : network.readout.weights) {
        block.restart(drawn(block.value(), 0.3));
    }
}

inline Network testNetwork(const Settings& settings, std::int64_t classes, const Numerics& numerics,
                           const Grid& image = testImage)
{
    at::Generator random = testRandom(7);
    Network network(settings, image, classes, numerics, random);
    fillWithNumbers(network, random);
    return network;
}

/// The lowest layer of these settings on images of this grid.
inline std::unique_ptr<Layer> testLayer(const Settings& settings, const Numerics& numerics,
                                        const Grid& image = testImage)
{
    at::Generator random = testRandom(7);
    std::unique_ptr<Layer> layer
        = layerKind(settings.layerKind)
              .make({image, 0, settings.layers.front()}, {settings, numerics, random});
    const at::Tensor bias = at::empty({layer->units()}, at::kDouble).normal_(0, 0.1, random);
    layer->bias.restart(bias.to(layer->bias.value().scalar_type()));
    return layer;
}

/// x W^T with these weights in place of the layer's own, [R, n], as each kind of layer defines it.
inline at::Tensor plainProduct(const Layer& layer, const at::Tensor& weights, const at::Tensor& input)
{
    if (const auto* local = dynamic_cast<const LocalLayer*>(&layer)) {
        const at::Tensor fields = local->fields().index(at::kCPU);
        std::vector<at::Tensor> places;
        for (std::int64_t place = 0; place < fields.size(0); ++place) {
            places.push_back(at::matmul(input.index_select(1, fields[place]), weights[place].t()));
        }
        return at::cat(places, 1);
    }
    if (weights.sizes() != at::IntArrayRef {layer.units(), layer.inputs()}) {
        throw Error("write down what the product of this kind of layer is");
    }
    return at::matmul(input, weights.t());
}

} // namespace ff
