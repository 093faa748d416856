// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/element_type.h"

#include <algorithm>
#include <array>
#include <limits>

namespace ff {
namespace {

struct ElementRow
{
    ElementType type;
    std::string_view name;
    std::size_t bytes;
};

constexpr std::array elementTable {
    ElementRow {ElementType::Bool, "BOOL", 1}, ElementRow {ElementType::U8, "U8", 1},
    ElementRow {ElementType::I8, "I8", 1},     ElementRow {ElementType::U16, "U16", 2},
    ElementRow {ElementType::I16, "I16", 2},   ElementRow {ElementType::F16, "F16", 2},
    ElementRow {ElementType::BF16, "BF16", 2}, ElementRow {ElementType::U32, "U32", 4},
    ElementRow {ElementType::I32, "I32", 4},   ElementRow {ElementType::F32, "F32", 4},
    ElementRow {ElementType::U64, "U64", 8},   ElementRow {ElementType::I64, "I64", 8},
    ElementRow {ElementType::F64, "F64", 8},
};

const ElementRow& elementRow(ElementType type)
{
    return *std::ranges::find(elementTable, type, &ElementRow::type);
}

} // namespace

std::size_t elementBytes(ElementType type)
{
    return elementRow(type).bytes;
}

std::string_view elementName(ElementType type)
{
    return elementRow(type).name;
}

std::optional<ElementType> elementNamed(std::string_view name)
{
    const auto* const row = std::ranges::find(elementTable, name, &ElementRow::name);
    return row == elementTable.end() ? std::nullopt : std::optional(row->type);
}

std::optional<std::uint64_t> tensorBytes(ElementType type, std::span<const std::int64_t> shape)
{
    std::uint64_t product = elementBytes(type);
    for (const std::int64_t size : shape) {
        const auto factor = static_cast<std::uint64_t>(size);
        if (size < 0 || (factor != 0 && product > std::numeric_limits<std::uint64_t>::max() / factor)) {
            return std::nullopt;
        }
        product *= factor;
    }
    return product;
}

} // namespace ff
