// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_npz.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/readers/npy.h"
#include "core/data/readers/stored_zip.h"
#include "core/data/readers/zip_files.h"
#include "core/model/model_file.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace ff {
namespace {

constexpr std::string_view arraySuffix = ".npy";
constexpr std::size_t alignment = 64; // of the numbers in an .npy file

/// "(8, 784)", "(8,)": a shape in Python.
std::string tupleText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const std::int64_t size : shape) {
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    }
    return "(" + text + (shape.size() == 1 ? ",)" : ")");
}

std::vector<std::byte> bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// An .npy file of version 1: its magic, the length of the header, the header as a dictionary in Python,
/// numbers.
std::vector<std::byte> encodeNpy(const NamedTensor& tensor)
{
    std::string header
        = "{'descr': '<f4', 'fortran_order': False, 'shape': " + tupleText(tensor.shape) + ", }";
    const std::string magic("\x93NUMPY\x01\x00", 8);
    const std::size_t beginning = magic.size() + 2 + header.size() + 1;
    header.append((alignment - beginning % alignment) % alignment, ' ');
    header += '\n';
    const std::string length {static_cast<char>(header.size() & 0xFFU),
                              static_cast<char>(header.size() >> 8U)};
    std::vector<std::byte> bytes = bytesOf(magic + length + header);
    bytes.insert(bytes.end(), tensor.bytes.begin(), tensor.bytes.end());
    return bytes;
}

std::map<std::string, std::string> metadataOf(std::span<const std::byte> bytes, const std::string& fileName)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const nlohmann::json json = parseStrictJson(text, "The metadata of " + fileName);
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : json.items()) {
        if (!value.is_string()) {
            throw Error(Sentence(FF_TR("In %1 the metadata '%2' must be text"), {fileName, key}));
        }
        metadata.emplace(key, value.get<std::string>());
    }
    return metadata;
}

} // namespace

std::vector<std::byte> encodeNpz(const ModelFile& model)
{
    const SafetensorsFile content = contentOf(model, ElementType::F32);
    std::vector<ZipMember> members {
        {std::string(npzMetadataName), bytesOf(nlohmann::json(content.metadata).dump())}};
    for (const NamedTensor& tensor : content.tensors) {
        members.push_back({tensor.name + std::string(arraySuffix), encodeNpy(tensor)});
    }
    return storedZip(members);
}

ModelFile decodeNpz(std::span<const std::byte> bytes, const std::string& fileName)
{
    const ZipFiles zip({bytes.begin(), bytes.end()}, fileName, fileName);
    std::vector<std::vector<std::byte>> contents; // what the arrays of `file` lie in
    SafetensorsView file;
    for (std::size_t i = 0; i < zip.names().size(); ++i) {
        const std::string& name = zip.names()[i];
        contents.push_back(zip.read(i, {}, {}));
        if (name == npzMetadataName) {
            file.metadata = metadataOf(contents.back(), fileName);
        } else {
            const std::string tensor
                = name.substr(0, name.size() - std::min(name.size(), arraySuffix.size()));
            file.tensors.emplace_back(tensor, parseNpy(contents.back(), "'" + fileName + "': " + name));
        }
    }
    return modelFrom(file, fileName);
}

} // namespace ff
