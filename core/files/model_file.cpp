// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/model_file.h"

#include "core/data/gzip.h"
#include "core/data/safetensors.h"
#include "core/data/strict_json.h"
#include "core/error.h"
#include "core/files/atomic_file.h"
#include "core/files/settings_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <cstring>
#include <numeric>

namespace ff {
namespace {

constexpr std::string_view formatName = "forward-forward-weights";
constexpr std::string_view formatVersion = "1";
constexpr int largestSide = 4096; // pixels; far above any data set, far below what could fill memory

/// The types that weights may have in a file.
at::ScalarType scalarType(ElementType type)
{
    return type == ElementType::F16 ? at::kHalf : at::kFloat;
}

NamedTensor namedTensor(std::string name, const at::Tensor& values, ElementType type)
{
    const at::Tensor numbers = values.to(at::kCPU, scalarType(type)).contiguous();
    NamedTensor tensor {std::move(name), type, numbers.sizes().vec(), {}};
    const auto* first = static_cast<const std::byte*>(numbers.data_ptr());
    tensor.bytes.assign(first, first + numbers.nbytes());
    return tensor;
}

constexpr std::string_view readoutName = "readout.weight"; // its blocks, one per layer, side by side

bool isReadoutBlock(const std::string& name)
{
    return name.starts_with("readout.");
}

std::vector<NamedTensor> tensorsOf(const Learner& learner, ElementType type)
{
    std::vector<NamedTensor> tensors;
    std::vector<at::Tensor> blocks;
    for (const LearntValue& learnt : learner.copyState()) {
        if (isReadoutBlock(learnt.name)) {
            blocks.push_back(learnt.value);
        } else {
            tensors.push_back(namedTensor(learnt.name, learnt.value, type));
        }
    }
    tensors.push_back(namedTensor(std::string(readoutName), at::cat(blocks, 1), type));
    return tensors;
}

std::map<std::string, std::string> metadataOf(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    const Dataset& data = *trainer.data();
    std::map<std::string, std::string> metadata {
        {"format", std::string(formatName)},
        {"format_version", std::string(formatVersion)},
        {"program", "ForwardForward Explorer " FF_VERSION},
        {"settings", settingsToJson(trainer.settings())},
        {"width", std::to_string(data.width)},
        {"height", std::to_string(data.height)},
        {"classes", nlohmann::json(data.classes).dump()},
        {"data", data.name},
        {"epochs_trained", nlohmann::json(trainer.epoch()).dump()},
        {"steps_trained", std::to_string(trainer.steps())},
    };
    // Only figures of exactly these weights.
    if (!experiment.errors().empty() && experiment.errors().back().step == trainer.steps()) {
        const ErrorPoint& error = experiment.errors().back();
        metadata["test_error_readout"] = nlohmann::json(error.readout).dump();
        if (std::isfinite(error.goodness)) {
            metadata["test_error_goodness"] = nlohmann::json(error.goodness).dump();
        }
    }
    return metadata;
}

const std::string& metadataValue(const SafetensorsFile& file, const std::string& key,
                                 const std::string& fileName)
{
    const auto found = file.metadata.find(key);
    if (found == file.metadata.end()) {
        throw Error("'" + fileName + "': expected '" + key
                    + "' in the metadata of Forward-Forward weights, found none");
    }
    return found->second;
}

std::int64_t metadataNumber(const SafetensorsFile& file, const std::string& key, std::int64_t maximum,
                            const std::string& fileName)
{
    const std::string& text = metadataValue(file, key, fileName);
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc {} || end != text.data() + text.size() || number < 0 || number > maximum) {
        throw Error("'" + fileName + "': expected '" + key + "' to be a whole number from 0 to "
                    + std::to_string(maximum) + ", found " + inQuotes(text));
    }
    return number;
}

std::vector<std::string> classNames(const SafetensorsFile& file, const std::string& fileName)
{
    const std::string& text = metadataValue(file, "classes", fileName);
    const nlohmann::json list = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    std::vector<std::string> names;
    const nlohmann::json none = nlohmann::json::array();
    for (const nlohmann::json& name : list.is_array() ? list : none) {
        if (!name.is_string()) {
            break;
        }
        names.push_back(name.get<std::string>());
    }
    if (!list.is_array() || names.size() != list.size() || names.size() < 2 || names.size() > 255) {
        throw Error("'" + fileName + "': expected 'classes' to be a list of 2 to 255 names, found "
                    + inQuotes(text));
    }
    return names;
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
    TensorReader(const SafetensorsFile& file, const std::string& fileName)
        : m_file(file)
        , m_fileName(fileName)
    { }

    at::Tensor take(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        for (const NamedTensor& tensor : m_file.tensors) {
            if (tensor.name == name) {
                ++m_taken;
                return read(tensor, shape);
            }
        }
        throw Error("'" + m_fileName + "': expected a tensor '" + name + "' of shape " + shapeText(shape)
                    + ", found none");
    }

    void finish() const
    {
        if (m_taken != m_file.tensors.size()) {
            throw Error("'" + m_fileName + "': expected " + std::to_string(m_taken)
                        + " tensors for the layers that its settings name, found "
                        + std::to_string(m_file.tensors.size()));
        }
    }

private:
    at::Tensor read(const NamedTensor& tensor, const std::vector<std::int64_t>& shape) const
    {
        if (tensor.shape != shape || (tensor.type != ElementType::F32 && tensor.type != ElementType::F16)) {
            throw Error("'" + m_fileName + "': expected tensor '" + tensor.name + "' to be F32 or F16 "
                        + shapeText(shape) + ", found " + std::string(elementName(tensor.type)) + " "
                        + shapeText(tensor.shape));
        }
        at::Tensor stored = at::empty(shape, scalarType(tensor.type));
        std::memcpy(stored.data_ptr(), tensor.bytes.data(), tensor.bytes.size());
        at::Tensor values = stored.to(at::kFloat);
        if (!std::isfinite(values.sum().item<double>())) {
            throw Error("'" + m_fileName + "': expected finite numbers in tensor '" + tensor.name
                        + "', found others");
        }
        return values;
    }

    const SafetensorsFile& m_file;
    const std::string& m_fileName;
    std::size_t m_taken = 0;
};

/// The tensors that the settings ask for. Settings that do not go together, or not with the images, are the
/// file's mistake.
std::vector<NamedShape> shapesOf(const ModelFile& model, const std::string& fileName)
{
    try {
        return learntShapes(model.settings, {model.width, model.height, 1},
                            static_cast<std::int64_t>(model.classes.size()));
    } catch (const Error& error) {
        throw Error("'" + fileName + "': " + error.what());
    }
}

/// Every tensor is found in the file, of the right shape, before anything is made of it.
LearntState readState(const SafetensorsFile& file, const ModelFile& model, const std::string& fileName)
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
    const std::int64_t width = std::accumulate(widths.begin(), widths.end(), std::int64_t {0});
    const at::Tensor readout = reader.take(std::string(readoutName), {classes, width});
    reader.finish();
    for (const at::Tensor& block : readout.split_with_sizes(widths, 1)) {
        state[firstBlock++].value = block;
    }
    return state;
}

} // namespace

std::vector<std::byte> encodeModel(const Experiment& experiment, ElementType type)
{
    return serialise({metadataOf(experiment), tensorsOf(experiment.trainer().judge(), type)});
}

void writeModel(const std::filesystem::path& path, const Experiment& experiment, ElementType type)
{
    writeFileAtomically(path, encodeModel(experiment, type));
}

ModelFile decodeModel(std::span<const std::byte> bytes, const std::string& fileName)
{
    const SafetensorsFile file = parseSafetensors(bytes, fileName);
    const auto expect = [&](const std::string& key, std::string_view wanted) {
        const std::string& found = metadataValue(file, key, fileName);
        if (found != wanted) {
            throw Error("'" + fileName + "': expected " + key + " " + inQuotes(wanted) + ", found "
                        + inQuotes(found) + "; it may need a newer version of this program");
        }
    };
    expect("format", formatName);
    expect("format_version", formatVersion);

    ModelFile model;
    model.settings = settingsFromJson(metadataValue(file, "settings", fileName), "'" + fileName + "'");
    model.width = static_cast<int>(metadataNumber(file, "width", largestSide, fileName));
    model.height = static_cast<int>(metadataNumber(file, "height", largestSide, fileName));
    model.classes = classNames(file, fileName);
    model.steps = metadataNumber(file, "steps_trained", std::int64_t {1} << 40, fileName);
    model.state = readState(file, model, fileName);
    return model;
}

ModelFile readModel(const std::filesystem::path& path)
{
    return decodeModel(readFile(path), path.string());
}

std::unique_ptr<Experiment> restoreExperiment(const ModelFile& model, const std::string& name,
                                              std::shared_ptr<const Dataset> data, const Compute& compute)
{
    if (model.width != data->width || model.height != data->height
        || model.classes.size() != data->classes.size()) {
        const auto describe = [](int width, int height, std::size_t classes) {
            return std::to_string(width) + " x " + std::to_string(height) + " images of "
                + std::to_string(classes) + " classes";
        };
        throw Error("'" + name + "' was trained for "
                    + describe(model.width, model.height, model.classes.size()) + ", the data '" + data->name
                    + "' have " + describe(data->width, data->height, data->classes.size()));
    }
    auto experiment = std::make_unique<Experiment>(std::move(data), model.settings, compute);
    experiment->adopt(model.state, model.steps);
    return experiment;
}

} // namespace ff
