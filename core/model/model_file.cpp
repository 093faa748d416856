// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_file.h"

#include "core/base/error.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/safetensors_write.h"
#include "core/learning/learner_table.h"
#include "core/model/model_metadata.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace ff {
namespace {

bool isFinite(const at::Tensor& values)
{
    return at::isfinite(values).all().item<bool>(); // their sum may be too large though none of them is
}

/// Throws Error unless all of `numbers`, which come of `values`, can be written.
void checkFinite(const std::string& name, const at::Tensor& values, const at::Tensor& numbers)
{
    if (isFinite(numbers)) {
        return;
    }
    if (!isFinite(values)) {
        throw Error(FF_TR("the weights cannot be written: '%1' has numbers that are not finite, because "
                          "the run has diverged"),
                    {name});
    }
    const std::string largest = numbers.scalar_type() == at::kHalf ? "65504" : "3.3895e38";
    throw Error(FF_TR("the weights cannot be written: '%1' has numbers above %2, which 16 bits cannot hold; "
                      "with 32 bits they can be written"),
                {name, largest});
}

NamedTensor namedTensor(const TensorToWrite& each)
{
    const at::Tensor numbers = each.value.to(at::kCPU, scalarTypeOf(each.type)).contiguous();
    checkFinite(each.name, each.value, numbers);
    NamedTensor tensor {each.name, each.type, numbers.sizes().vec(), {}};
    const auto* first = static_cast<const std::byte*>(numbers.data_ptr());
    tensor.bytes.assign(first, first + numbers.nbytes());
    return tensor;
}

constexpr std::array weightTypes {ElementType::F32, ElementType::F16, ElementType::BF16};
constexpr std::string_view readoutName = "readout.weight"; // its blocks, one per layer, side by side

bool isReadoutBlock(const std::string& name)
{
    return name.starts_with("readout.");
}

/// The tensors of a file in their order.
std::vector<TensorToWrite> tensorsOf(const LearntState& state, ElementType type)
{
    std::vector<TensorToWrite> tensors;
    std::vector<at::Tensor> blocks;
    for (const LearntValue& learnt : state) {
        if (isReadoutBlock(learnt.name)) {
            blocks.push_back(learnt.value);
        } else {
            tensors.push_back({learnt.name, learnt.value, type});
        }
    }
    if (!blocks.empty()) { // images without labels have taught none
        tensors.push_back({std::string(readoutName), at::cat(blocks, 1), type});
    }
    return tensors;
}

std::string shapeText(at::IntArrayRef shape)
{
    std::string text;
    for (const std::int64_t size : shape) {
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    }
    return "[" + text + "]";
}

/// Takes the tensors of a file one by one and sees that each is there, of the right shape, and none is left.
class TensorReader
{
public:
    TensorReader(const SafetensorsView& file, const std::string& fileName)
        : m_file(file)
        , m_fileName(fileName)
    { }

    at::Tensor take(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        for (const auto& [found, tensor] : m_file.tensors) {
            if (found == name) {
                ++m_taken;
                return read(name, tensor, shape);
            }
        }
        throw Error(FF_TR("'%1': expected a tensor '%2' of shape %3, found none"),
                    {m_fileName, name, shapeText(shape)});
    }

    void finish() const
    {
        if (m_taken != m_file.tensors.size()) {
            throw Error(FF_TR("'%1': expected %2 tensors for the layers that its settings name, found %3"),
                        {m_fileName, m_taken, m_file.tensors.size()});
        }
    }

private:
    at::Tensor read(const std::string& name, const ArrayView& tensor,
                    const std::vector<std::int64_t>& shape) const
    {
        if (tensor.shape != shape || !std::ranges::count(weightTypes, tensor.type)) {
            throw Error(FF_TR("'%1': expected tensor '%2' to be F32, F16 or BF16 %3, found %4 %5"),
                        {m_fileName, name, shapeText(shape), std::string(elementName(tensor.type)),
                         shapeText(tensor.shape)});
        }
        at::Tensor stored = at::empty(shape, scalarTypeOf(tensor.type));
        std::memcpy(stored.data_ptr(), tensor.bytes.data(), tensor.bytes.size());
        at::Tensor values = stored.to(at::kFloat);
        if (!isFinite(values)) {
            throw Error(FF_TR("'%1': expected finite numbers in tensor '%2', found others"),
                        {m_fileName, name});
        }
        return values;
    }

    const SafetensorsView& m_file;
    const std::string& m_fileName;
    std::size_t m_taken = 0;
};

/// The tensors that the settings ask for. Settings that do not go together, or not with the images, are the
/// file's mistake.
std::vector<NamedShape> shapesOf(const ModelFile& model, const std::string& fileName)
{
    try {
        return learntShapes(model.settings, imageGrid(model),
                            static_cast<std::int64_t>(model.classes.size()));
    } catch (const Error& error) {
        throw Error(FF_TR("'%1': %2"), {fileName, error.sentence()});
    }
}

/// Every tensor is found in the file, of the right shape, before anything is made of it.
LearntState readState(const SafetensorsView& file, const ModelFile& model, const std::string& fileName)
{
    const auto classes = static_cast<std::int64_t>(model.classes.size());
    TensorReader reader(file, fileName);
    LearntState state;
    std::vector<std::int64_t> widths;
    std::size_t firstBlock = 0;
    for (const NamedShape& each : shapesOf(model, fileName)) {
        if (isReadoutBlock(each.name)) {
            firstBlock = widths.empty() ? state.size() : firstBlock;
            widths.push_back(each.shape[1]);
            state.push_back({each.name, {}});
        } else {
            state.push_back({each.name, reader.take(each.name, each.shape)});
        }
    }
    if (!widths.empty()) {
        const std::int64_t width = std::accumulate(widths.begin(), widths.end(), std::int64_t {0});
        const at::Tensor readout = reader.take(std::string(readoutName), {classes, width});
        for (const at::Tensor& block : readout.split_with_sizes(widths, 1)) {
            state[firstBlock++].value = block;
        }
    }
    reader.finish();
    return state;
}

/// What is exported can be imported, wherever the model came from.
void checkReadable(std::span<const std::byte> bytes, const ModelFile& model, ElementType type)
{
    const bool same
        = std::ranges::equal(decodeModel(bytes, "weights").state, rounded(model, type).state,
                             [](const LearntValue& read, const LearntValue& written) {
                                 return read.name == written.name && read.value.equal(written.value);
                             });
    if (!same) {
        throw Error(FF_TR("they would not be the same"));
    }
}

/// The same for a file that is not read back: it has the values that its settings name.
void checkReadable(const ModelFile& model, const LearntState& state)
{
    const std::vector<NamedShape> shapes = shapesOf(model, "weights");
    const bool same
        = std::ranges::equal(shapes, state, [](const NamedShape& shape, const LearntValue& value) {
              return shape.name == value.name && at::IntArrayRef(shape.shape) == value.value.sizes();
          });
    if (!same) {
        throw Error(FF_TR("they are not those of the layers that the settings name"));
    }
}

/// The metadata, which will be read as what they describe.
std::map<std::string, std::string> checkedMetadata(const ModelFile& model)
{
    std::map<std::string, std::string> metadata = modelMetadata(model);
    const ModelFile read = modelFromMetadata(metadata, "weights");
    if (read.settings != model.settings || read.classes != model.classes
        || read.preparation != model.preparation || read.epochs != model.epochs) {
        throw Error(FF_TR("they would not be the same"));
    }
    return metadata;
}

/// Does the checks, so that what they throw says what cannot be done.
template <typename Work>
auto readable(const Work& work)
{
    try {
        return work();
    } catch (const Error& error) {
        throw Error(FF_TR("the weights cannot be written so that they can be read again: %1"),
                    {error.sentence()});
    }
}

} // namespace

SafetensorsFile contentOf(const ModelFile& model, ElementType type)
{
    SafetensorsFile content {readable([&] { return checkedMetadata(model); }), {}};
    for (const TensorToWrite& each : tensorsOf(model.state, type)) {
        content.tensors.push_back(namedTensor(each));
    }
    return content;
}

std::vector<std::byte> encodeModel(const ModelFile& model, ElementType type)
{
    std::vector<std::byte> bytes = serialise(contentOf(model, type));
    readable([&] { checkReadable(bytes, model, type); });
    return bytes;
}

TensorFile modelFile(const std::filesystem::path& path, const Experiment& experiment, ElementType type)
{
    const LearntState state = experiment.trainer().judge().values();
    const auto metadata = readable([&] {
        const ModelFile outline = outlineOf(experiment);
        auto described = checkedMetadata(outline);
        checkReadable(outline, state);
        return described;
    });
    return {path, metadata, tensorsOf(state, type),
            [](const TensorToWrite& tensor, const at::Tensor& values, const at::Tensor& numbers) {
                checkFinite(tensor.name, values, numbers);
            }};
}

ModelFile modelFrom(const SafetensorsView& content, const std::string& fileName)
{
    ModelFile model = modelFromMetadata(content.metadata, fileName);
    model.state = readState(content, model, fileName);
    return model;
}

ModelFile decodeModel(std::span<const std::byte> bytes, const std::string& fileName)
{
    return modelFrom(viewSafetensors(bytes, fileName), fileName);
}

ModelFile readModel(const std::filesystem::path& path)
{
    return decodeModel(readFile(path), path.string());
}

} // namespace ff
