// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_modes.h"

#include "core/model/onnx/onnx_goodness.h"
#include "core/model/onnx/onnx_top_down.h"
#include "core/network/label_forms.h"
#include "core/settings/choice_rows.h"

#include <array>

namespace ff {
namespace {

std::vector<OnnxValue> goodnessOf(OnnxLayers& layers, const std::vector<OnnxRows>& activities)
{
    std::vector<OnnxValue> goodness;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        goodness.push_back(onnxGoodness(layers, i, activities[i]));
    }
    return goodness;
}

/// Images [N, D] with the neutral label and with all labels: k x + w_c.
OnnxAnswer supervised(OnnxLayers& layers, const OnnxValue& pixels)
{
    OnnxGraph& graph = layers.graph();
    const auto classes = static_cast<std::int64_t>(layers.model().classes.size());
    const LabelOverlay labels = labelOverlay(layers.model().settings, layers.shape(0).input, classes,
                                             at::TensorOptions(at::kFloat));
    const OnnxValue blank = graph.within("label", [&] {
        return graph.add("Mul", {pixels, graph.constant("label.kept", labels.kept)});
    });
    const std::vector<OnnxRows> read = graph.within("neutral", [&] {
        const OnnxValue neutral = graph.constant("label.neutral", labels.patterns[classes]);
        return layers.pass({graph.add("Add", {blank, neutral}), 0}, &OnnxLayers::normalised);
    });
    return graph.within("labels", [&]() -> OnnxAnswer {
        const OnnxValue rows = graph.add("Unsqueeze", {blank, graph.wholes({1})});
        const OnnxValue patterns = graph.constant("labels", labels.patterns.narrow(0, 0, classes));
        const OnnxValue tried = graph.add("Add", {rows, patterns});
        return {read, goodnessOf(layers, layers.pass({tried, classes}, &OnnxLayers::normalised))};
    });
}

OnnxAnswer unsupervised(OnnxLayers& layers, const OnnxValue& pixels)
{
    const std::vector<OnnxRows> activities = layers.pass({pixels, 0}, &OnnxLayers::normalised);
    return {activities, goodnessOf(layers, activities)};
}

/// Each layer sees what the one below gives to an image paired with itself.
OnnxAnswer scff(OnnxLayers& layers, const OnnxValue& pixels)
{
    const std::vector<OnnxRows> activities = layers.pass({pixels, 0}, &OnnxLayers::standardised);
    return {activities, goodnessOf(layers, activities)};
}

OnnxAnswer topDown(OnnxLayers& layers, const OnnxValue& pixels)
{
    const std::vector<OnnxRows> bottomUp = layers.pass({pixels, 0}, &OnnxLayers::normalised);
    return {bottomUp, settledOnnxGoodness(layers, pixels, bottomUp)};
}

/// The class scores of a layer, y M^T, stand for its goodness.
OnnxAnswer monoForward(OnnxLayers& layers, const OnnxValue& pixels)
{
    const std::vector<OnnxRows> activities = layers.pass({pixels, 0}, &OnnxLayers::normalised);
    std::vector<OnnxValue> scores;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const std::string part = OnnxLayers::partOf(i);
        scores.push_back(layers.graph().within(
            part + "/score", [&] { return layers.product(activities[i], part + ".projection"); }));
    }
    return {activities, scores};
}

/// Of each group of channels over all places: [N, C].
OnnxAnswer channelGroups(OnnxLayers& layers, const OnnxValue& pixels)
{
    const std::vector<OnnxRows> activities = layers.pass({pixels, 0}, &OnnxLayers::normalised);
    std::vector<OnnxValue> goodness;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        goodness.push_back(layers.graph().within(OnnxLayers::partOf(i) + "/goodness", [&] {
            return layers.groupMeans(i, activities[i].value, layers.shape(i).units());
        }));
    }
    return {activities, goodness};
}

OnnxAnswer backprop(OnnxLayers& layers, const OnnxValue& pixels)
{
    return {layers.pass({pixels, 0}, &OnnxLayers::normalised), {}};
}

/// One row per mode.
struct AnswerRow
{
    Mode choice;
    OnnxAnswer (*answer)(OnnxLayers& layers, const OnnxValue& pixels);
};

constexpr std::array answerRows {
    AnswerRow {Mode::Supervised, supervised},
    AnswerRow {Mode::Unsupervised, unsupervised},
    AnswerRow {Mode::TopDown, topDown},
    AnswerRow {Mode::MonoForward, monoForward},
    AnswerRow {Mode::Scff, scff},
    AnswerRow {Mode::ChannelGroups, channelGroups},
    AnswerRow {Mode::Backprop, backprop},
};

} // namespace

OnnxAnswer onnxAnswer(OnnxLayers& layers, const OnnxValue& pixels)
{
    return rowOf(answerRows, layers.model().settings.mode).answer(layers, pixels);
}

} // namespace ff
