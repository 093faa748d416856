// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/safetensors.h"

namespace ff {

/// The file as bytes: length of the header (8 bytes, little-endian), header (JSON, padded with spaces to a
/// multiple of 8), numbers. Format: https://github.com/huggingface/safetensors. The same content always gives
/// the same bytes. Throws Error for a tensor whose bytes do not fit its shape, for a name given twice and for
/// text that is not UTF-8. Pure; any thread.
std::vector<std::byte> serialise(const SafetensorsFile& file);

/// A tensor without its numbers.
struct TensorHeader
{
    std::string name; ///< UTF-8
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape {};
};

/// How the file of these tensors begins, up to the first number; their bytes follow in order. For numbers
/// that need not be copied together. Throws as serialise(). Pure; any thread.
std::vector<std::byte> safetensorsBeginning(const std::map<std::string, std::string>& metadata,
                                            std::span<const TensorHeader> tensors);

} // namespace ff
