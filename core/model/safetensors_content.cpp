// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safetensors_content.h"

#include "core/data/readers/safetensors_format.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>

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

} // namespace

SafetensorsContent safetensorsContent(const std::filesystem::path& file)
{
    // Inside of a text a quote stands behind a backslash: what is found here is a key.
    const std::string header = headerOf(file);
    const std::string mark = R"("format":")" + std::string(weightsFormat) + '"';
    if (header.find(mark) != std::string::npos) {
        return SafetensorsContent::Weights;
    }
    const auto hasArray = [&](std::string_view ending) {
        return header.find(std::string(ending) + R"(":{)") != std::string::npos;
    };
    if (hasArray("images")) {
        return SafetensorsContent::Images;
    }
    constexpr std::array endings {"weight", "weights", "kernel", "bias"};
    return std::ranges::any_of(endings, hasArray) ? SafetensorsContent::ForeignWeights
                                                  : SafetensorsContent::Unknown;
}

} // namespace ff
