// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/settings/settings.h"

#include <span>
#include <string_view>
#include <vector>

namespace ff {

/// How the numbers of a row lie in space: place by place, line by line, the channels of a place together.
struct Grid
{
    std::int64_t width = 1; ///< places
    std::int64_t height = 1;
    std::int64_t channels = 1; ///< numbers per place

    std::int64_t places() const { return width * height; }
    std::int64_t size() const { return places() * channels; }
};

/// Which inputs the units of a layer see.
struct LayerShape
{
    Grid output; ///< its places, and the units at each of them
    std::int64_t inputs = 0; ///< D, numbers in an input row
    std::int64_t fieldSize = 0; ///< f, inputs that a unit sees: all of them in a dense layer
    std::vector<std::int64_t> fields; ///< [P, f] which inputs each place sees; empty for a dense layer

    bool isDense() const { return fields.empty(); }
    std::int64_t units() const { return output.size(); }
    std::vector<std::int64_t> weightShape() const; ///< [n, D], or [P, c, f] where there are places
};

/// One row per kind of layer.
struct LayerKind
{
    std::string_view id; ///< option of the setting "layer-kind"
    /// The shape of layer number `depth`, counted from 0, on `input`; it has at most `units` units.
    LayerShape (*shape)(const Grid& input, std::size_t depth, std::int64_t units);
};

/// In the order of enum LayerKindChoice. Any thread.
std::span<const LayerKind> layerKinds();

/// The shapes of all layers of these settings, for images of this grid. Throws Error when they do not fit.
std::vector<LayerShape> layerShapes(const Settings& settings, const Grid& image);

/// What each place sees of the rows of `input` [R, D]: [P, R, f], in one copy.
at::Tensor gatherFields(const LayerShape& shape, const at::Tensor& input, int threads);

} // namespace ff
