// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"

#include "core/error.h"

#include <algorithm>
#include <limits>

namespace ff {

namespace {

constexpr unsigned unsignedByteType = 0x08;
constexpr std::size_t magicBytes = 4;
constexpr std::size_t sizeBytes = 4;

/// A checked header: the sizes and where the values are.
struct IdxView
{
    std::vector<std::uint32_t> sizes;
    std::span<const std::byte> values;
};

std::uint32_t bigEndianAt(std::span<const std::byte> bytes, std::size_t position)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < sizeBytes; ++i) {
        value = value << 8 | std::to_integer<std::uint32_t>(bytes[position + i]);
    }
    return value;
}

void checkMagic(std::span<const std::byte> bytes, const std::string& name, unsigned rank)
{
    if (bytes.size() < magicBytes) {
        throw Error(name + " is not an IDX file: expected a header of at least 4 bytes, found "
                    + std::to_string(bytes.size()) + " bytes.");
    }
    if (bytes[0] != std::byte {0} || bytes[1] != std::byte {0}) {
        throw Error(name + " is not an IDX file: expected it to start with two zero bytes, found "
                    + std::to_string(std::to_integer<unsigned>(bytes[0])) + " and "
                    + std::to_string(std::to_integer<unsigned>(bytes[1])) + ".");
    }
    const unsigned type = std::to_integer<unsigned>(bytes[2]);
    if (type != unsignedByteType) {
        throw Error(name + " holds values of IDX type " + std::to_string(type)
                    + ", expected type 8, unsigned bytes.");
    }
    const unsigned found = std::to_integer<unsigned>(bytes[3]);
    if (found != rank) {
        throw Error(name + " has " + std::to_string(found) + " dimensions, expected " + std::to_string(rank)
                    + (rank == 3 ? ", as images have." : ", as labels have."));
    }
}

std::vector<std::uint32_t> readSizes(std::span<const std::byte> bytes, const std::string& name, unsigned rank)
{
    const std::size_t headerBytes = magicBytes + sizeBytes * rank;
    if (bytes.size() < headerBytes) {
        throw Error(name + " is cut short: expected a header of " + std::to_string(headerBytes)
                    + " bytes, found " + std::to_string(bytes.size()) + " bytes.");
    }
    std::vector<std::uint32_t> sizes(rank);
    for (std::size_t i = 0; i < rank; ++i) {
        sizes[i] = bigEndianAt(bytes, magicBytes + sizeBytes * i);
    }
    return sizes;
}

/// The product of the sizes; throws Error where it does not fit 64 bits.
std::uint64_t valueCount(const std::vector<std::uint32_t>& sizes, const std::string& name)
{
    std::uint64_t product = 1;
    for (const std::uint32_t size : sizes) {
        if (size != 0 && product > std::numeric_limits<std::uint64_t>::max() / size) {
            throw Error(name + " announces more values than a file can hold.");
        }
        product *= size;
    }
    return product;
}

IdxView viewIdx(std::span<const std::byte> bytes, const std::string& name, unsigned rank)
{
    checkMagic(bytes, name, rank);
    std::vector<std::uint32_t> sizes = readSizes(bytes, name, rank);
    const std::uint64_t expected = valueCount(sizes, name);
    const std::size_t found = bytes.size() - magicBytes - sizeBytes * rank;
    if (expected != found) {
        throw Error(name + (found < expected ? " is cut short" : " is too long") + ": its header announces "
                    + std::to_string(expected) + " bytes of values, found " + std::to_string(found) + ".");
    }
    return {std::move(sizes), bytes.subspan(bytes.size() - found)};
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

void checkCount(std::uint32_t count, const std::string& name, const std::string& what)
{
    if (count == 0) {
        throw Error(name + " is empty: expected at least one " + what + ", found none.");
    }
}

} // namespace

IdxImages parseIdxImages(std::span<const std::byte> bytes, const std::string& name)
{
    const IdxView view = viewIdx(bytes, name, 3);
    checkCount(view.sizes[0], name, "image");
    const std::uint32_t height = view.sizes[1];
    const std::uint32_t width = view.sizes[2];
    const auto sideFits = [](std::uint32_t side) { return side >= 1 && side <= maximumImageSide; };
    if (!sideFits(height) || !sideFits(width)) {
        throw Error(name + " has images of " + std::to_string(width) + " x " + std::to_string(height)
                    + " pixels, expected sides of 1 to " + std::to_string(maximumImageSide) + " pixels.");
    }
    return {view.sizes[0], static_cast<int>(height), static_cast<int>(width), view.values};
}

std::vector<std::uint8_t> parseIdxLabels(std::span<const std::byte> bytes, const std::string& name)
{
    const IdxView view = viewIdx(bytes, name, 1);
    checkCount(view.sizes[0], name, "label");
    std::vector<std::uint8_t> labels(view.values.size());
    std::transform(view.values.begin(), view.values.end(), labels.begin(), std::to_integer<std::uint8_t>);
    const auto wrong = std::find_if(labels.begin(), labels.end(),
                                    [](std::uint8_t label) { return label >= maximumClasses; });
    if (wrong != labels.end()) {
        throw Error(name + " has the label " + std::to_string(*wrong) + " at position "
                    + std::to_string(wrong - labels.begin()) + ", expected labels of 0 to "
                    + std::to_string(maximumClasses - 1) + ".");
    }
    return labels;
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
