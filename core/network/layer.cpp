// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer.h"

#include "core/network/column_sum.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr double initialMeanActivity = 0.5; // as in Hinton's released code

/// Parameters without a copy for short products: biases are added, and gains are in no matrix.
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
    , meanActivity(at::full({shape.features()}, initialMeanActivity, materials.numerics.options))
    , m_shape(withNorm(std::move(shape), materials.settings))
    , m_numerics(materials.numerics)
    , m_goodness(makeGoodness(materials.settings, m_shape.units(), m_shape.units() / m_shape.features()))
    , m_loss(&localLoss(materials.settings.loss))
{
    if (traitsOf(materials.settings.mode).groupsChannels) {
        m_groups.emplace(m_shape.features(), materials.classes, materials.numerics.options);
    }
    if (normalisesBatches(materials.settings)) {
        m_norm.emplace(m_shape.features(), optimiser(materials.settings.optimiser),
                       withoutCopy(materials.numerics));
    }
}

std::vector<NamedParameter> Layer::parameters()
{
    std::vector<NamedParameter> all {{"weight", &weight}, {"bias", &bias}};
    if (m_norm) {
        all.push_back({"gain", &m_norm->gain});
    }
    return all;
}

LayerPass Layer::forward(const at::Tensor& input, const Dropout& dropout) const
{
    Drive drive;
    drive.product = m_norm ? normalised(product(input)) : product(input);
    drive.dropout = dropout;
    return activated(std::move(drive), std::make_shared<PlainInput>(input));
}

LayerPass Layer::study(const at::Tensor& input, const Dropout& dropout)
{
    if (!m_norm) {
        return forward(input, dropout);
    }
    const at::Tensor places = product(input);
    const at::Tensor rows = places.permute({1, 0, 2}).reshape({input.size(0), units()});
    NormalisedDrive ofBatch = m_norm->follow(rows.to(m_norm->mean.scalar_type()));
    const at::Tensor scaled = m_norm->scaled(ofBatch).to(places.scalar_type());
    Drive drive;
    drive.product
        = scaled.view({places.size(1), places.size(0), places.size(2)}).permute({1, 0, 2}).contiguous();
    drive.dropout = dropout;
    LayerPass pass = activated(std::move(drive), std::make_shared<PlainInput>(input));
    pass.normalised = std::move(ofBatch);
    return pass;
}

/// Of a product [P, R, c], by what is remembered of batches.
at::Tensor Layer::normalised(const at::Tensor& product) const
{
    const auto ofUnits = [&](const at::Tensor& features) {
        return atAllPlaces(features).view({product.size(0), 1, product.size(2)});
    };
    const at::Tensor scale = m_norm->scale();
    const at::Tensor scaled = product.to(scale.scalar_type()) * ofUnits(scale);
    return (scaled - ofUnits(m_norm->mean * scale)).to(product.scalar_type());
}

at::Tensor Layer::throughNorm(const LayerPass& pass, const at::Tensor& delta) const
{
    return pass.normalised.unit.defined() ? m_norm->through(delta, pass.normalised) : delta;
}

ParameterSteps Layer::normSteps(const LayerPass& pass, const at::Tensor& delta, double samples,
                                const StepSize& size)
{
    if (!pass.normalised.unit.defined()) {
        return {};
    }
    const at::Tensor mean = m_norm->byGain(delta, pass.normalised) / samples;
    return {{m_norm->gain, Gradient::ofMean(mean, samples), {size.rate, size.smoothing, /*decay=*/0.0}}};
}

LayerPass Layer::activated(Drive drive, std::shared_ptr<const LayerInput> input) const
{
    drive.bias = atAllPlaces(bias.value());
    Numerics numerics = m_numerics;
    numerics.product = drive.product.scalar_type();
    LayerPass pass {std::move(input), activate(drive, numerics), {}, {}, {}};
    pass.goodness = m_goodness.of(pass.activity);
    addOutput(pass);
    return pass;
}

void Layer::addOutput(LayerPass& pass) const
{
    const Activity& y = pass.activity;
    if (m_groups) {
        const at::Tensor rows = m_groups->normalised(pooled(y.all()), pass.outputScale);
        pass.output = rows.to(y.normalised.scalar_type());
    } else if (m_shape.pool == 1) {
        pass.output = y.normalised;
        pass.outputScale = y.scale;
    } else {
        const at::Tensor means = pooled(y.normalised);
        const at::Tensor length = rootMeanSquare(means);
        pass.output = means.to(length.scalar_type()).div_(length).to(means.scalar_type());
        pass.outputScale = length.squeeze(1).mul(y.scale);
    }
}

at::Tensor Layer::unitsOfFeatures() const
{
    const Grid& grid = m_shape.grid;
    const bool isShared = features() < units();
    const std::int64_t first = isShared ? grid.index(grid.width / 2, grid.height / 2, 0) : 0;
    return at::arange(first, first + features(), at::TensorOptions(at::kLong));
}

at::Tensor Layer::overPlaces(const at::Tensor& units) const
{
    return units.size(-1) == features() ? units : units.unflatten(-1, {-1, features()}).sum(-2);
}

at::Tensor Layer::meanOfPlaces(const at::Tensor& units) const
{
    return overPlaces(units) / static_cast<double>(m_shape.units() / features());
}

at::Tensor Layer::atAllPlaces(const at::Tensor& features) const
{
    return features.size(0) == units() ? features : features.repeat({units() / features.size(0)});
}

at::Tensor Layer::pooled(const at::Tensor& rows) const
{
    if (m_shape.pool == 1) {
        return rows;
    }
    const Grid& grid = m_shape.grid;
    const std::array<std::int64_t, 2> side {std::min(m_shape.pool, grid.height),
                                            std::min(m_shape.pool, grid.width)};
    const at::Tensor places = rows.view({rows.size(0), grid.height, grid.width, grid.channels});
    return at::avg_pool2d(places.permute({0, 3, 1, 2}), side).permute({0, 2, 3, 1}).flatten(1);
}

at::Tensor Layer::throughOutput(const LayerPass& pass, const at::Tensor& slope) const
{
    const at::Tensor u = pass.output.to(slope.scalar_type());
    const at::Tensor scale = pass.outputScale.to(slope.scalar_type());
    if (m_groups) {
        return throughPool(m_groups->through(slope, u, scale));
    }
    return throughPool((slope - u * (u * slope).mean(1, /*keepdim=*/true)) / scale.unsqueeze(1));
}

at::Tensor Layer::throughPool(const at::Tensor& slope) const
{
    if (m_shape.pool == 1) {
        return slope;
    }
    const at::AutoGradMode withGradient(true);
    const at::Tensor rows
        = at::zeros({slope.size(0), units()}, slope.options()).requires_grad_(true); // it is linear
    pooled(rows).backward(slope);
    return rows.grad();
}

ParameterSteps Layer::steps(const at::Tensor& delta, const at::Tensor& input, const at::Tensor& biasGradient,
                            double samples, const StepSize& size)
{
    const StepSize withoutDecay {size.rate, size.smoothing, /*decay=*/0.0};
    return {{weight, weightGradient(delta, input, samples), size},
            {bias, Gradient::ofMean(overPlaces(biasGradient) / samples, samples), withoutDecay}};
}

LayerShape withNorm(LayerShape shape, const Settings& settings)
{
    if (normalisesBatches(settings)) {
        shape.parameters.push_back({"gain", {shape.features()}});
    }
    return shape;
}

std::vector<NamedShape> weightsAndBiases(std::vector<std::int64_t> weights, std::int64_t biases)
{
    return {{"weight", std::move(weights)}, {"bias", {biases}}};
}

} // namespace ff
