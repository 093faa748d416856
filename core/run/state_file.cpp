// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/state_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ff {
namespace {

constexpr const char* formatName = "forward-forward-state";
constexpr const char* formatVersion = "1";

/// The types that a state's values have.
struct TypePair
{
    ElementType inFile;
    at::ScalarType inMemory;
};
constexpr std::array types {
    TypePair {ElementType::U8, at::kByte},   TypePair {ElementType::BF16, at::kBFloat16},
    TypePair {ElementType::F32, at::kFloat}, TypePair {ElementType::F64, at::kDouble},
    TypePair {ElementType::I64, at::kLong},
};

ArrayView inFile(const StateValue& value)
{
    const auto row = std::ranges::find(types, value.value.scalar_type(), &TypePair::inMemory);
    if (row == types.end()) {
        throw Error("the state cannot be written: '" + value.name + "' has numbers of the type "
                    + at::toString(value.value.scalar_type()));
    }
    const auto* first = static_cast<const std::byte*>(value.value.data_ptr());
    return {row->inFile, false, value.value.sizes().vec(), {first, first + value.value.nbytes()}};
}

/// On the CPU, row by row; what lies so already is not copied.
RunState readyToWrite(const RunState& state)
{
    RunState ready;
    for (const StateValue& each : state) {
        ready.push_back({each.name, each.value.to(at::kCPU).contiguous()});
    }
    return ready;
}

StateValue inMemory(const std::string& name, const ArrayView& view, const std::string& fileName)
{
    const auto row = std::ranges::find(types, view.type, &TypePair::inFile);
    if (row == types.end()) {
        throw Error("'" + fileName + "': expected " + inQuotes(name)
                    + " to be of a type that a state's values have, found "
                    + std::string(elementName(view.type)));
    }
    at::Tensor value = at::empty(view.shape, row->inMemory);
    if (!view.bytes.empty()) {
        std::memcpy(value.data_ptr(), view.bytes.data(), view.bytes.size());
    }
    return {name, value};
}

/// What the file is must be known before anything in it is believed.
void checkFormat(const std::map<std::string, std::string>& metadata, const std::string& fileName)
{
    const auto valueOf = [&metadata](const char* key) {
        const auto found = metadata.find(key);
        return found == metadata.end() ? std::string() : found->second;
    };
    if (const std::string format = valueOf("format"); format != formatName) {
        throw Error("'" + fileName + "': expected the state of a run, format " + inQuotes(formatName)
                    + ", found " + (format.empty() ? "none" : inQuotes(format)));
    }
    if (const std::string version = valueOf("version"); version != formatVersion) {
        throw Error("'" + fileName + "': expected version " + formatVersion + " of a run's state, found "
                    + (version.empty() ? "none" : inQuotes(version))
                    + "; a newer program may have written it");
    }
}

} // namespace

void writeState(const std::filesystem::path& path, const StateFile& file)
{
    const RunState state = readyToWrite(file.state);
    SafetensorsView view {file.metadata, {}};
    view.metadata["format"] = formatName;
    view.metadata["version"] = formatVersion;
    for (const StateValue& each : state) {
        view.tensors.emplace_back(each.name, inFile(each));
    }
    const std::vector<std::byte> beginning = safetensorsBeginning(view);
    std::vector<std::span<const std::byte>> pieces {beginning};
    for (const auto& [name, tensor] : view.tensors) {
        pieces.push_back(tensor.bytes);
    }
    writePiecesAtomically(path, pieces);
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
