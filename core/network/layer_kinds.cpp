// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer_kinds.h"

#include "core/network/convolutional_layer.h"
#include "core/network/dense_layer.h"
#include "core/network/local_layer.h"
#include "core/settings/choice_rows.h"
#include "core/settings/modes.h"

#include <array>

namespace ff {
namespace {

constexpr std::array kinds {
    LayerKind {LayerKindChoice::Dense, denseShape, makeDenseLayer},
    LayerKind {LayerKindChoice::Local, localShape, makeLocalLayer},
    LayerKind {LayerKindChoice::Convolutional, convolutionalShape, makeConvolutionalLayer},
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
    for (const LayerSize& size : settings.layers) {
        const LayerKind& kind = layerKind(kindOf(settings, size));
        shapes.push_back(withNorm(kind.shape({input, shapes.size(), size}), settings));
        input = shapes.back().output();
    }
    return shapes;
}

LayerStack makeLayers(const Grid& image, const LayerMaterials& materials)
{
    LayerStack layers;
    Grid input = image;
    for (const LayerSize& size : materials.settings.layers) {
        const LayerKind& kind = layerKind(kindOf(materials.settings, size));
        layers.add(kind.make({input, layers.size(), size}, materials));
        input = layers[layers.size() - 1].shape().output();
    }
    return layers;
}

} // namespace ff
