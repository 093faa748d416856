// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"
#include "core/network/local_fields.h"

namespace ff {

/// The units of each place see a field of the input, through weights of their own: W [P, c, f]. They are
/// drawn from N(0, 1/f). Units are rounded down to whole places, but are never fewer than one at each.
class LocalLayer : public Layer
{
public:
    LocalLayer(const LayerPlan& plan, const LayerMaterials& materials);

    at::Tensor product(const at::Tensor& input) const override;
    at::Tensor differentiable(const at::Tensor& input, std::span<const at::Tensor> parameters) const override;
    at::Tensor inputWeights() const override;

    const LocalFields& fields() const { return m_fields; }

protected:
    Gradient weightGradient(const at::Tensor& delta, const at::Tensor& input, double samples) const override;

private:
    LocalFields m_fields;
};

std::unique_ptr<Layer> makeLocalLayer(const LayerPlan& plan, const LayerMaterials& materials);

LayerShape localShape(const LayerPlan& plan);

} // namespace ff
