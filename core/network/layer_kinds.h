// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer_stack.h"

#include <span>
#include <vector>

namespace ff {

/// One row per kind of layer.
struct LayerKind
{
    LayerKindChoice choice; ///< the setting's value that asks for it

    /// What a layer of this kind is going to be. Pure; any thread.
    LayerShape (*shape)(const LayerPlan& plan);

    /// The layer itself, with fresh weights.
    std::unique_ptr<Layer> (*make)(const LayerPlan& plan, const LayerMaterials& materials);
};

/// Every kind. Any thread.
std::span<const LayerKind> layerKinds();

/// The kind that the settings ask for. Any thread.
const LayerKind& layerKind(LayerKindChoice choice);

/// The shapes of all layers of these settings, for images of this grid. Any thread.
std::vector<LayerShape> layerShapes(const Settings& settings, const Grid& image);

/// The layers of `materials.settings`, of these shapes, made from the image up.
LayerStack makeLayers(const Grid& image, const LayerMaterials& materials);

} // namespace ff
