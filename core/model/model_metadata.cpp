// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_metadata.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/colours.h"
#include "core/model/array_content.h"
#include "core/model/preparation_json.h"
#include "core/settings/settings_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>
#include <utility>

namespace ff {
namespace {

using Metadata = std::map<std::string, std::string>;

constexpr std::string_view formatVersion = "1";
constexpr const char* readoutErrorKey = "test_error_readout";
constexpr const char* goodnessErrorKey = "test_error_goodness";
constexpr int largestSide = 4096; // pixels; far above any data set, far below what could fill memory

const std::string& valueOf(const Metadata& metadata, const std::string& key, const std::string& fileName)
{
    const auto found = metadata.find(key);
    if (found == metadata.end()) {
        throw Error(FF_TR("'%1': expected '%2' in the metadata of Forward-Forward weights, found none"),
                    {fileName, key});
    }
    return found->second;
}

std::int64_t numberOf(const Metadata& metadata, const std::string& key, std::int64_t maximum,
                      const std::string& fileName)
{
    const std::string& text = valueOf(metadata, key, fileName);
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc {} || end != text.data() + text.size() || number < 0 || number > maximum) {
        throw Error(FF_TR("'%1': expected '%2' to be a whole number from 0 to %3, found %4"),
                    {fileName, key, maximum, inQuotes(text)});
    }
    return number;
}

std::vector<std::string> classNames(const Metadata& metadata, const std::string& fileName)
{
    const std::string& text = valueOf(metadata, "classes", fileName);
    const nlohmann::json list = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    std::vector<std::string> names;
    const nlohmann::json none = nlohmann::json::array();
    for (const nlohmann::json& name : list.is_array() ? list : none) {
        if (!name.is_string()) {
            break;
        }
        names.push_back(name.get<std::string>());
    }
    if (!list.is_array() || names.size() != list.size() || names.size() == 1 || names.size() > 255) {
        throw Error(FF_TR("'%1': expected 'classes' to be a list of no names or 2 to 255, found %2"),
                    {fileName, inQuotes(text)});
    }
    return names;
}

double epochsOf(const Metadata& metadata, const std::string& fileName)
{
    constexpr double most = 1e9;
    const std::string& text = valueOf(metadata, "epochs_trained", fileName);
    double epochs = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), epochs);
    if (error != std::errc {} || end != text.data() + text.size() || !(epochs >= 0 && epochs <= most)) {
        throw Error(FF_TR("'%1': expected 'epochs_trained' to be a number from 0 to 1e9, found %2"),
                    {fileName, inQuotes(text)});
    }
    return epochs;
}

/// A share that the network does not need: of old files it may be missing, and what is none is left out.
std::optional<double> shareOf(const Metadata& metadata, const char* key)
{
    const auto found = metadata.find(key);
    if (found == metadata.end()) {
        return std::nullopt;
    }
    const nlohmann::json share = nlohmann::json::parse(found->second, nullptr, /*allow_exceptions=*/false);
    return share.is_number() ? std::optional(share.get<double>()) : std::nullopt;
}

/// The figures that go along, as far as the file has them.
void readFigures(const Metadata& metadata, ModelFile& model)
{
    if (const auto name = metadata.find("data"); name != metadata.end()) {
        model.data = name->second;
    }
    if (const auto steps = metadata.find("steps_trained"); steps != metadata.end()) {
        std::from_chars(steps->second.data(), steps->second.data() + steps->second.size(), model.steps);
    }
    model.readoutError = shareOf(metadata, readoutErrorKey);
    model.goodnessError = shareOf(metadata, goodnessErrorKey);
}

void expect(const Metadata& metadata, const std::string& key, std::string_view wanted,
            const std::string& fileName)
{
    const std::string& found = valueOf(metadata, key, fileName);
    if (found != wanted) {
        throw Error(FF_TR("'%1': expected %2 %3, found %4; it may need a newer version of this program"),
                    {fileName, key, inQuotes(wanted), inQuotes(found)});
    }
}

} // namespace

std::map<std::string, std::string> modelMetadata(const ModelFile& model)
{
    std::map<std::string, std::string> metadata {
        {"format", std::string(weightsFormat)},
        {"format_version", std::string(formatVersion)},
        {"program", "ForwardForward Explorer " FF_VERSION},
        {"settings", settingsToJson(model.settings)},
        {"width", std::to_string(model.width)},
        {"height", std::to_string(model.height)},
        {"classes", nlohmann::json(model.classes).dump()},
        {"data", model.data},
        {"preparation", preparationToJson(model.preparation)},
        {"epochs_trained", nlohmann::json(model.epochs).dump()},
        {"steps_trained", std::to_string(model.steps)},
    };
    if (model.channels != 1) { // weights for grey images stay readable for older versions
        metadata["channels"] = std::to_string(model.channels);
    }
    for (const auto& [key, error] : {std::pair {readoutErrorKey, model.readoutError},
                                     std::pair {goodnessErrorKey, model.goodnessError}}) {
        if (error) {
            metadata[key] = nlohmann::json(*error).dump();
        }
    }
    return metadata;
}

ModelFile modelFromMetadata(const std::map<std::string, std::string>& metadata, const std::string& fileName)
{
    expect(metadata, "format", weightsFormat, fileName);
    expect(metadata, "format_version", formatVersion, fileName);
    ModelFile model;
    model.settings = settingsFromJson(valueOf(metadata, "settings", fileName), "'" + fileName + "'");
    model.width = static_cast<int>(numberOf(metadata, "width", largestSide, fileName));
    model.height = static_cast<int>(numberOf(metadata, "height", largestSide, fileName));
    if (metadata.contains("channels")) {
        model.channels = static_cast<int>(numberOf(metadata, "channels", colourChannels, fileName));
    }
    model.classes = classNames(metadata, fileName);
    model.epochs = epochsOf(metadata, fileName);
    if (metadata.contains("preparation")) {
        model.preparation = preparationFromJson(valueOf(metadata, "preparation", fileName),
                                                model.classes.size(), "'" + fileName + "'");
    }
    if (!model.preparation.centre.empty()
        && model.preparation.centre.size() != static_cast<std::size_t>(model.channels)) {
        throw Error(FF_TR("'%1': expected a centre for each of the %2 planes of an image, found %3"),
                    {fileName, model.channels, model.preparation.centre.size()});
    }
    readFigures(metadata, model);
    return model;
}

} // namespace ff
