// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/ink/ink.h"

#include <cstdint>
#include <vector>

namespace ff {

/// A digit as its writer's pen moved, before it becomes a picture.
struct WrittenDigit
{
    std::uint8_t label = 0;
    std::vector<InkStroke> strokes;
    InkStyle style;
};

/// Digit number `index` of the endless sequence of `seed`. It depends on nothing else. Every ten digits come
/// from one writer with habits of slant, proportion, steadiness and pen, who writes each label once, in
/// shuffled order. Any thread.
WrittenDigit writeDigit(std::uint64_t seed, std::uint64_t index);

/// Number of the first test digit, with which a writer begins: training sets grow from 0 and never reach it.
inline constexpr std::uint64_t firstTestDigit = 1'000'000'000'000;

} // namespace ff
