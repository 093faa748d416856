// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/idx.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace ff {

namespace {

constexpr std::size_t magicBytes = 4;
constexpr std::size_t sizeBytes = 4;

struct TypeRow
{
    unsigned code;
    ElementType type;
};

constexpr unsigned unsignedByteType = 0x08;
constexpr std::array types {
    TypeRow {unsignedByteType, ElementType::U8},
    TypeRow {0x09, ElementType::I8},
    TypeRow {0x0B, ElementType::I16},
    TypeRow {0x0C, ElementType::I32},
    TypeRow {0x0D, ElementType::F32},
    TypeRow {0x0E, ElementType::F64},
};

std::uint32_t bigEndianAt(std::span<const std::byte> bytes, std::size_t position)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < sizeBytes; ++i) {
        value = value << 8 | std::to_integer<std::uint32_t>(bytes[position + i]);
    }
    return value;
}

void checkMagic(std::span<const std::byte> bytes, const std::string& name)
{
    if (bytes.size() < magicBytes) {
        throw Error(FF_TR("%1 is not an IDX file: expected a header of at least 4 bytes, found %2 bytes."),
                    {name, bytes.size()});
    }
    if (bytes[0] != std::byte {0} || bytes[1] != std::byte {0}) {
        throw Error(
            FF_TR("%1 is not an IDX file: expected it to start with two zero bytes, found %2 and %3."),
            {name, std::to_integer<unsigned>(bytes[0]), std::to_integer<unsigned>(bytes[1])});
    }
}

ElementType typeOf(std::byte code, const std::string& name)
{
    const auto value = std::to_integer<unsigned>(code);
    const auto* const row = std::find_if(types.begin(), types.end(),
                                         [value](const TypeRow& each) { return each.code == value; });
    if (row == types.end()) {
        throw Error(
            FF_TR("%1 holds values of IDX type %2, expected 8 (unsigned bytes), 9, 11, 12, 13 or 14."),
            {name, value});
    }
    return row->type;
}

std::vector<std::int64_t> readShape(std::span<const std::byte> bytes, const std::string& name)
{
    constexpr std::size_t mostDimensions = 8;
    const auto rank = std::to_integer<std::size_t>(bytes[3]);
    if (rank < 1 || rank > mostDimensions) {
        throw Error(FF_TR("%1 has %2 dimensions, expected 1 for labels or 3 for images."), {name, rank});
    }
    const std::size_t headerBytes = magicBytes + sizeBytes * rank;
    if (bytes.size() < headerBytes) {
        throw Error(FF_TR("%1 is cut short: expected a header of %2 bytes, found %3 bytes."),
                    {name, headerBytes, bytes.size()});
    }
    std::vector<std::int64_t> shape(rank);
    for (std::size_t i = 0; i < rank; ++i) {
        shape[i] = bigEndianAt(bytes, magicBytes + sizeBytes * i);
    }
    return shape;
}

std::vector<std::byte> headerOf(std::initializer_list<std::size_t> sizes)
{
    std::vector<std::byte> bytes {std::byte {0}, std::byte {0}, std::byte {unsignedByteType},
                                  static_cast<std::byte>(sizes.size())};
    for (const std::size_t size : sizes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.push_back(static_cast<std::byte>(size >> shift & 0xFFU));
        }
    }
    return bytes;
}

void append(std::vector<std::byte>& bytes, std::span<const std::uint8_t> values)
{
    const auto more = std::as_bytes(values);
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace

ArrayHeader parseIdxHeader(std::span<const std::byte> bytes, const std::string& name)
{
    checkMagic(bytes, name);
    const ElementType type = typeOf(bytes[2], name);
    std::vector<std::int64_t> shape = readShape(bytes, name);
    const auto expected = tensorBytes(type, shape);
    if (!expected) {
        throw Error(FF_TR("%1 announces more values than a file can hold."), {name});
    }
    const std::size_t headerBytes = magicBytes + sizeBytes * shape.size();
    return {{type, true, std::move(shape), {}}, headerBytes, *expected};
}

ArrayView parseIdx(std::span<const std::byte> bytes, const std::string& name)
{
    ArrayHeader header = parseIdxHeader(bytes, name);
    const auto values = bytes.subspan(header.headerBytes);
    if (header.numberBytes != values.size()) {
        throw Error(values.size() < header.numberBytes
                        ? FF_TR("%1 is cut short: its header announces %2 bytes of values, found %3.")
                        : FF_TR("%1 is too long: its header announces %2 bytes of values, found %3."),
                    {name, header.numberBytes, values.size()});
    }
    header.array.bytes = values;
    return std::move(header.array);
}

std::vector<std::byte> serialiseIdxImages(std::span<const std::uint8_t> pixels, int width, int height)
{
    const auto rows = static_cast<std::size_t>(height);
    const auto columns = static_cast<std::size_t>(width);
    std::vector<std::byte> bytes = headerOf({pixels.size() / (rows * columns), rows, columns});
    append(bytes, pixels);
    return bytes;
}

std::vector<std::byte> serialiseIdxLabels(std::span<const std::uint8_t> labels)
{
    std::vector<std::byte> bytes = headerOf({labels.size()});
    append(bytes, labels);
    return bytes;
}

} // namespace ff
