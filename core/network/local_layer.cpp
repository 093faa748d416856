// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/local_layer.h"

#include "core/base/accelerator.h"
#include "core/base/threads.h"
#include "core/network/initial_weights.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

LayerShape shapeOf(const LocalFields& fields, const LayerPlan& plan)
{
    const std::int64_t channels = std::max<std::int64_t>(1, plan.size.units / fields.places());
    const Grid grid {fields.width, fields.height, channels};
    return {plan.input, grid, weightsAndBiases({fields.places(), channels, fields.size}, grid.size()),
            grid.size() * fields.size};
}

at::Tensor freshLocalWeights(const LayerShape& shape, const LayerMaterials& materials)
{
    const std::vector<std::int64_t>& size = shape.parameters.front().shape;
    const double deviation = 1.0 / std::sqrt(static_cast<double>(size.back()));
    return initialWeights(size, deviation, materials.numerics, materials.random);
}

} // namespace

LocalLayer::LocalLayer(const LayerPlan& plan, const LayerMaterials& materials)
    : Layer(localShape(plan), freshLocalWeights(localShape(plan), materials), materials)
    , m_fields(localFields(plan.input, plan.depth))
{ }

at::Tensor LocalLayer::product(const at::Tensor& input) const
{
    const at::Tensor& weights = weight.as(input.scalar_type());
    const std::int64_t rows = input.size(0);
    const std::int64_t channels = shape().grid.channels;
    const at::Tensor product = at::empty({m_fields.places(), rows, channels}, input.options());
    const at::Tensor fields = m_fields.gather(input, numerics().threads);
    splitWork(numerics().threads, m_fields.places(), 1, [&](std::int64_t begin, std::int64_t end) {
        const at::Tensor stretch = product.narrow(0, begin, end - begin);
        const at::Tensor seen = fields.narrow(0, begin, end - begin);
        const at::Tensor columns = weights.narrow(0, begin, end - begin).transpose(1, 2);
        const std::int64_t perRow = countedIn(input, (end - begin) * channels * m_fields.size);
        inProducts(rows, perRow, [&](std::int64_t first, std::int64_t last) {
            at::Tensor part = stretch.narrow(1, first, last - first);
            at::bmm_out(part, seen.narrow(1, first, last - first), columns);
        });
    });
    return product;
}

at::Tensor LocalLayer::differentiable(const at::Tensor& input, std::span<const at::Tensor> parameters) const
{
    const at::Tensor product = at::bmm(m_fields.gatherDifferentiably(input), parameters[0].transpose(1, 2));
    return product.transpose(0, 1).reshape({input.size(0), units()}) + parameters[1];
}

at::Tensor LocalLayer::inputWeights() const
{
    const at::Tensor& weights = weight.value();
    const at::Tensor fields = m_fields.index(weights.device()).unsqueeze(1).expand_as(weights);
    return at::zeros({m_fields.places(), shape().grid.channels, inputs()}, weights.options())
        .scatter_(2, fields, weights)
        .flatten(0, 1);
}

Gradient LocalLayer::weightGradient(const at::Tensor& delta, const at::Tensor& input, double samples) const
{
    const at::Tensor perPlace
        = delta.view({delta.size(0), m_fields.places(), shape().grid.channels}).transpose(0, 1).contiguous();
    return Gradient::ofProduct(perPlace, m_fields.gather(input, numerics().threads), samples);
}

std::unique_ptr<Layer> makeLocalLayer(const LayerPlan& plan, const LayerMaterials& materials)
{
    return std::make_unique<LocalLayer>(plan, materials);
}

LayerShape localShape(const LayerPlan& plan)
{
    return shapeOf(localFields(plan.input, plan.depth), plan);
}

} // namespace ff
