// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"

namespace ff {

/// Every unit sees every input: W [n, D]. Weights are drawn from N(0, 1/D).
std::unique_ptr<Layer> makeDenseLayer(const LayerPlan& plan, const LayerMaterials& materials);

LayerShape denseShape(const LayerPlan& plan);

} // namespace ff
