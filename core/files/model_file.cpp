// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/model_file.h"

#include "core/data/gzip.h"
#include "core/error.h"
#include "core/files/atomic_file.h"
#include "core/files/safetensors.h"
#include "core/files/settings_json.h"
#include "core/files/strict_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <cstring>

namespace ff {
namespace {

constexpr std::string_view formatName = "forward-forward-weights";
constexpr std::string_view formatVersion = "1";
constexpr int largestSide = 4096; // pixels; far above any data set, far below what could fill memory

NamedTensor floatTensor(std::string name, const at::Tensor& values)
{
    const at::Tensor numbers = values.to(at::kCPU, at::kFloat).contiguous();
    NamedTensor tensor {std::move(name), ElementType::F32, numbers.sizes().vec(), {}};
    const auto* first = static_cast<const std::byte*>(numbers.data_ptr());
    tensor.bytes.assign(first, first + numbers.nbytes());
    return tensor;
}

std::string layerTensor(std::size_t layer, std::string_view part)
{
    return "layers." + std::to_string(layer) + "." + std::string(part);
}

at::Tensor readoutWeights(const Readout& readout)
{
    std::vector<at::Tensor> blocks;
    for (const Parameter& block : readout.weights) {
        blocks.push_back(block.value);
    }
    return at::cat(blocks, 1);
}

std::vector<NamedTensor> tensorsOf(const Network& network)
{
    std::vector<NamedTensor> tensors;
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        const DenseLayer& layer = network.layers[i];
        tensors.push_back(floatTensor(layerTensor(i, "weight"), layer.weight.value));
        tensors.push_back(floatTensor(layerTensor(i, "bias"), layer.bias.value));
        tensors.push_back(floatTensor(layerTensor(i, "mean_activity"), layer.meanActivity));
    }
    tensors.push_back(floatTensor("readout.weight", readoutWeights(network.readout)));
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
        if (tensor.shape != shape || tensor.type != ElementType::F32) {
            throw Error("'" + m_fileName + "': expected tensor '" + tensor.name + "' to be F32 "
                        + shapeText(shape) + ", found " + std::string(elementName(tensor.type)) + " "
                        + shapeText(tensor.shape));
        }
        at::Tensor values = at::empty(shape, at::kFloat);
        std::memcpy(values.data_ptr(), tensor.bytes.data(), tensor.bytes.size());
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

std::vector<at::Tensor> readState(const SafetensorsFile& file, const ModelFile& model,
                                  const std::string& fileName)
{
    TensorReader reader(file, fileName);
    std::vector<at::Tensor> state;
    std::vector<std::int64_t> readoutWidths;
    const std::vector<bool> seen = chosenLayers(model.settings.readoutLayers, model.settings.layers.size());
    std::int64_t inputs = std::int64_t {model.width} * model.height;
    std::int64_t readoutWidth = 0;
    for (std::size_t i = 0; i < model.settings.layers.size(); ++i) {
        const std::int64_t units = model.settings.layers[i];
        state.push_back(reader.take(layerTensor(i, "weight"), {units, inputs}));
        state.push_back(reader.take(layerTensor(i, "bias"), {units}));
        state.push_back(reader.take(layerTensor(i, "mean_activity"), {units}));
        if (seen[i]) {
            readoutWidths.push_back(units);
            readoutWidth += units;
        }
        inputs = units;
    }
    const auto classes = static_cast<std::int64_t>(model.classes.size());
    const at::Tensor readout = reader.take("readout.weight", {classes, readoutWidth});
    reader.finish();
    for (const at::Tensor& block : readout.split_with_sizes(readoutWidths, 1)) {
        state.push_back(block);
    }
    return state;
}

} // namespace

std::vector<std::byte> encodeModel(const Experiment& experiment)
{
    return serialise({metadataOf(experiment), tensorsOf(experiment.trainer().network())});
}

void writeModel(const std::filesystem::path& path, const Experiment& experiment)
{
    writeFileAtomically(path, encodeModel(experiment));
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
