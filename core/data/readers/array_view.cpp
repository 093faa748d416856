// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/array_view.h"

#include <bit>
#include <cmath>
#include <limits>

namespace ff {

namespace {

/// A loop over a number of bytes that the compiler knows becomes a single load.
template <std::size_t count>
std::uint64_t bitsOf(const std::byte* bytes, bool bigEndian)
{
    std::uint64_t bits = 0;
    if (bigEndian) {
        for (std::size_t i = 0; i < count; ++i) {
            bits |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * (count - 1 - i));
        }
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            bits |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
        }
    }
    return bits;
}

std::uint64_t bitsAt(const std::byte* bytes, std::size_t count, bool bigEndian)
{
    switch (count) {
    case 1:
        return bitsOf<1>(bytes, bigEndian);
    case 2:
        return bitsOf<2>(bytes, bigEndian);
    case 4:
        return bitsOf<4>(bytes, bigEndian);
    default:
        return bitsOf<8>(bytes, bigEndian);
    }
}

/// A number of 16 bits as IEEE 754 has it: 5 bits of exponent, 10 of fraction.
double halfOf(std::uint64_t bits)
{
    const auto exponent = static_cast<int>(bits >> 10 & 0x1FU);
    const auto fraction = static_cast<double>(bits & 0x3FFU);
    double value = 0;
    if (exponent == 0x1F) {
        value = fraction > 0 ? std::numeric_limits<double>::quiet_NaN()
                             : std::numeric_limits<double>::infinity();
    } else {
        value = exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(1024 + fraction, exponent - 25);
    }
    return (bits & 0x8000U) != 0 ? -value : value;
}

float floatOf(std::uint64_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
}

} // namespace

double numberAt(const std::byte* bytes, ElementType type, bool bigEndian)
{
    const std::uint64_t bits = bitsAt(bytes, elementBytes(type), bigEndian);
    switch (type) {
    case ElementType::Bool:
        return bits != 0 ? 1 : 0;
    case ElementType::U8:
    case ElementType::U16:
    case ElementType::U32:
    case ElementType::U64:
        return static_cast<double>(bits);
    case ElementType::I8:
        return static_cast<std::int8_t>(bits);
    case ElementType::I16:
        return static_cast<std::int16_t>(bits);
    case ElementType::I32:
        return static_cast<std::int32_t>(bits);
    case ElementType::I64:
        return static_cast<double>(static_cast<std::int64_t>(bits));
    case ElementType::F16:
        return halfOf(bits);
    case ElementType::BF16:
        return static_cast<double>(floatOf(bits << 16));
    case ElementType::F32:
        return static_cast<double>(floatOf(bits));
    case ElementType::F64:
        return std::bit_cast<double>(bits);
    }
    return 0;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const std::int64_t size : shape) {
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    }
    return "[" + text + "]";
}

} // namespace ff
