// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/unit_fields.h"

#include "core/run/views.h"

namespace ff {
namespace {

/// Rows of zeros, but for a one at these units of `count`.
at::Tensor onesAt(const at::Tensor& units, std::int64_t count)
{
    return at::zeros({units.size(0), count}).scatter_(1, units.unsqueeze(1), 1);
}

} // namespace

UnitFields::UnitFields(const Specimen& specimen, const std::vector<LayerPass>& pass, std::size_t layer)
    : m_specimen(specimen)
    , m_pass(pass)
    , m_layer(layer)
    , m_slope(onesAt(layers()[layer].unitsOfFeatures(), layers()[layer].units()))
{ }

const LayerStack& UnitFields::layers() const
{
    return m_specimen.learner().network.layers;
}

bool UnitFields::advance()
{
    const at::Tensor byInput = layers()[m_layer].towardsInput(m_slope);
    if (m_layer == 0) {
        m_slope = byInput.clone();
        const Dataset& data = m_specimen.data();
        const InputShape input = inputShape(m_specimen.settings(), imageGrid(data), data.classes.size());
        m_slope.narrow(1, 0, input.labelPixels).zero_();
        return false;
    }
    --m_layer;
    const LayerPass& below = m_pass[m_layer];
    const at::Tensor on = below.activity.normalised.gt(0).to(at::kFloat); // [1, n]
    m_slope = layers()[m_layer].throughOutput(below, byInput) * on;
    return true;
}

} // namespace ff
