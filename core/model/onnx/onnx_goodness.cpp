// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_goodness.h"

#include "core/network/counted_units.h"
#include "core/network/goodness.h"
#include "core/settings/choice_rows.h"

#include <array>

namespace ff {
namespace {

/// sum_j y_j^2
OnnxValue sumOfSquares(OnnxGraph& graph, const OnnxRows& y)
{
    return graph.add("ReduceSumSquare", {y.value},
                     {{"axes", std::vector<std::int64_t> {-1}}, {"keepdims", y.labels == 0 ? 1 : 0}});
}

/// What a goodness function may ask of its layer.
struct GoodnessUnits
{
    std::int64_t units;
    std::int64_t counted;
};

/// One row per function of goodnessFunctions().
struct GoodnessRow
{
    Goodness choice;
    OnnxValue (*value)(OnnxGraph& graph, const OnnxRows& y, const GoodnessUnits& units);
};

constexpr std::array goodnessRows {
    GoodnessRow {
        Goodness::SumOfSquares,
        [](OnnxGraph& graph, const OnnxRows& y, const GoodnessUnits&) { return sumOfSquares(graph, y); }},
    GoodnessRow {
        Goodness::MeanOfSquares,
        [](OnnxGraph& graph, const OnnxRows& y, const GoodnessUnits& units) {
            return graph.add("Div", {sumOfSquares(graph, y), graph.number(static_cast<double>(units.units))});
        }},
    GoodnessRow {Goodness::Minimise,
                 [](OnnxGraph& graph, const OnnxRows& y, const GoodnessUnits&) {
                     return graph.add("Neg", {sumOfSquares(graph, y)});
                 }},
    GoodnessRow {Goodness::Top,
                 [](OnnxGraph& graph, const OnnxRows& y, const GoodnessUnits& units) {
                     const OnnxValue most = graph.addTopK(y.value, units.counted, OnnxGraph::End::Largest);
                     return sumOfSquares(graph, {most, y.labels});
                 }},
};

} // namespace

OnnxValue onnxGoodness(OnnxLayers& layers, std::size_t layer, const OnnxRows& activities)
{
    const Settings& settings = layers.model().settings;
    const std::int64_t units = layers.shape(layer).units();
    const LayerGoodness ofLayer = makeGoodness(settings, units, units / layers.shape(layer).features());
    OnnxGraph& graph = layers.graph();
    return graph.within(OnnxLayers::partOf(layer) + "/goodness", [&] {
        const OnnxValue value
            = rowOf(goodnessRows, settings.goodness)
                  .value(graph, activities, {units, countedUnits(settings.topShare, units)});
        return ofLayer.perPlace() == 1 ? value : graph.add("Mul", {value, graph.number(ofLayer.perPlace())});
    });
}

} // namespace ff
