// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ff {

/// The types of number that a file of tensors can hold.
enum class ElementType { Bool, U8, I8, U16, I16, F16, BF16, U32, I32, F32, U64, I64, F64 };

/// The size of one number, in bytes.
std::size_t elementBytes(ElementType type);

/// The name of the type in a file: "F32".
std::string_view elementName(ElementType type);

/// The type of that name; nothing when there is none.
std::optional<ElementType> elementNamed(std::string_view name);

/// The bytes that a tensor of this shape takes; nothing when a size is negative or the product does not fit
/// 64 bits. The empty shape is that of a single number.
std::optional<std::uint64_t> tensorBytes(ElementType type, std::span<const std::int64_t> shape);

} // namespace ff
