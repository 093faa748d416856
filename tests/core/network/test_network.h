// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/network/layer_kinds.h"
#include "core/network/local_layer.h"
#include "core/network/network.h"
#include "core/settings/modes.h"
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
        if (BatchNorm* norm = layer.norm()) {
            norm->gain.restart(1 + drawn(norm->gain.value(), 0.3));
            norm->mean.copy_(drawn(norm->mean, 0.3));
            norm->variance.copy_(drawn(norm->variance, 0.4).exp_());
        }
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
        = layerKind(kindOf(settings, settings.layers.front()))
              .make({image, 0, settings.layers.front()}, {settings, numerics, random});
    const at::Tensor bias = at::empty({layer->features()}, at::kDouble).normal_(0, 0.1, random);
    layer->bias.restart(bias.to(layer->bias.value().scalar_type()));
    return layer;
}

/// Of every place and channel the sum over its window, number by number; there are zeros outside of the
/// image.
inline at::Tensor convolution(const Layer& layer, const at::Tensor& weights, const at::Tensor& input,
                              std::int64_t stride = 1, bool isPadded = true)
{
    const Grid& image = layer.shape().input;
    const Grid& grid = layer.shape().grid;
    const std::int64_t tall = weights.size(2);
    const std::int64_t wide = weights.size(3);
    std::vector<at::Tensor> units;
    for (std::int64_t place = 0; place < grid.places(); ++place) {
        at::Tensor sum = at::zeros({input.size(0), weights.size(0)}, input.options());
        for (std::int64_t i = 0; i < weights[0].numel(); ++i) {
            const std::int64_t y = place / grid.width * stride + i / wide % tall - (isPadded ? tall / 2 : 0);
            const std::int64_t x = place % grid.width * stride + i % wide - (isPadded ? wide / 2 : 0);
            if (x >= 0 && x < image.width && y >= 0 && y < image.height) {
                const at::Tensor seen = input.select(1, image.index(x, y, i / (wide * tall)));
                sum = sum + seen.unsqueeze(1) * weights.flatten(1).select(1, i);
            }
        }
        units.push_back(sum);
    }
    return at::cat(units, 1);
}

/// Of units [.., n] the sums over places that share a feature, [.., f], by the definition.
inline at::Tensor summedByFeature(const Layer& layer, const at::Tensor& units)
{
    const at::Tensor feature = at::arange(layer.units()).remainder(layer.features());
    const at::Tensor isOf = feature.unsqueeze(1).eq(at::arange(layer.features())).to(units.scalar_type());
    return at::matmul(units, isOf);
}

/// Means of squares of places, `side` x `side` of them each, of rows that go place by place.
inline at::Tensor plainlyPooled(const Layer& layer, const at::Tensor& rows)
{
    const Grid& grid = layer.shape().grid;
    const std::int64_t side = layer.shape().pool;
    std::vector<at::Tensor> pooled;
    for (std::int64_t y = 0; y + side <= grid.height; y += side) {
        for (std::int64_t x = 0; x + side <= grid.width; x += side) {
            at::Tensor sum = at::zeros({rows.size(0), grid.channels}, rows.options());
            for (std::int64_t i = 0; i < side * side; ++i) {
                const std::int64_t place = (y + i / side) * grid.width + x + i % side;
                sum = sum + rows.narrow(1, place * grid.channels, grid.channels);
            }
            pooled.push_back(sum / static_cast<double>(side * side));
        }
    }
    return at::cat(pooled, 1);
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
    if (weights.dim() == 4) {
        const Grid& image = layer.shape().input;
        const std::int64_t columns = layer.shape().grid.width;
        return convolution(layer, weights, input, (image.width + columns - 1) / columns);
    }
    if (weights.sizes() != at::IntArrayRef {layer.units(), layer.inputs()}) {
        throw Error("write down what the product of this kind of layer is");
    }
    return at::matmul(input, weights.t());
}

} // namespace ff
