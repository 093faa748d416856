// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors.h"

#include "core/base/error.h"
#include "core/base/memory_check.h"
#include "core/base/progress.h"
#include "core/base/strict_json.h"
#include "core/data/readers/safetensors_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

namespace ff {
namespace {

using nlohmann::json;
using namespace safetensors;

/// A tensor of the header, checked by itself; `begin` and `end` count from the end of the header.
struct Entry
{
    std::string name;
    ElementType type;
    std::vector<std::int64_t> shape;
    std::uint64_t begin;
    std::uint64_t end;
};

/// Reads the header's entries; holds the file's name for the messages.
class TensorEntryReader
{
public:
    TensorEntryReader(const std::string& file, const std::string& tensor)
        : m_who("In " + file + " tensor " + inQuotes(tensor))
        , m_name(tensor)
    { }

    Entry read(const json& value) const
    {
        if (!value.is_object()) {
            throw Error(m_who + " must be a JSON object, found " + value.type_name() + ".");
        }
        for (const auto& [key, unused] : value.items()) {
            if (key != "dtype" && key != "shape" && key != "data_offsets") {
                throw Error(m_who + " has the unknown key " + inQuotes(key) + ".");
            }
        }
        const ElementType type = readType(member(value, "dtype"));
        const auto [begin, end] = readOffsets(member(value, "data_offsets"));
        Entry entry {m_name, type, readShape(member(value, "shape")), begin, end};
        checkLength(entry);
        return entry;
    }

private:
    const json& member(const json& object, const char* key) const
    {
        const auto found = object.find(key);
        if (found == object.end()) {
            throw Error(m_who + " has no '" + key + "'.");
        }
        return *found;
    }

    ElementType readType(const json& value) const
    {
        const std::string name = value.is_string() ? value.get<std::string>() : value.dump();
        const auto type = value.is_string() ? elementNamed(name) : std::nullopt;
        if (!type) {
            throw Error(m_who + " has the unknown dtype " + inQuotes(name) + ".");
        }
        return *type;
    }

    std::uint64_t wholeNumber(const json& value, const char* key) const
    {
        constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() > largest) {
            throw Error(m_who + " must have whole numbers from 0 in '" + key + "', found "
                        + inQuotes(value.dump()) + ".");
        }
        return value.get<std::uint64_t>();
    }

    std::vector<std::int64_t> readShape(const json& value) const
    {
        if (!value.is_array()) {
            throw Error(m_who + " must have a list as 'shape', found " + value.type_name() + ".");
        }
        std::vector<std::int64_t> shape;
        for (const json& size : value) {
            shape.push_back(static_cast<std::int64_t>(wholeNumber(size, "shape")));
        }
        return shape;
    }

    std::pair<std::uint64_t, std::uint64_t> readOffsets(const json& value) const
    {
        if (!value.is_array() || value.size() != 2) {
            throw Error(m_who + " must have a list of two numbers as 'data_offsets'.");
        }
        const std::uint64_t begin = wholeNumber(value[0], "data_offsets");
        const std::uint64_t end = wholeNumber(value[1], "data_offsets");
        if (begin > end) {
            throw Error(m_who + " ends at byte " + std::to_string(end) + ", before it begins at byte "
                        + std::to_string(begin) + ".");
        }
        return {begin, end};
    }

    void checkLength(const Entry& entry) const
    {
        const auto expected = tensorBytes(entry.type, entry.shape);
        if (!expected) {
            throw Error(m_who + " has a shape of more numbers than a file can hold.");
        }
        if (*expected != entry.end - entry.begin) {
            throw Error(m_who + " needs " + std::to_string(*expected) + " bytes for its shape, found "
                        + std::to_string(entry.end - entry.begin) + ".");
        }
    }

    std::string m_who;
    std::string m_name;
};

std::uint64_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    }
    return value;
}

/// The header's JSON text.
std::string_view headerText(std::span<const std::byte> bytes, const std::string& name)
{
    if (bytes.size() < lengthBytes) {
        throw Error(name + " is not a safetensors file: expected at least 8 bytes, found "
                    + std::to_string(bytes.size()) + ".");
    }
    const std::uint64_t length = littleEndian(bytes.first(lengthBytes));
    if (length > longestHeader) {
        throw Error(name + " is not a safetensors file: expected a header of at most "
                    + std::to_string(longestHeader) + " bytes, found " + std::to_string(length) + ".");
    }
    const auto rest = bytes.subspan(lengthBytes);
    if (length > rest.size()) {
        throw Error(name + " is cut short: expected a header of " + std::to_string(length) + " bytes, found "
                    + std::to_string(rest.size()) + ".");
    }
    const std::string_view text(reinterpret_cast<const char*>(rest.data()), static_cast<std::size_t>(length));
    if (!text.starts_with('{')) {
        throw Error(name + " is not a safetensors file: expected a header that begins with '{'.");
    }
    return text;
}

std::map<std::string, std::string> readMetadata(const json& value, const std::string& name)
{
    if (!value.is_object()) {
        throw Error("The metadata of " + name + " must be a JSON object, found " + value.type_name() + ".");
    }
    std::map<std::string, std::string> metadata;
    for (const auto& [key, text] : value.items()) {
        if (!text.is_string()) {
            throw Error("In " + name + " the metadata " + inQuotes(key) + " must be a string, found "
                        + text.type_name() + ".");
        }
        metadata.emplace(key, text.get<std::string>());
    }
    return metadata;
}

/// The entries must follow each other and fill the `available` bytes: no byte is read twice or hidden.
void checkCoverage(const std::vector<Entry>& entries, std::uint64_t available, const std::string& name)
{
    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != position) {
            throw Error("In " + name + " tensor " + inQuotes(entry.name) + " must begin at byte "
                        + std::to_string(position) + ", found " + std::to_string(entry.begin) + ".");
        }
        position = entry.end;
    }
    if (position != available) {
        throw Error(name + " must have " + std::to_string(position) + " bytes after the header, found "
                    + std::to_string(available) + ".");
    }
}

} // namespace

SafetensorsView viewSafetensors(std::span<const std::byte> bytes, std::string_view fileName,
                                const ProgressCallback& progress)
{
    const std::string name(fileName);
    const std::string_view text = headerText(bytes, name);
    constexpr std::size_t documentOverText = 12; // of the memory that a header of tiny tensors takes
    checkMemory(text.size() * documentOverText, "The header of " + name);
    const json header = parseStrictJson(text, "The header of " + name, progress);
    constexpr std::size_t entriesPerReport = 4096;
    SafetensorsView file;
    std::vector<Entry> entries;
    for (const auto& [key, value] : header.items()) {
        if (key == metadataKey) {
            file.metadata = readMetadata(value, name);
        } else {
            entries.push_back(TensorEntryReader(name, key).read(value));
        }
        if (entries.size() % entriesPerReport == 0) {
            report(progress, 0);
        }
    }
    std::ranges::sort(entries, {}, [](const Entry& entry) { return std::tie(entry.begin, entry.end); });
    const auto numbers = bytes.subspan(lengthBytes + text.size());
    checkCoverage(entries, numbers.size(), name);
    for (Entry& entry : entries) {
        const auto part = numbers.subspan(static_cast<std::size_t>(entry.begin),
                                          static_cast<std::size_t>(entry.end - entry.begin));
        file.tensors.emplace_back(std::move(entry.name),
                                  ArrayView {entry.type, false, std::move(entry.shape), part});
    }
    return file;
}

SafetensorsFile parseSafetensors(std::span<const std::byte> bytes, std::string_view fileName)
{
    SafetensorsView view = viewSafetensors(bytes, fileName);
    SafetensorsFile file {std::move(view.metadata), {}};
    for (auto& [name, array] : view.tensors) {
        file.tensors.push_back(
            {std::move(name), array.type, std::move(array.shape), {array.bytes.begin(), array.bytes.end()}});
    }
    return file;
}

} // namespace ff
