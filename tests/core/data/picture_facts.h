// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/ink.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace ff::test {

/// What is measured on a picture of inkSide x inkSide to compare it with MNIST.
struct PictureFacts
{
    int width = 0; ///< of the inked part, pixels
    int height = 0;
    double centreColumn = 0; ///< of mass
    double centreRow = 0;
    int brightest = 0;
    int stripBrightest = 0; ///< in the first ten pixels, where a label goes

    int longestSide() const { return std::max(width, height); }
};

/// FNV-1a. Hash the second part of something with the hash of the first.
inline std::uint64_t hashOf(std::span<const std::uint8_t> bytes, std::uint64_t hash = 0xCBF29CE484222325U)
{
    for (const std::uint8_t byte : bytes) {
        hash = (hash ^ byte) * 0x100000001B3U;
    }
    return hash;
}

inline PictureFacts factsOf(std::span<const std::uint8_t> pixels)
{
    PictureFacts facts;
    int left = inkSide;
    int right = -1;
    int top = inkSide;
    int bottom = -1;
    double mass = 0;
    for (int i = 0; i < inkSide * inkSide; ++i) {
        const int value = pixels[static_cast<std::size_t>(i)];
        const int column = i % inkSide;
        const int row = i / inkSide;
        if (value > 0) {
            left = std::min(left, column);
            right = std::max(right, column);
            top = std::min(top, row);
            bottom = std::max(bottom, row);
        }
        mass += value;
        facts.centreColumn += value * column;
        facts.centreRow += value * row;
        facts.brightest = std::max(facts.brightest, value);
        facts.stripBrightest = i < 10 ? std::max(facts.stripBrightest, value) : facts.stripBrightest;
    }
    facts.width = std::max(0, right - left + 1);
    facts.height = std::max(0, bottom - top + 1);
    facts.centreColumn /= std::max(1.0, mass);
    facts.centreRow /= std::max(1.0, mass);
    return facts;
}

} // namespace ff::test
