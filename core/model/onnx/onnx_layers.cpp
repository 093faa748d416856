// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_layers.h"

#include "core/base/error.h"
#include "core/network/activation.h"
#include "core/network/layer_kinds.h"
#include "core/network/local_fields.h"
#include "core/settings/choice_rows.h"

#include <array>

namespace ff {
namespace {

OnnxValue denseProduct(OnnxLayers& layers, std::size_t layer, const OnnxRows& x)
{
    return layers.product(x, OnnxLayers::partOf(layer) + ".weight");
}

/// Of the rows [R, D] the part that each of the P places sees, [P, f, R], times the weights [P, c, f] of that
/// place.
OnnxValue localProduct(OnnxLayers& layers, std::size_t layer, const OnnxRows& x)
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
    return graph.add("Reshape", {byRow, graph.wholes(sizes)});
}

/// One row per kind of layer.
struct ProductRow
{
    LayerKindChoice choice;

    /// x W^T [.., n].
    OnnxValue (*product)(OnnxLayers& layers, std::size_t layer, const OnnxRows& x);
};

constexpr std::array productRows {
    ProductRow {LayerKindChoice::Dense, denseProduct},
    ProductRow {LayerKindChoice::Local, localProduct},
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
    const std::string bias = partOf(layer) + ".bias";
    const OnnxValue product = rowOf(productRows, m_model->settings.layerKind).product(*this, layer, x);
    return {m_graph->add("Add", {product, m_graph->constant(bias, learnt(bias))}), x.labels};
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

std::vector<OnnxRows> OnnxLayers::pass(const OnnxRows& inputs, Prepare prepare)
{
    std::vector<OnnxRows> activities;
    OnnxRows below = inputs;
    for (std::size_t i = 0; i < count(); ++i) {
        m_graph->within(partOf(i), [&] {
            const OnnxRows a = drive(i, (this->*prepare)(below));
            below = {m_graph->add("Relu", {a.value}), a.labels};
        });
        activities.push_back(below);
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
