// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_layers.h"

#include "core/base/error.h"
#include "core/network/activation.h"
#include "core/network/class_groups.h"
#include "core/network/layer_kinds.h"
#include "core/network/local_fields.h"
#include "core/network/windows.h"
#include "core/settings/choice_rows.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

OnnxValue biasOf(OnnxLayers& layers, std::size_t layer)
{
    const std::string bias = OnnxLayers::partOf(layer) + ".bias";
    return layers.graph().constant(bias, layers.learnt(bias));
}

OnnxValue denseDrive(OnnxLayers& layers, std::size_t layer, const OnnxRows& x)
{
    const OnnxValue product = layers.product(x, OnnxLayers::partOf(layer) + ".weight");
    return layers.graph().add("Add", {product, biasOf(layers, layer)});
}

/// Of the rows [R, D] the part that each of the P places sees, [P, f, R], times the weights [P, c, f] of that
/// place.
OnnxValue localDrive(OnnxLayers& layers, std::size_t layer, const OnnxRows& x)
{
    OnnxGraph& graph = layers.graph();
    const LayerShape& shape = layers.shape(layer);
    const LocalFields fields = localFields(shape.input, layer);
    const std::string part = OnnxLayers::partOf(layer);
    const OnnxValue index = graph.constant(part + ".fields", at::tensor(fields.inputs, at::kLong));
    const OnnxValue weights = graph.constant(part + ".weight", layers.learnt(part + ".weight"));
    const OnnxValue seen = graph.add("Gather", {x.value, index}, {{"axis", -1}});
    const OnnxValue rows = graph.add("Reshape", {seen, graph.wholes({-1, fields.places(), fields.size})});
    const OnnxValue byPlace = graph.add("Transpose", {rows}, {{"perm", std::vector<std::int64_t> {1, 2, 0}}});
    const OnnxValue product = graph.add("MatMul", {weights, byPlace}); // [P, c, R]
    const OnnxValue byRow
        = graph.add("Transpose", {product}, {{"perm", std::vector<std::int64_t> {2, 0, 1}}});
    std::vector<std::int64_t> sizes {-1, shape.units()};
    if (x.labels > 0) {
        sizes.insert(sizes.begin() + 1, x.labels);
    }
    return graph.add("Add", {graph.add("Reshape", {byRow, graph.wholes(sizes)}), biasOf(layers, layer)});
}

/// Rows [.., n] that go place by place as images [R, C, H, W].
OnnxValue asImages(OnnxGraph& graph, const OnnxValue& rows, const Grid& grid)
{
    if (grid.isPlanar) {
        return graph.add("Reshape", {rows, graph.wholes({-1, grid.channels, grid.height, grid.width})});
    }
    const OnnxValue places
        = graph.add("Reshape", {rows, graph.wholes({-1, grid.height, grid.width, grid.channels})});
    return graph.add("Transpose", {places}, {{"perm", std::vector<std::int64_t> {0, 3, 1, 2}}});
}

/// The other way round: [N, n], with labels [N, T, n].
OnnxValue asRows(OnnxGraph& graph, const OnnxValue& images, const Grid& grid, std::int64_t labels)
{
    std::vector<std::int64_t> sizes {-1, grid.size()};
    if (labels > 0) {
        sizes.insert(sizes.begin() + 1, labels);
    }
    const OnnxValue places
        = graph.add("Transpose", {images}, {{"perm", std::vector<std::int64_t> {0, 2, 3, 1}}});
    return graph.add("Reshape", {places, graph.wholes(sizes)});
}

OnnxValue convolution(OnnxLayers& layers, std::size_t layer, const OnnxRows& x)
{
    OnnxGraph& graph = layers.graph();
    const LayerShape& shape = layers.shape(layer);
    const Windows windows = windowsOf({shape.input, layer, layers.model().settings.layers[layer]});
    const std::string weight = OnnxLayers::partOf(layer) + ".weight";
    const OnnxValue images = asImages(graph, x.value, shape.input);
    const OnnxValue a
        = graph.add("Conv", {images, graph.constant(weight, layers.learnt(weight)), biasOf(layers, layer)},
                    {{"kernel_shape", std::vector<std::int64_t> {windows.size[0], windows.size[1]}},
                     {"strides", std::vector<std::int64_t> {windows.stride[0], windows.stride[1]}},
                     {"pads",
                      std::vector<std::int64_t> {windows.padding[0], windows.padding[1], windows.padding[0],
                                                 windows.padding[1]}}});
    return asRows(graph, a, shape.grid, x.labels);
}

/// One row per kind of layer.
struct DriveRow
{
    LayerKindChoice choice;

    /// x W^T + b [.., n].
    OnnxValue (*drive)(OnnxLayers& layers, std::size_t layer, const OnnxRows& x);
};

constexpr std::array driveRows {
    DriveRow {LayerKindChoice::Dense, denseDrive},
    DriveRow {LayerKindChoice::Local, localDrive},
    DriveRow {LayerKindChoice::Convolutional, convolution},
};

} // namespace

OnnxLayers::OnnxLayers(const ModelFile& model, OnnxGraph& graph)
    : m_model(&model)
    , m_graph(&graph)
    , m_shapes(layerShapes(model.settings, imageGrid(model)))
{ }

OnnxRows OnnxLayers::normalised(const OnnxRows& rows)
{
    const OnnxValue squares = m_graph->add("Mul", {rows.value, rows.value});
    const OnnxValue mean
        = m_graph->add("ReduceMean", {squares}, {{"axes", std::vector<std::int64_t> {-1}}, {"keepdims", 1}});
    const OnnxValue root = m_graph->add("Sqrt", {mean});
    const OnnxValue scale = m_graph->add("Add", {root, m_graph->number(rootMeanSquareFloor)});
    return {m_graph->add("Div", {rows.value, scale}), rows.labels};
}

OnnxRows OnnxLayers::standardised(const OnnxRows& rows)
{
    const OnnxValue mean = m_graph->add("ReduceMean", {rows.value},
                                        {{"axes", std::vector<std::int64_t> {-1}}, {"keepdims", 1}});
    return normalised({m_graph->add("Sub", {rows.value, mean}), rows.labels});
}

OnnxRows OnnxLayers::drive(std::size_t layer, const OnnxRows& x)
{
    const LayerKindChoice kind = kindOf(m_model->settings, m_model->settings.layers[layer]);
    return {rowOf(driveRows, kind).drive(*this, layer, x), x.labels};
}

OnnxRows OnnxLayers::up(std::size_t layer, const OnnxRows& activity)
{
    const LayerShape& own = m_shapes[layer];
    if (own.outputs() == own.units()) {
        return activity;
    }
    const std::vector<std::int64_t> side {std::min(own.pool, own.grid.height),
                                          std::min(own.pool, own.grid.width)};
    const OnnxValue means = m_graph->add("AveragePool", {asImages(*m_graph, activity.value, own.grid)},
                                         {{"kernel_shape", side}, {"strides", side}});
    return {asRows(*m_graph, means, own.output(), activity.labels), activity.labels};
}

OnnxValue OnnxLayers::product(const OnnxRows& x, const std::string& weights)
{
    const OnnxValue constant = m_graph->constant(weights, learnt(weights));
    if (x.labels == 0) {
        return m_graph->add("Gemm", {x.value, constant}, {{"transB", 1}});
    }
    OnnxValue& turned = m_turned[weights];
    if (turned.empty()) {
        turned = m_graph->add("Transpose", {constant});
    }
    return m_graph->add("MatMul", {x.value, turned});
}

OnnxRows OnnxLayers::upwards(std::size_t layer, const OnnxRows& activity, Prepare prepare)
{
    const OnnxRows pooled = up(layer, activity);
    if (!traitsOf(m_model->settings.mode).groupsChannels) {
        return (this->*prepare)(pooled);
    }
    const std::int64_t width = m_shapes[layer].outputs();
    const OnnxValue mean = spread(layer, groupMeans(layer, pooled.value, width), width);
    const OnnxValue centred = m_graph->add("Sub", {pooled.value, mean});
    const OnnxValue squares = m_graph->add("Mul", {centred, centred});
    const OnnxValue variance = m_graph->add(
        "Add", {groupMeans(layer, squares, width), m_graph->number(ClassGroups::varianceFloor)});
    const OnnxValue deviation = m_graph->add("Sqrt", {variance});
    return {m_graph->add("Div", {centred, spread(layer, deviation, width)}), activity.labels};
}

/// [C, width] 1 where a number of a row belongs to the group.
at::Tensor OnnxLayers::groups(std::size_t layer, std::int64_t width) const
{
    const auto classes = static_cast<std::int64_t>(m_model->classes.size());
    const std::int64_t features = m_shapes[layer].features();
    const ClassGroups ofLayer(features, classes, at::TensorOptions(at::kFloat));
    return ofLayer.spread(at::eye(classes), width);
}

OnnxValue OnnxLayers::groupMeans(std::size_t layer, const OnnxValue& rows, std::int64_t width)
{
    const at::Tensor members = groups(layer, width);
    const OnnxValue shares = m_graph->constant(partOf(layer) + ".shares" + std::to_string(width),
                                               (members / members.sum(1, /*keepdim=*/true)).t());
    return m_graph->add("MatMul", {rows, shares});
}

OnnxValue OnnxLayers::spread(std::size_t layer, const OnnxValue& ofGroups, std::int64_t width)
{
    const OnnxValue members
        = m_graph->constant(partOf(layer) + ".groups" + std::to_string(width), groups(layer, width));
    return m_graph->add("MatMul", {ofGroups, members});
}

std::vector<OnnxRows> OnnxLayers::pass(const OnnxRows& inputs, Prepare prepare)
{
    std::vector<OnnxRows> activities;
    OnnxRows x = m_graph->within(partOf(0), [&] { return (this->*prepare)(inputs); });
    for (std::size_t i = 0; i < count(); ++i) {
        m_graph->within(partOf(i), [&] {
            const OnnxRows a = drive(i, x);
            activities.push_back({m_graph->add("Relu", {a.value}), a.labels});
        });
        if (i + 1 < count()) {
            x = m_graph->within(partOf(i + 1), [&] { return upwards(i, activities.back(), prepare); });
        }
    }
    return activities;
}

const at::Tensor& OnnxLayers::learnt(const std::string& name) const
{
    for (const LearntValue& each : m_model->state) {
        if (each.name == name) {
            return each.value;
        }
    }
    throw Error(Sentence(FF_TR("the network cannot be exported: it has no tensor '%1'"), {name}));
}

} // namespace ff
