// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"

#include "core/network/layer_kinds.h"

namespace ff {
namespace {

std::vector<std::int64_t> chosenOutputs(const LayerStack& layers, const std::vector<bool>& chosen)
{
    std::vector<std::int64_t> widths;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (chosen[i]) {
            widths.push_back(layers[i].shape().outputs());
        }
    }
    return widths;
}

} // namespace

Network::Network(const Settings& settings, const Grid& image, std::int64_t classes, const Numerics& numerics,
                 at::Generator& random)
    : layers(makeLayers(image, {settings, numerics, random, classes}))
    , readout(classes, chosenOutputs(layers, chosenLayers(settings.readoutLayers, layers.size())), numerics)
    , m_numerics(numerics)
    , m_readoutLayers(chosenLayers(settings.readoutLayers, layers.size()))
{ }

std::vector<LayerPass> Network::forward(const at::Tensor& images, const Dropout& dropout) const
{
    return forwardFrom(layers.front().forward(normaliseRows(images), dropoutOfLayer(dropout, 0)), dropout);
}

std::vector<LayerPass> Network::study(const at::Tensor& images, const Dropout& dropout,
                                      const Settings& settings)
{
    std::vector<LayerPass> passes;
    at::Tensor input = normaliseRows(images);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Dropout own = dropoutOfLayer(dropout, i);
        passes.push_back(isFrozen(settings, i) ? layers[i].forward(input, own) : layers[i].study(input, own));
        input = passes.back().output;
    }
    return passes;
}

std::vector<LayerPass> Network::forwardFrom(LayerPass first, const Dropout& dropout) const
{
    std::vector<LayerPass> passes;
    passes.reserve(layers.size());
    passes.push_back(std::move(first));
    for (std::size_t i = 1; i < layers.size(); ++i) {
        passes.push_back(layers[i].forward(passes.back().output, dropoutOfLayer(dropout, i)));
    }
    return passes;
}

std::vector<at::Tensor> Network::readoutInputs(const std::vector<LayerPass>& passes, std::int64_t first,
                                               std::int64_t count) const
{
    std::vector<at::Tensor> inputs;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        if (m_readoutLayers[i]) {
            inputs.push_back(passes[i].output.narrow(0, first, count));
        }
    }
    return inputs;
}

at::Tensor Network::probabilities(const std::vector<LayerPass>& passes) const
{
    return readout.probabilities(readoutInputs(passes, 0, passes.front().goodness.size(0)));
}

Dropout dropoutOfLayer(const Dropout& pass, std::size_t layer)
{
    Dropout own = pass;
    own.key += 0x9e3779b9U * static_cast<std::uint32_t>(layer + 1);
    return own;
}

} // namespace ff
