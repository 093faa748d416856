// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_top_down.h"

#include "core/model/onnx/onnx_goodness.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// A label climbs down a layer per iteration: until it has reached a layer, the rows of all labels are one.
class Settling
{
public:
    Settling(OnnxLayers& layers, const OnnxValue& pixels, const std::vector<OnnxRows>& bottomUp)
        : m_layers(layers)
        , m_graph(layers.graph())
        , m_activities(bottomUp.size())
    {
        m_graph.within("settling", [&] {
            std::ranges::transform(bottomUp, m_activities.begin(),
                                   [&](const OnnxRows& rows) { return withLabels(rows.value); });
            m_imageDrive
                = withLabels(m_layers.drive(0, m_layers.normalised({pixels, 0})).value); // never changes
            m_labelDrive = driveOfLabels();
        });
    }

    /// One iteration, all layers at once.
    void advance()
    {
        std::vector<OnnxRows> x;
        for (std::size_t i = 0; i < m_activities.size(); ++i) {
            x.push_back(
                m_graph.within(nameOf(i, "direction"), [&] { return m_layers.normalised(m_activities[i]); }));
        }
        for (std::size_t i = 0; i < m_activities.size(); ++i) {
            m_graph.within(OnnxLayers::partOf(i), [&] { m_activities[i] = damped(i, driveOf(i, x)); });
        }
    }

    const std::vector<OnnxRows>& activities() const { return m_activities; }

private:
    static std::string nameOf(std::size_t layer, const char* part)
    {
        return OnnxLayers::partOf(layer) + "/" + part;
    }

    static std::string fromAbove(std::size_t layer) { return OnnxLayers::partOf(layer) + ".top_down"; }

    OnnxRows withLabels(const OnnxValue& rows)
    {
        return {m_graph.add("Unsqueeze", {rows, m_graph.wholes({1})}), 1};
    }

    /// What each label at the top gives to the last layer, [C, n].
    OnnxRows driveOfLabels()
    {
        const auto classes = static_cast<std::int64_t>(m_layers.model().classes.size());
        const double strength = m_layers.model().settings.labelStrength;
        const at::Tensor labels = at::eye(classes) * (strength * std::sqrt(static_cast<double>(classes)));
        const OnnxRows rows {m_graph.constant("labels", labels), 0};
        return {m_layers.product(rows, fromAbove(m_activities.size() - 1)), classes};
    }

    /// W x of the layer below + V x of the layer above + b
    OnnxRows driveOf(std::size_t i, const std::vector<OnnxRows>& x)
    {
        const OnnxRows below = i == 0 ? m_imageDrive : m_layers.drive(i, x[i - 1]);
        const OnnxRows above = i + 1 == x.size()
            ? m_labelDrive
            : OnnxRows {m_layers.product(x[i + 1], fromAbove(i)), x[i + 1].labels};
        return {m_graph.add("Add", {below.value, above.value}), std::max(below.labels, above.labels)};
    }

    /// damping y + (1 - damping) relu(a)
    OnnxRows damped(std::size_t i, const OnnxRows& drive)
    {
        const double damping = m_layers.model().settings.damping;
        const OnnxRows& before = m_activities[i];
        const OnnxValue now
            = m_graph.add("Mul", {m_graph.add("Relu", {drive.value}), m_graph.number(1 - damping)});
        const OnnxValue past = m_graph.add("Mul", {before.value, m_graph.number(damping)});
        return {m_graph.add("Add", {past, now}), std::max(before.labels, drive.labels)};
    }

    OnnxLayers& m_layers;
    OnnxGraph& m_graph;
    std::vector<OnnxRows> m_activities; // [N, T, n] each
    OnnxRows m_imageDrive;
    OnnxRows m_labelDrive;
};

} // namespace

std::vector<OnnxValue> settledOnnxGoodness(OnnxLayers& layers, const OnnxValue& pixels,
                                           const std::vector<OnnxRows>& bottomUp)
{
    const Settings& settings = layers.model().settings;
    OnnxGraph& graph = layers.graph();
    Settling settling(layers, pixels, bottomUp);
    std::vector<std::vector<OnnxValue>> watched(bottomUp.size());
    for (int iteration = 1; iteration <= settings.windowLast; ++iteration) {
        graph.within("iteration." + std::to_string(iteration), [&] {
            settling.advance();
            for (std::size_t i = 0; iteration >= settings.windowFirst && i < watched.size(); ++i) {
                watched[i].push_back(onnxGoodness(layers, i, settling.activities()[i]));
            }
        });
    }
    std::vector<OnnxValue> mean;
    for (std::size_t i = 0; i < watched.size(); ++i) {
        mean.push_back(
            graph.within(OnnxLayers::partOf(i) + "/goodness", [&] { return graph.add("Mean", watched[i]); }));
    }
    return mean;
}

} // namespace ff
