// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_check.h"

#include "core/base/error.h"
#include "core/model/onnx/onnx_export.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace ff {
namespace {

onnx::ModelProto parsed(std::span<const std::byte> bytes)
{
    onnx::ModelProto model;
    if (bytes.size() > mostOnnxBytes || !model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
        throw Error(FF_TR("expected a model of ONNX, found something else"));
    }
    return model;
}

/// The numbers of the tensor of this name, which has the shape of `like`.
at::Tensor readBack(const onnx::ModelProto& model, const std::string& name, const at::Tensor& like)
{
    const auto& tensors = model.graph().initializer();
    const auto found = std::ranges::find_if(
        tensors, [&](const onnx::TensorProto& tensor) { return tensor.name() == name; });
    at::Tensor values = at::empty(like.sizes(), at::kFloat);
    if (found == tensors.end() || found->data_type() != onnx::TensorProto::FLOAT
        || !std::ranges::equal(found->dims(), like.sizes()) || found->raw_data().size() != values.nbytes()) {
        throw Error(Sentence(FF_TR("expected a tensor '%1' of %2 numbers in the model of ONNX, found none"),
                             {name, like.numel()}));
    }
    std::memcpy(values.data_ptr(), found->raw_data().data(), values.nbytes());
    return values;
}

/// The blocks of the readout, which stand side by side in the file.
void readBackReadout(ModelFile& model, const onnx::ModelProto& proto)
{
    std::vector<LearntValue*> blocks;
    std::vector<at::Tensor> values;
    for (LearntValue& each : model.state) {
        if (each.name.starts_with("readout.")) {
            blocks.push_back(&each);
            values.push_back(each.value);
        }
    }
    if (blocks.empty()) {
        return;
    }
    const at::Tensor all = readBack(proto, "readout.weight", at::cat(values, 1));
    std::int64_t first = 0;
    for (LearntValue* block : blocks) {
        const std::int64_t width = block->value.size(1);
        block->value = all.narrow(1, first, width).contiguous();
        first += width;
    }
}

/// Mean activities and what compares images are for learning, and what only they change is not in the graph.
bool isInGraph(const std::string& name)
{
    return !name.starts_with("readout.") && !name.ends_with(".mean_activity")
        && !name.ends_with(".comparison");
}

} // namespace

void checkByLibrary(onnx::ModelProto& model)
{
    try {
        onnx::checker::check_model(model);
        onnx::shape_inference::InferShapes(model, onnx::OpSchemaRegistry::Instance(),
                                           {/*check_type=*/true, /*strict_mode=*/1, /*data_prop=*/true});
    } catch (const std::exception& error) {
        throw Error(Sentence(FF_TR("expected a model of ONNX that libonnx accepts, found a fault: %1"),
                             {std::string(error.what())}));
    }
}

ModelFile readBackOnnx(const ModelFile& model, std::span<const std::byte> bytes)
{
    onnx::ModelProto proto = parsed(bytes);
    checkByLibrary(proto);
    ModelFile read = withoutBatchNorm(model);
    for (LearntValue& each : read.state) {
        if (isInGraph(each.name)) {
            each.value = readBack(proto, each.name, each.value);
        }
    }
    readBackReadout(read, proto);
    if (!std::ranges::equal(encodeOnnx(read), bytes)) {
        throw Error(FF_TR("expected this network as a model of ONNX, found another one"));
    }
    return read;
}

} // namespace ff
