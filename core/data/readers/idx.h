// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/array_view.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ff {

inline constexpr int maximumImageSide = 64; ///< pixels
inline constexpr std::size_t maximumClasses = 100; ///< as many as CIFAR-100 has; EMNIST has up to 62

/// Reads the header only, of bytes that may end anywhere behind it. Throws Error as parseIdx() does.
ArrayHeader parseIdxHeader(std::span<const std::byte> bytes, const std::string& name);

/// Reads an IDX file; the numbers are those of the bytes, not a copy: 00 00, the type of a number, how many
/// sizes follow, the sizes, the numbers, all big-endian. Format: http://yann.lecun.com/exdb/mnist. Everything
/// is checked before memory is taken. `name` is for messages. Throws Error. Pure; any thread.
ArrayView parseIdx(std::span<const std::byte> bytes, const std::string& name);

/// IDX files of unsigned bytes, as parseIdx() reads them back. `pixels` are whole images of width * height.
/// Pure; any thread.
std::vector<std::byte> serialiseIdxImages(std::span<const std::uint8_t> pixels, int width, int height);
std::vector<std::byte> serialiseIdxLabels(std::span<const std::uint8_t> labels);

} // namespace ff
