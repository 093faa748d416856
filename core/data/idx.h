// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ff {

inline constexpr int maximumImageSide = 64; ///< pixels
inline constexpr std::size_t maximumClasses = 64; ///< EMNIST, the largest known relative of MNIST, has 62

/// The images of one IDX file; the pixels are those of the bytes that were parsed, not a copy.
struct IdxImages
{
    std::size_t count = 0;
    int height = 0; ///< pixels
    int width = 0;
    std::span<const std::byte> pixels; ///< [count, height * width], row-major
};

/// Reads an IDX file of rank 3 and unsigned bytes: big-endian 00 00 08 03, count, rows, columns, then the
/// pixels. Format: http://yann.lecun.com/exdb/mnist. Everything is checked before memory is taken. `name` is
/// for messages. Throws Error. Pure; any thread.
IdxImages parseIdxImages(std::span<const std::byte> bytes, const std::string& name);

/// Reads an IDX file of rank 1 and unsigned bytes, each a label below maximumClasses. As parseIdxImages().
std::vector<std::uint8_t> parseIdxLabels(std::span<const std::byte> bytes, const std::string& name);

/// IDX files that parseIdxImages() and parseIdxLabels() read back. `pixels` are whole images of
/// width * height. Pure; any thread.
std::vector<std::byte> serialiseIdxImages(std::span<const std::uint8_t> pixels, int width, int height);
std::vector<std::byte> serialiseIdxLabels(std::span<const std::uint8_t> labels);

} // namespace ff
