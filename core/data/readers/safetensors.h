// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/readers/array_view.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ff {

/// A tensor as it stands in a file: little-endian numbers, row-major, without gaps.
struct NamedTensor
{
    std::string name; ///< UTF-8
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape; ///< empty for a single number
    std::vector<std::byte> bytes; ///< [product of the shape * elementBytes(type)]

    bool operator==(const NamedTensor&) const = default;
};

/// The content of one safetensors file.
struct SafetensorsFile
{
    std::map<std::string, std::string> metadata; ///< UTF-8
    std::vector<NamedTensor> tensors; ///< in the order of their bytes in the file

    bool operator==(const SafetensorsFile&) const = default;
};

/// The content of one safetensors file whose numbers are those of the bytes that were read, not a copy.
struct SafetensorsView
{
    std::map<std::string, std::string> metadata; ///< UTF-8
    std::vector<std::pair<std::string, ArrayView>> tensors; ///< in the order of their bytes in the file
};

/// Reads what serialise() and every other writer of the format writes. Strict: the tensors must fill the file
/// exactly, without gap or overlap, and everything is checked before memory is taken for numbers. Throws
/// Error with `fileName`, what was expected and what was found. `progress` is told 0 now and then. Pure; any
/// thread.
SafetensorsView viewSafetensors(std::span<const std::byte> bytes, std::string_view fileName,
                                const ProgressCallback& progress = {});

/// What a file says of itself, read without its numbers, of which nothing is checked. Throws Error as above.
/// Any thread.
std::map<std::string, std::string> safetensorsMetadata(const std::filesystem::path& path);

/// The same with copies of the numbers.
SafetensorsFile parseSafetensors(std::span<const std::byte> bytes, std::string_view fileName);

} // namespace ff
