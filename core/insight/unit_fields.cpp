// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/unit_fields.h"

#include "core/run/views.h"

namespace ff {
namespace {

at::Tensor firstWeights(const Specimen& specimen)
{
    const Dataset& data = specimen.data();
    at::Tensor weights = specimen.learner().network.layers.front().inputWeights().clone();
    const InputShape input = inputShape(specimen.settings().mode, imageGrid(data), data.classes.size());
    weights.narrow(1, 0, input.labelPixels).zero_();
    return weights;
}

} // namespace

UnitFields::UnitFields(const Specimen& specimen, const std::vector<LayerPass>& pass)
    : m_layers(specimen.learner().network.layers)
    , m_pass(pass)
    , m_fields(firstWeights(specimen))
{ }

void UnitFields::advance()
{
    const Activity& below = m_pass[m_layer].activity;
    const at::Tensor u = below.normalised.to(at::kFloat); // [1, n]
    const at::Tensor on = u.gt(0).to(at::kFloat).squeeze(0).unsqueeze(1); // [n, 1]
    const at::Tensor gated = m_fields * on;
    const double units = static_cast<double>(u.size(1));
    const at::Tensor along = u.t().matmul(u.matmul(gated)) / units; // u u^T / n
    ++m_layer;
    m_fields = m_layers[m_layer].inputWeights().matmul(gated - along) / below.scale.to(at::kFloat);
}

} // namespace ff
