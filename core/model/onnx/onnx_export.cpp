// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_export.h"

#include "core/base/error.h"
#include "core/model/onnx/onnx_check.h"
#include "core/model/onnx/onnx_modes.h"
#include "core/model/onnx/onnx_preparation.h"
#include "core/model/preparation_json.h"
#include "core/settings/modes.h"
#include "core/settings/settings_json.h"

#include <nlohmann/json.hpp>

namespace ff {
namespace {

/// The newest operators that the oldest libonnx in use knows, and the form of the file that goes with them.
constexpr std::int64_t operatorSet = 17;
constexpr std::int64_t irVersion = 8;

/// The sum over the layers that vote, by this name: [N, T].
void addGoodness(OnnxLayers& layers, const OnnxAnswer& answer)
{
    const ModelFile& model = layers.model();
    OnnxGraph& graph = layers.graph();
    const std::vector<bool> votes = chosenLayers(model.settings.votingLayers, layers.count());
    std::vector<OnnxValue> summands;
    for (std::size_t i = 0; i < answer.goodness.size(); ++i) {
        if (votes[i]) {
            summands.push_back(answer.goodness[i]);
        }
    }
    if (summands.empty()) {
        return;
    }
    std::int64_t labels = 1;
    if (traitsOf(model.settings.mode).judgesAnswers) {
        labels = static_cast<std::int64_t>(model.classes.size());
        // The same for all labels as long as none has reached a layer.
        summands.push_back(graph.constant("goodness.zero", at::zeros({labels})));
    }
    graph.within("votes", [&] { graph.add("Sum", summands, {}, "goodness"); });
    graph.output("goodness", {-1, labels},
                 labels == 1 ? "of each image, summed over the voting layers"
                             : "of each image with each label, summed over the voting layers");
}

/// The softmax of a linear function of the directions of the activities that are read.
void addReadout(OnnxLayers& layers, const OnnxAnswer& answer)
{
    const ModelFile& model = layers.model();
    OnnxGraph& graph = layers.graph();
    const std::vector<bool> chosen = chosenLayers(model.settings.readoutLayers, layers.count());
    graph.within("readout", [&] {
        std::vector<OnnxValue> seen;
        std::vector<at::Tensor> blocks;
        for (std::size_t i = 0; i < answer.read.size(); ++i) {
            if (chosen[i]) {
                seen.push_back(layers.upwards(i, answer.read[i], &OnnxLayers::normalised).value);
                blocks.push_back(layers.learnt("readout." + std::to_string(blocks.size())));
            }
        }
        const OnnxValue weights = graph.constant("readout.weight", at::cat(blocks, 1));
        const OnnxValue x = graph.add("Concat", seen, {{"axis", 1}});
        const OnnxValue scores = graph.add("Gemm", {x, weights}, {{"transB", 1}});
        graph.add("Softmax", {scores}, {{"axis", 1}}, "readout");
    });
    graph.output("readout", {-1, static_cast<std::int64_t>(model.classes.size())},
                 "the probability of each class");
}

/// [N, height, width], in colour [N, 3, height, width].
std::vector<std::int64_t> imageShape(const ModelFile& model)
{
    return model.channels == 1 ? std::vector<std::int64_t> {-1, model.height, model.width}
                               : std::vector<std::int64_t> {-1, model.channels, model.height, model.width};
}

void fill(onnx::GraphProto& proto, const ModelFile& model)
{
    OnnxGraph graph(proto);
    const OnnxValue images
        = graph.input("images", imageShape(model),
                      "images with numbers as they are in the files that were trained on, from "
                          + nlohmann::json(model.preparation.low).dump() + " to "
                          + nlohmann::json(model.preparation.high).dump());
    OnnxLayers layers(model, graph);
    const OnnxAnswer answer = onnxAnswer(layers, preparedPixels(model, graph, images));
    if (!model.classes.empty()) {
        addReadout(layers, answer);
    }
    addGoodness(layers, answer);
}

void addMetadata(onnx::ModelProto& proto, const ModelFile& model)
{
    const std::pair<const char*, std::string> entries[] {
        {"format", "forward-forward-onnx"},
        {"format_version", "1"},
        {"settings", settingsToJson(model.settings)},
        {"classes", nlohmann::json(model.classes).dump()},
        {"preparation", preparationToJson(model.preparation)},
        {"epochs_trained", nlohmann::json(model.epochs).dump()},
    };
    for (const auto& [key, value] : entries) {
        onnx::StringStringEntryProto& entry = *proto.add_metadata_props();
        entry.set_key(key);
        entry.set_value(value);
    }
}

onnx::ModelProto describedModel(const ModelFile& model)
{
    onnx::ModelProto proto;
    proto.set_ir_version(irVersion);
    proto.set_producer_name("ForwardForward Explorer");
    proto.set_producer_version(FF_VERSION);
    proto.set_doc_string("A network that was trained by the Forward-Forward algorithm (Hinton 2022).");
    onnx::OperatorSetIdProto& operators = *proto.add_opset_import();
    operators.set_domain("");
    operators.set_version(operatorSet);
    addMetadata(proto, model);
    proto.mutable_graph()->set_name("network");
    fill(*proto.mutable_graph(), model);
    return proto;
}

} // namespace

bool isOnnxThere()
{
    return true;
}

std::vector<std::byte> encodeOnnx(const ModelFile& model)
{
    onnx::ModelProto proto = describedModel(withoutBatchNorm(model));
    if (proto.ByteSizeLong() > mostOnnxBytes) {
        throw Error(
            Sentence(FF_TR("the network cannot be exported as ONNX: such a file has at most 2 GB, and "
                           "its weights need more")));
    }
    checkByLibrary(proto);
    std::vector<std::byte> bytes(proto.ByteSizeLong());
    if (!proto.SerializeToArray(bytes.data(), static_cast<int>(bytes.size()))) {
        throw Error(Sentence(FF_TR("the network cannot be exported as ONNX: protobuf has refused it")));
    }
    return bytes;
}

} // namespace ff
