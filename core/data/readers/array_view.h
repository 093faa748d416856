// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/element_type.h"

#include <string>
#include <vector>

namespace ff {

/// Numbers as a file of NumPy or of safetensors holds them.
struct ArrayView
{
    ElementType type = ElementType::U8;
    bool bigEndian = false;
    std::vector<std::int64_t> shape; ///< empty for a single number
    std::span<const std::byte> bytes; ///< [product of the shape * elementBytes(type)], row-major
};

/// How a file of an array begins.
struct ArrayHeader
{
    ArrayView array; ///< that it announces, without its numbers
    std::size_t headerBytes = 0; ///< after which they come
    std::uint64_t numberBytes = 0; ///< that they take
};

/// One number of `bytes`, which begin with it. Exact, except that 64-bit numbers above 2^53 are rounded.
double numberAt(const std::byte* bytes, ElementType type, bool bigEndian);

/// "[60000, 28, 28]"
std::string shapeText(const std::vector<std::int64_t>& shape);

} // namespace ff
