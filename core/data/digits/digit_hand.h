// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/small_random.h"
#include "core/data/ink/ink.h"

#include <cstdint>

namespace ff {

/// How people write one digit beside the others.
struct DigitHabit
{
    float slant; ///< added to the writer's
    float slantDeviation; ///< of one digit from the next
    float width; ///< factor
    float pen; ///< factor of the pen's width
    float penDeviation; ///< of one digit from the next, pixels
};

/// The habit of one digit, 0 to 9.
const DigitHabit& digitHabit(int digit);

/// What the digits of one writer have in common.
struct Writer
{
    float slant = 0; ///< columns to the right per row upward
    float stretch = 1; ///< width as a factor
    float wobble = 0; ///< how far points stray, in units of the skeleton
    InkStyle pen;
};

/// A writer at random, who holds one of the pens that people fill in forms with.
Writer makeWriter(SmallRandom& random);

/// The writer's pen as it is pressed for one digit.
InkStyle pressPen(const Writer& writer, const DigitHabit& habit, SmallRandom& random);

} // namespace ff
