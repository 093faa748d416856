// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_preparation.h"

namespace ff {
namespace {

/// Images column by column, set upright.
OnnxValue upright(OnnxGraph& graph, const OnnxValue& images, const ModelFile& model)
{
    const OnnxValue columns
        = graph.add("Reshape", {images, graph.wholes({-1, model.channels, model.width, model.height})});
    return graph.add("Transpose", {columns}, {{"perm", std::vector<std::int64_t> {0, 1, 3, 2}}});
}

/// Whole numbers from 0 to 255.
OnnxValue inRange(OnnxGraph& graph, OnnxValue values, const Preparation& how)
{
    constexpr double full = 255;
    if (how.low != 0 || how.high != full) {
        // First up, then down: exact where the numbers of the files are whole.
        const OnnxValue above = graph.add("Sub", {values, graph.number(how.low)});
        const OnnxValue scaled = graph.add("Mul", {above, graph.number(full)});
        values = graph.add("Div", {scaled, graph.number(how.high - how.low)});
    }
    const OnnxValue cut = graph.add("Clip", {values, graph.number(0), graph.number(full)});
    return graph.add("Floor", {graph.add("Add", {cut, graph.number(0.5)})});
}

/// The places of the border in an image of H x W: its corners twice, as takeOutGround() looks at them.
std::vector<std::int64_t> borderPlaces(std::int64_t width, std::int64_t height)
{
    std::vector<std::int64_t> places;
    for (std::int64_t x = 0; x < width; ++x) {
        places.insert(places.end(), {x, (height - 1) * width + x});
    }
    for (std::int64_t y = 0; y < height; ++y) {
        places.insert(places.end(), {y * width, y * width + width - 1});
    }
    return places;
}

/// The ground of each plane [N, 1]: the middle of its border's values, but at most this level.
OnnxValue groundOf(OnnxGraph& graph, const OnnxValue& pixels, const ModelFile& model)
{
    const std::vector<std::int64_t> places = borderPlaces(model.width, model.height);
    const auto middle = static_cast<std::int64_t>(places.size() / 2);
    const OnnxValue border = graph.add("Gather", {pixels, graph.wholes(places)}, {{"axis", 1}});
    const OnnxValue lower = graph.addTopK(border, middle + 1, OnnxGraph::End::Smallest);
    const OnnxValue ground = graph.add("Gather", {lower, graph.wholes({middle})}, {{"axis", 1}});
    return graph.add("Min", {ground, graph.number(model.preparation.ground)});
}

/// Each plane's own ground becomes 0, and what is lighter ends at 255 as before: in whole numbers.
OnnxValue withoutGround(OnnxGraph& graph, const OnnxValue& images, const ModelFile& model)
{
    const std::int64_t planeSize = std::int64_t {model.width} * model.height;
    const OnnxValue pixels = graph.add("Reshape", {images, graph.wholes({-1, planeSize})});
    const OnnxValue ground = groundOf(graph, pixels, model);
    const OnnxValue range = graph.add("Sub", {graph.number(255), ground});
    const OnnxValue ink = graph.add("Relu", {graph.add("Sub", {pixels, ground})});
    const OnnxValue half = graph.add("Floor", {graph.add("Mul", {range, graph.number(0.5)})});
    const OnnxValue share = graph.add("Add", {graph.add("Mul", {ink, graph.number(255)}), half});
    const OnnxValue divisor = graph.add("Max", {range, graph.number(1)});
    const OnnxValue level = graph.add("Floor", {graph.add("Div", {share, divisor})});
    return graph.add("Reshape", {level, graph.wholes({-1, planeSize * model.channels})});
}

} // namespace

OnnxValue preparedPixels(const ModelFile& model, OnnxGraph& graph, const OnnxValue& images)
{
    const Preparation& how = model.preparation;
    return graph.within("preparation", [&] {
        const bool byColumns = how.order == PixelOrder::ColumnByColumn;
        const OnnxValue rows
            = graph.add("Flatten", {byColumns ? upright(graph, images, model) : images}, {{"axis", 1}});
        OnnxValue pixels = inRange(graph, rows, how);
        if (how.inverted) {
            pixels = graph.add("Sub", {graph.number(255), pixels});
        }
        if (how.ground > 0) {
            pixels = withoutGround(graph, pixels, model);
        }
        const OnnxValue inked = graph.add("Div", {pixels, graph.number(255)});
        if (how.centre.empty()) {
            return inked;
        }
        return graph.add("Sub", {inked, graph.constant("preparation.centre", centreOf(model).unsqueeze(0))});
    });
}

} // namespace ff
