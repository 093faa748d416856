// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors_write.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_format.h"

#include <nlohmann/json.hpp>

namespace ff {
namespace {

using nlohmann::json;
using namespace safetensors;

constexpr std::size_t alignment = 8;

json headerOf(const std::map<std::string, std::string>& metadata, std::span<const TensorHeader> tensors)
{
    json header = json::object();
    if (!metadata.empty()) {
        header[metadataKey] = metadata;
    }
    std::uint64_t position = 0;
    for (const TensorHeader& tensor : tensors) {
        if (tensor.name == metadataKey || header.contains(tensor.name)) {
            throw Error(FF_TR("The tensor name %1 cannot be written: it is taken."), {inQuotes(tensor.name)});
        }
        const std::optional<std::uint64_t> bytes = tensorBytes(tensor.type, tensor.shape);
        if (!bytes) {
            throw Error(
                FF_TR("The tensor %1 cannot be written: its shape is of more numbers than a file can hold."),
                {inQuotes(tensor.name)});
        }
        header[tensor.name] = {{"dtype", elementName(tensor.type)},
                               {"shape", tensor.shape},
                               {"data_offsets", {position, position + *bytes}}};
        position += *bytes;
    }
    return header;
}

/// The header as text, padded so that the numbers after it are aligned.
std::string paddedHeader(const std::map<std::string, std::string>& metadata,
                         std::span<const TensorHeader> tensors)
{
    std::string text;
    try {
        text = headerOf(metadata, tensors).dump();
    } catch (const json::type_error&) {
        throw Error(FF_TR("Tensor names and metadata can only be written as UTF-8 text."));
    }
    text.append((alignment - text.size() % alignment) % alignment, ' ');
    if (text.size() > longestHeader) {
        throw Error(FF_TR("The tensors' names and metadata are too long for a safetensors file: at most %1 "
                          "bytes, found %2."),
                    {longestHeader, text.size()});
    }
    return text;
}

void append(std::vector<std::byte>& bytes, std::span<const std::byte> more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace

std::vector<std::byte> safetensorsBeginning(const std::map<std::string, std::string>& metadata,
                                            std::span<const TensorHeader> tensors)
{
    const std::string header = paddedHeader(metadata, tensors);
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i < lengthBytes; ++i) {
        bytes.push_back(static_cast<std::byte>(header.size() >> (8 * i) & 0xFFU));
    }
    append(bytes, std::as_bytes(std::span {header}));
    return bytes;
}

std::vector<std::byte> serialise(const SafetensorsFile& file)
{
    std::vector<TensorHeader> headers;
    std::size_t numbers = 0;
    for (const NamedTensor& tensor : file.tensors) {
        if (tensorBytes(tensor.type, tensor.shape) != tensor.bytes.size()) {
            throw Error(FF_TR("The tensor %1 cannot be written: its %2 bytes do not fit its shape."),
                        {inQuotes(tensor.name), tensor.bytes.size()});
        }
        headers.push_back({tensor.name, tensor.type, tensor.shape});
        numbers += tensor.bytes.size();
    }
    std::vector<std::byte> bytes = safetensorsBeginning(file.metadata, headers);
    bytes.reserve(bytes.size() + numbers);
    for (const NamedTensor& tensor : file.tensors) {
        append(bytes, tensor.bytes);
    }
    return bytes;
}

} // namespace ff
