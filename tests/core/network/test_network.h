// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "tests/core/samples/test_tensors.h"

namespace ff {

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

/// The only layer of these settings on images of this grid.
inline Layer testLayer(const Settings& settings, const Numerics& numerics, const Grid& image = testImage)
{
    return std::move(testNetwork(settings, 3, numerics, image).layers.front());
}

/// x W^T by its definition, [R, n], the units place by place.
inline at::Tensor plainProduct(const LayerShape& shape, const at::Tensor& weights, const at::Tensor& input)
{
    if (shape.isDense()) {
        return at::matmul(input, weights.t());
    }
    const at::Tensor fields
        = at::tensor(shape.fields, at::kLong).view({shape.output.places(), shape.fieldSize});
    std::vector<at::Tensor> places;
    for (std::int64_t place = 0; place < shape.output.places(); ++place) {
        places.push_back(at::matmul(input.index_select(1, fields[place]), weights[place].t()));
    }
    return at::cat(places, 1);
}

} // namespace ff
