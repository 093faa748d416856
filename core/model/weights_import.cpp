// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/weights_import.h"

#include "core/base/error.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/zip_files.h"
#include "core/model/array_content.h"
#include "core/model/model_npz.h"
#include "core/model/model_restore.h"

#include <algorithm>

namespace ff {
namespace {

/// The numbers of an array as float32, the units first.
at::Tensor numbersOf(const NamedArray& array, bool isTransposed, const std::string& file)
{
    const ArrayView& view = array.second;
    at::Tensor values = at::empty(view.shape, at::kFloat);
    float* numbers = values.data_ptr<float>();
    const std::size_t step = elementBytes(view.type);
    for (std::int64_t i = 0; i < values.numel(); ++i) {
        numbers[i] = static_cast<float>(
            numberAt(view.bytes.data() + static_cast<std::size_t>(i) * step, view.type, view.bigEndian));
    }
    if (!at::isfinite(values).all().item<bool>()) {
        throw Error(
            Sentence(FF_TR("'%1': expected finite numbers in '%2', found others"), {file, array.first}));
    }
    return isTransposed ? values.t().contiguous() : values;
}

/// The present settings with the layers of the file.
Settings settingsFor(const ForeignMatch& match, Settings settings, const std::string& file)
{
    settings.layers.assign(match.layers.begin(), match.layers.end());
    settings.layerKind = LayerKindChoice::Dense;
    if (match.hasReadout) {
        settings.readoutLayers = LayerChoice::Last; // as a classifier on top of a network sees it
    }
    try {
        validate(settings);
    } catch (const Error& error) {
        throw Error(FF_TR("'%1': %2"), {file, error.sentence()});
    }
    return settings;
}

LearntValue& valueOf(LearntState& state, const std::string& name)
{
    return *std::ranges::find(state, name, &LearntValue::name);
}

void take(LearntState& state, const WeightsToImport& weights)
{
    for (std::size_t i = 0; i < weights.match.layers.size(); ++i) {
        valueOf(state, "layers." + std::to_string(i) + ".bias").value.zero_();
    }
    for (const ForeignPart& part : weights.match.parts) {
        if (!part.becomes.empty()) {
            // The readout reads a single layer, so that it is a single block.
            const std::string& name = part.becomes == "readout.weight" ? "readout.0" : part.becomes;
            valueOf(state, name).value
                = numbersOf(weights.file.arrays[part.array], part.isTransposed, weights.name);
        }
    }
}

} // namespace

WeightsToImport readWeights(const std::filesystem::path& path, const Dataset& data)
{
    WeightsToImport weights {.name = path.string(), .file = readArraysFile(path)};
    const auto format = weights.file.metadata.find("format");
    if (format != weights.file.metadata.end() && format->second == weightsFormat) {
        const std::vector<std::byte> bytes = readFile(path);
        weights.own = ZipFiles::startsLikeZip(bytes) ? decodeNpz(bytes, path.string())
                                                     : decodeModel(bytes, path.string());
        weights.file = {};
        return weights;
    }
    const ForeignSizes sizes {static_cast<std::int64_t>(data.imageSize()),
                              static_cast<std::int64_t>(data.classes.size())};
    weights.match = matchForeignArrays(weights.file.arrays, sizes, path.string());
    weights.described = describedMatch(weights.file.arrays, weights.match);
    return weights;
}

std::unique_ptr<Experiment> importWeights(const WeightsToImport& weights, const Settings& present,
                                          std::shared_ptr<const Dataset> data, const Compute& compute)
{
    if (weights.own) {
        return restoreExperiment(*weights.own, weights.name, std::move(data), compute);
    }
    auto experiment = std::make_unique<Experiment>(
        std::move(data), settingsFor(weights.match, present, weights.name), compute);
    LearntState state = experiment->trainer().judge().copyState();
    take(state, weights);
    experiment->adopt(state, 0);
    return experiment;
}

} // namespace ff
