// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors.h"

#include "core/base/error.h"
#include "core/base/first_bytes.h"
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
        : m_who(FF_TR("In %1 tensor %2"), {file, inQuotes(tensor)})
        , m_name(tensor)
    { }

    Entry read(const json& value) const
    {
        if (!value.is_object()) {
            throw Error(FF_TR("%1 must be a JSON object, found %2."),
                        {m_who, std::string(value.type_name())});
        }
        for (const auto& [key, unused] : value.items()) {
            if (key != "dtype" && key != "shape" && key != "data_offsets") {
                throw Error(FF_TR("%1 has the unknown key %2."), {m_who, inQuotes(key)});
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
            throw Error(FF_TR("%1 has no '%2'."), {m_who, std::string(key)});
        }
        return *found;
    }

    ElementType readType(const json& value) const
    {
        const std::string name = value.is_string() ? value.get<std::string>() : value.dump();
        const auto type = value.is_string() ? elementNamed(name) : std::nullopt;
        if (!type) {
            throw Error(FF_TR("%1 has the unknown dtype %2."), {m_who, inQuotes(name)});
        }
        return *type;
    }

    std::uint64_t wholeNumber(const json& value, const char* key) const
    {
        constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() > largest) {
            throw Error(FF_TR("%1 must have whole numbers from 0 in '%2', found %3."),
                        {m_who, std::string(key), inQuotes(value.dump())});
        }
        return value.get<std::uint64_t>();
    }

    std::vector<std::int64_t> readShape(const json& value) const
    {
        if (!value.is_array()) {
            throw Error(FF_TR("%1 must have a list as 'shape', found %2."),
                        {m_who, std::string(value.type_name())});
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
            throw Error(FF_TR("%1 must have a list of two numbers as 'data_offsets'."), {m_who});
        }
        const std::uint64_t begin = wholeNumber(value[0], "data_offsets");
        const std::uint64_t end = wholeNumber(value[1], "data_offsets");
        if (begin > end) {
            throw Error(FF_TR("%1 ends at byte %2, before it begins at byte %3."), {m_who, end, begin});
        }
        return {begin, end};
    }

    void checkLength(const Entry& entry) const
    {
        const auto expected = tensorBytes(entry.type, entry.shape);
        if (!expected) {
            throw Error(FF_TR("%1 has a shape of more numbers than a file can hold."), {m_who});
        }
        if (*expected != entry.end - entry.begin) {
            throw Error(FF_TR("%1 needs %2 bytes for its shape, found %3."),
                        {m_who, *expected, entry.end - entry.begin});
        }
    }

    Sentence m_who;
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
        throw Error(FF_TR("%1 is not a safetensors file: expected at least 8 bytes, found %2."),
                    {name, bytes.size()});
    }
    const std::uint64_t length = littleEndian(bytes.first(lengthBytes));
    if (length > longestHeader) {
        throw Error(FF_TR("%1 is not a safetensors file: expected a header of at most %2 bytes, found %3."),
                    {name, longestHeader, length});
    }
    const auto rest = bytes.subspan(lengthBytes);
    if (length > rest.size()) {
        throw Error(FF_TR("%1 is cut short: expected a header of %2 bytes, found %3."),
                    {name, length, rest.size()});
    }
    const std::string_view text(reinterpret_cast<const char*>(rest.data()), static_cast<std::size_t>(length));
    if (!text.starts_with('{')) {
        throw Error(FF_TR("%1 is not a safetensors file: expected a header that begins with '{'."), {name});
    }
    return text;
}

std::map<std::string, std::string> readMetadata(const json& value, const std::string& name)
{
    if (!value.is_object()) {
        throw Error(FF_TR("The metadata of %1 must be a JSON object, found %2."),
                    {name, std::string(value.type_name())});
    }
    std::map<std::string, std::string> metadata;
    for (const auto& [key, text] : value.items()) {
        if (!text.is_string()) {
            throw Error(FF_TR("In %1 the metadata %2 must be a string, found %3."),
                        {name, inQuotes(key), std::string(text.type_name())});
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
            throw Error(FF_TR("In %1 tensor %2 must begin at byte %3, found %4."),
                        {name, inQuotes(entry.name), position, entry.begin});
        }
        position = entry.end;
    }
    if (position != available) {
        throw Error(FF_TR("%1 must have %2 bytes after the header, found %3."), {name, position, available});
    }
}

} // namespace

SafetensorsView viewSafetensors(std::span<const std::byte> bytes, std::string_view fileName,
                                const ProgressCallback& progress)
{
    const std::string name(fileName);
    const std::string_view text = headerText(bytes, name);
    constexpr std::size_t documentOverText = 12; // of the memory that a header of tiny tensors takes
    const Sentence who {FF_TR("The header of %1"), {name}};
    checkMemory(text.size() * documentOverText, who);
    const json header = parseStrictJson(text, who, progress);
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

std::map<std::string, std::string> safetensorsMetadata(const std::filesystem::path& path)
{
    const std::string name = inQuotes(path.string());
    std::vector<std::byte> bytes = firstBytes(path, lengthBytes);
    if (bytes.size() == lengthBytes) {
        const std::uint64_t length = std::min<std::uint64_t>(littleEndian(bytes), longestHeader);
        bytes = firstBytes(path, lengthBytes + static_cast<std::size_t>(length));
    }
    const json header = parseStrictJson(headerText(bytes, name), {FF_TR("The header of %1"), {name}});
    const auto found = header.find(metadataKey);
    return found == header.end() ? std::map<std::string, std::string>() : readMetadata(*found, name);
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
