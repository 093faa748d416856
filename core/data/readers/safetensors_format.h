// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ff::safetensors {

inline constexpr std::size_t lengthBytes = 8; ///< of the header's length, which comes first, little-endian
inline constexpr std::size_t longestHeader = 100'000'000; ///< bytes; as in the reference implementation
inline constexpr const char* metadataKey = "__metadata__";

} // namespace ff::safetensors
