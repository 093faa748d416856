// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/array_content.h"

#include "core/base/error.h"
#include "core/base/first_bytes.h"
#include "core/data/readers/safetensors_format.h"
#include "core/data/readers/zip_files.h"
#include "core/model/foreign_names.h"
#include "core/model/model_npz.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

namespace {

using safetensors::lengthBytes;

constexpr std::size_t looksAt = 1 << 16; // bytes of the header; metadata and the first names are there

/// What there is of the header of safetensors, without white space, of which there can be some between all
/// signs; empty for anything else.
std::string headerIn(std::span<const std::byte> bytes)
{
    if (bytes.size() <= lengthBytes || bytes[lengthBytes] != std::byte {'{'}) {
        return {};
    }
    std::uint64_t length = 0;
    for (std::size_t i = lengthBytes; i-- > 0;) {
        length = length << 8U | std::to_integer<std::uint64_t>(bytes[i]);
    }
    const auto text = bytes.subspan(lengthBytes, std::min<std::uint64_t>(length, bytes.size() - lengthBytes));
    std::string header(reinterpret_cast<const char*>(text.data()), text.size());
    std::erase_if(header,
                  [](char sign) { return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r'; });
    return header;
}

/// By the keys of the header.
ArrayContent contentOfSafetensors(const std::string& header)
{
    // Inside of a text a quote stands behind a backslash: what is found here is a key.
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

/// Of an .npz, by the names in it: weights where each array is that of a part of a layer, data or something
/// else otherwise.
ArrayContent contentOfNpz(const std::filesystem::path& file)
{
    constexpr std::string_view ending = ".npy";
    std::vector<std::string> arrays;
    bool hasMetadata = false;
    const ZipFiles zip(file, file.string());
    for (const std::string& name : zip.names()) {
        hasMetadata = hasMetadata || name == npzMetadataName;
        if (name.ends_with(ending)) {
            arrays.push_back(name.substr(0, name.size() - ending.size()));
        }
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
    try {
        const std::vector<std::byte> bytes = firstBytes(file, lengthBytes + looksAt);
        return ZipFiles::startsLikeZip(bytes) ? contentOfNpz(file) : contentOfSafetensors(headerIn(bytes));
    } catch (const Error&) {
        return ArrayContent::Unknown;
    }
}

} // namespace ff
