// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"
#include "core/model/onnx/onnx_graph.h"
#include "core/network/layer_shape.h"

namespace ff {

/// Rows of numbers in a graph of ONNX: [N, n], a row per image, or [N, T, n], a row for each of the T labels
/// that are tried with it. T is the number of classes, or 1 as long as the label has made no difference.
struct OnnxRows
{
    OnnxValue value;
    std::int64_t labels = 0; ///< T; 0 where there is a row per image
};

/// The layers of a trained network as nodes of ONNX. resources/load_weights.py has the formulas.
class OnnxLayers
{
public:
    /// Both must outlive this. Throws Error where the settings do not fit the images.
    OnnxLayers(const ModelFile& model, OnnxGraph& graph);

    const ModelFile& model() const { return *m_model; }
    OnnxGraph& graph() { return *m_graph; }
    std::size_t count() const { return m_shapes.size(); }
    const LayerShape& shape(std::size_t layer) const { return m_shapes[layer]; }

    /// How a row becomes what the next layer sees.
    using Prepare = OnnxRows (OnnxLayers::*)(const OnnxRows&);
    OnnxRows normalised(const OnnxRows& rows); ///< ^v, divided by the root mean square
    OnnxRows standardised(const OnnxRows& rows); ///< ^(v - mean(v))

    /// W x + b of a layer.
    OnnxRows drive(std::size_t layer, const OnnxRows& x);

    /// What goes up of the activities of a layer, before it is brought to one length: the means of places
    /// that are pooled.
    OnnxRows up(std::size_t layer, const OnnxRows& activity);

    /// What the layer above and the readout see of the activities of a layer: what goes up, by groups with
    /// each of them at mean 0 and mean square 1, otherwise prepared so.
    OnnxRows upwards(std::size_t layer, const OnnxRows& activity, Prepare prepare);

    /// The mean of each group of channels over all places, [N, C], of rows [N, width] of a layer.
    OnnxValue groupMeans(std::size_t layer, const OnnxValue& rows, std::int64_t width);

    /// x W^T with the weights of this name.
    OnnxValue product(const OnnxRows& x, const std::string& weights);

    /// What one pass makes of the network's inputs: the activities y of every layer.
    std::vector<OnnxRows> pass(const OnnxRows& inputs, Prepare prepare);

    /// A learnt tensor by its name in weights files.
    const at::Tensor& learnt(const std::string& name) const;

    /// "layers.I", the part to which the nodes of a layer belong.
    static std::string partOf(std::size_t layer) { return "layers." + std::to_string(layer); }

private:
    OnnxValue spread(std::size_t layer, const OnnxValue& ofGroups, std::int64_t width);
    at::Tensor groups(std::size_t layer, std::int64_t width) const;

    const ModelFile* m_model;
    OnnxGraph* m_graph;
    std::vector<LayerShape> m_shapes;
    std::map<std::string, OnnxValue> m_turned; // weights, transposed
};

} // namespace ff
