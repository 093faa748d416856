// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer_kinds.h"

#include "core/network/dense_layer.h"
#include "core/network/local_layer.h"
#include "core/settings/choice_rows.h"

#include <array>

namespace ff {
namespace {

constexpr std::array kinds {
    LayerKind {LayerKindChoice::Dense, denseShape, makeDenseLayer},
    LayerKind {LayerKindChoice::Local, localShape, makeLocalLayer},
};

} // namespace

std::span<const LayerKind> layerKinds()
{
    return kinds;
}

const LayerKind& layerKind(LayerKindChoice choice)
{
    return rowOf(kinds, choice);
}

std::vector<LayerShape> layerShapes(const Settings& settings, const Grid& image)
{
    std::vector<LayerShape> shapes;
    Grid input = image;
    for (const int units : settings.layers) {
        shapes.push_back(layerKind(settings.layerKind).shape({input, shapes.size(), units}));
        input = shapes.back().output;
    }
    return shapes;
}

LayerStack makeLayers(const Grid& image, const LayerMaterials& materials)
{
    LayerStack layers;
    Grid input = image;
    for (const int units : materials.settings.layers) {
        layers.add(layerKind(materials.settings.layerKind).make({input, layers.size(), units}, materials));
        input = layers[layers.size() - 1].shape().output;
    }
    return layers;
}

} // namespace ff
