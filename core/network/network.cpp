// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"

namespace ff {
namespace {

std::vector<DenseLayer> makeLayers(const Settings& settings, std::int64_t inputs,
                                   const at::TensorOptions& options, at::Generator& random)
{
    std::vector<DenseLayer> layers;
    for (const int units : settings.layers) {
        layers.emplace_back(inputs, units, goodnessFunction(settings.goodness), options, random);
        inputs = units;
    }
    return layers;
}

std::vector<std::int64_t> chosenWidths(const std::vector<int>& widths, const std::vector<bool>& chosen)
{
    std::vector<std::int64_t> result;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (chosen[i]) {
            result.push_back(widths[i]);
        }
    }
    return result;
}

} // namespace

Network::Network(const Settings& settings, std::int64_t inputs, std::int64_t classes,
                 const at::TensorOptions& options, at::Generator& random)
    : layers(makeLayers(settings, inputs, options, random))
    , readout(classes,
              chosenWidths(settings.layers, chosenLayers(settings.readoutLayers, settings.layers.size())),
              options)
    , m_mode(settings.mode)
    , m_overlay {classes, settings.labelStrength}
    , m_goodness(&goodnessFunction(settings.goodness))
    , m_readoutLayers(chosenLayers(settings.readoutLayers, settings.layers.size()))
{ }

std::vector<LayerPass> Network::forward(const at::Tensor& images) const
{
    std::vector<LayerPass> passes;
    passes.reserve(layers.size());
    at::Tensor input = normaliseRows(images);
    for (const DenseLayer& layer : layers) {
        passes.push_back(layer.forward(input));
        input = passes.back().normalised;
    }
    return passes;
}

std::vector<LayerPass> Network::forwardForReadout(const at::Tensor& images) const
{
    if (!writesLabels()) {
        return forward(images);
    }
    const at::Tensor neutral = images.clone();
    m_overlay.writeNeutral(neutral);
    return forward(neutral);
}

void Network::learn(std::vector<LayerPass>& passes, std::int64_t positives, const LayerRule& rule)
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        layers[i].learn(passes[i], positives, rule);
    }
}

std::vector<at::Tensor> Network::readoutInputs(const std::vector<LayerPass>& passes, std::int64_t first,
                                               std::int64_t count) const
{
    std::vector<at::Tensor> inputs;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        if (m_readoutLayers[i]) {
            inputs.push_back(passes[i].normalised.narrow(0, first, count));
        }
    }
    return inputs;
}

std::vector<at::Tensor> Network::copyState() const
{
    std::vector<at::Tensor> state;
    for (const DenseLayer& layer : layers) {
        state.insert(state.end(),
                     {layer.weight.value.clone(), layer.bias.value.clone(), layer.meanActivity.clone()});
    }
    for (const Parameter& block : readout.weights) {
        state.push_back(block.value.clone());
    }
    return state;
}

void Network::setState(const std::vector<at::Tensor>& state)
{
    auto next = state.begin();
    for (DenseLayer& layer : layers) {
        layer.weight.restart(*next++);
        layer.bias.restart(*next++);
        layer.meanActivity.copy_(*next++);
    }
    for (Parameter& block : readout.weights) {
        block.restart(*next++);
    }
}

double Network::goodnessUnit(std::size_t layer) const
{
    return m_goodness->unit(layers[layer].units());
}

} // namespace ff
