// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer.h"

#include "core/network/column_sum.h"

namespace ff {
namespace {

constexpr double initialMeanActivity = 0.5; // as in Hinton's released code

/// Parameters without a copy for short products: biases are added, not multiplied.
Numerics withoutCopy(Numerics numerics)
{
    numerics.product = c10::typeMetaToScalarType(numerics.options.dtype());
    return numerics;
}

} // namespace

at::Tensor PlainInput::sum(std::int64_t count, const Numerics& numerics) const
{
    return columnSum(m_input, at::ones({count}, numerics.options), numerics);
}

Layer::Layer(LayerShape shape, const at::Tensor& weights, const LayerMaterials& materials)
    : weight(weights, optimiser(materials.settings.optimiser), materials.numerics)
    , bias(at::zeros(shape.parameters.at(1).shape, materials.numerics.options),
           optimiser(materials.settings.optimiser), withoutCopy(materials.numerics))
    , meanActivity(at::full({shape.units()}, initialMeanActivity, materials.numerics.options))
    , m_shape(std::move(shape))
    , m_numerics(materials.numerics)
    , m_goodness(makeGoodness(materials.settings, m_shape.units()))
    , m_loss(&localLoss(materials.settings.loss))
{ }

std::vector<NamedParameter> Layer::parameters()
{
    return {{"weight", &weight}, {"bias", &bias}};
}

LayerPass Layer::forward(const at::Tensor& input, const Dropout& dropout) const
{
    Drive drive;
    drive.product = product(input);
    drive.dropout = dropout;
    return activated(std::move(drive), std::make_shared<PlainInput>(input));
}

LayerPass Layer::activated(Drive drive, std::shared_ptr<const LayerInput> input) const
{
    drive.bias = bias.value();
    Numerics numerics = m_numerics;
    numerics.product = drive.product.scalar_type();
    LayerPass pass {std::move(input), activate(drive, numerics), {}};
    pass.goodness = m_goodness.of(pass.activity);
    return pass;
}

ParameterSteps Layer::steps(const at::Tensor& delta, const at::Tensor& input, const at::Tensor& biasGradient,
                            double samples, const StepSize& size)
{
    const StepSize withoutDecay {size.rate, size.smoothing, /*decay=*/0.0};
    return {{weight, weightGradient(delta, input, samples), size},
            {bias, Gradient::ofMean(biasGradient / samples, samples), withoutDecay}};
}

std::vector<NamedShape> weightsAndBiases(std::vector<std::int64_t> weights, std::int64_t biases)
{
    return {{"weight", std::move(weights)}, {"bias", {biases}}};
}

} // namespace ff
