// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_bytes.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ff::test {

using Bytes = std::vector<std::byte>;

inline Bytes bytesOf(const std::vector<int>& values)
{
    Bytes bytes;
    for (const int value : values) {
        bytes.push_back(static_cast<std::byte>(value));
    }
    return bytes;
}

/// Copied, to be changed or kept.
inline std::vector<std::uint8_t> valuesOf(const LargeBytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

inline Bytes textBytes(const std::string& text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// An IDX file of unsigned bytes with these sizes and `valueCount` values that count up from 0 and restart
/// at 10.
inline Bytes makeIdx(const std::vector<std::uint32_t>& sizes, std::size_t valueCount)
{
    Bytes bytes = bytesOf({0, 0, 8, static_cast<int>(sizes.size())});
    for (const std::uint32_t size : sizes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.push_back(static_cast<std::byte>(size >> shift & 0xFF));
        }
    }
    for (std::size_t i = 0; i < valueCount; ++i) {
        bytes.push_back(static_cast<std::byte>(i % 10));
    }
    return bytes;
}

} // namespace ff::test
