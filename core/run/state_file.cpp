// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/state_file.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/readers/safetensors.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ff {
namespace {

constexpr const char* formatName = "forward-forward-state";
constexpr const char* formatVersion = "1";

/// That a state's values have.
constexpr std::array types {ElementType::U8, ElementType::BF16, ElementType::F32, ElementType::F64,
                            ElementType::I64};

StateValue inMemory(const std::string& name, const ArrayView& view, const std::string& fileName)
{
    if (std::ranges::find(types, view.type) == types.end()) {
        throw Error(FF_TR("'%1': expected %2 to be of a type that a state's values have, found %3"),
                    {fileName, inQuotes(name), std::string(elementName(view.type))});
    }
    at::Tensor value = at::empty(view.shape, scalarTypeOf(view.type));
    if (!view.bytes.empty()) {
        std::memcpy(value.data_ptr(), view.bytes.data(), view.bytes.size());
    }
    return {name, value};
}

Sentence quotedOrNone(const std::string& found)
{
    return found.empty() ? Sentence(FF_TR("none")) : Sentence(inQuotes(found));
}

/// What the file is must be known before anything in it is believed.
void checkFormat(const std::map<std::string, std::string>& metadata, const std::string& fileName)
{
    const auto valueOf = [&metadata](const char* key) {
        const auto found = metadata.find(key);
        return found == metadata.end() ? std::string() : found->second;
    };
    if (const std::string format = valueOf("format"); format != formatName) {
        throw Error(FF_TR("'%1': expected the state of a run, format %2, found %3"),
                    {fileName, inQuotes(formatName), quotedOrNone(format)});
    }
    if (const std::string version = valueOf("version"); version != formatVersion) {
        throw Error(FF_TR("'%1': expected version %2 of a run's state, found %3; a newer program may have "
                          "written it"),
                    {fileName, std::string(formatVersion), quotedOrNone(version)});
    }
}

} // namespace

TensorFile stateFile(const std::filesystem::path& path, const StateFile& file)
{
    std::map<std::string, std::string> metadata = file.metadata;
    metadata["format"] = formatName;
    metadata["version"] = formatVersion;
    std::vector<TensorToWrite> tensors;
    for (const StateValue& each : file.state) {
        tensors.push_back({each.name, each.value, elementTypeOf(each.value)});
    }
    return {path, metadata, std::move(tensors)};
}

StateFile decodeState(std::span<const std::byte> bytes, const std::string& fileName)
{
    SafetensorsView content = viewSafetensors(bytes, fileName);
    checkFormat(content.metadata, fileName);
    StateFile file;
    file.metadata = std::move(content.metadata);
    for (const auto& [name, view] : content.tensors) {
        file.state.push_back(inMemory(name, view, fileName));
    }
    return file;
}

} // namespace ff
