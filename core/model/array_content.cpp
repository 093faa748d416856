// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/array_content.h"

#include "core/base/error.h"
#include "core/data/readers/safetensors_format.h"
#include "core/data/readers/zip_files.h"
#include "core/model/foreign_names.h"
#include "core/model/model_npz.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

namespace {

using safetensors::lengthBytes;

constexpr std::size_t looksAt = 1 << 16; // bytes of the header; metadata and the first names are there

std::string headerOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(lengthBytes + looksAt, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (bytes.size() <= lengthBytes || bytes[lengthBytes] != '{') {
        return {};
    }
    std::uint64_t length = 0;
    for (std::size_t i = lengthBytes; i-- > 0;) {
        length = length << 8U | static_cast<unsigned char>(bytes[i]);
    }
    // Without white space, of which there can be some between all signs.
    std::string header = bytes.substr(lengthBytes, std::min<std::uint64_t>(length, looksAt));
    std::erase_if(header,
                  [](char sign) { return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r'; });
    return header;
}

bool isZip(const std::filesystem::path& file)
{
    std::array<char, 4> beginning {};
    std::ifstream(file, std::ios::binary).read(beginning.data(), beginning.size());
    return ZipFiles::startsLikeZip(std::as_bytes(std::span(beginning)));
}

/// Of an .npz, by the names in it: weights where each array is that of a part of a layer, data or something
/// else otherwise.
ArrayContent contentOfNpz(const std::filesystem::path& file)
{
    constexpr std::string_view ending = ".npy";
    std::vector<std::string> arrays;
    bool hasMetadata = false;
    try {
        const ZipFiles zip(file, file.string());
        for (const std::string& name : zip.names()) {
            hasMetadata = hasMetadata || name == npzMetadataName;
            if (name.ends_with(ending)) {
                arrays.push_back(name.substr(0, name.size() - ending.size()));
            }
        }
    } catch (const Error&) {
        return ArrayContent::Unknown;
    }
    if (hasMetadata) {
        return ArrayContent::Weights;
    }
    const bool areWeights = !arrays.empty() && std::ranges::all_of(arrays, isLayerPart);
    return areWeights ? ArrayContent::ForeignWeights : ArrayContent::Unknown;
}

} // namespace

ArrayContent arrayContent(const std::filesystem::path& file)
{
    if (isZip(file)) {
        return contentOfNpz(file);
    }
    // Inside of a text a quote stands behind a backslash: what is found here is a key.
    const std::string header = headerOf(file);
    const std::string mark = R"("format":")" + std::string(weightsFormat) + '"';
    if (header.find(mark) != std::string::npos) {
        return ArrayContent::Weights;
    }
    const auto hasArray = [&](std::string_view ending) {
        return header.find(std::string(ending) + R"(":{)") != std::string::npos;
    };
    if (hasArray("images")) {
        return ArrayContent::Images;
    }
    constexpr std::array endings {"weight", "weights", "kernel", "bias"};
    return std::ranges::any_of(endings, hasArray) ? ArrayContent::ForeignWeights : ArrayContent::Unknown;
}

} // namespace ff
