// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace ff::test {

/// What an image's ink looks like on another ground.
struct InkOnGround
{
    int ground; ///< of 255
    int fullInk; ///< what 255 becomes; below the ground: dark ink
};

/// Every ground on which the same images must be learnt as well as on black.
inline constexpr InkOnGround inksOnGrounds[] {{20, 255},  {36, 255},  {60, 255},  {100, 255},
                                              {160, 255}, {200, 255}, {100, 0},   {160, 0},
                                              {255, 0},   {60, 140},  {160, 240}, {230, 150}};

inline void put(LargeBytes& pixels, const InkOnGround& ink)
{
    for (std::uint8_t& pixel : pixels.writable()) {
        pixel = static_cast<std::uint8_t>(
            ink.ground + std::div(2 * pixel * (ink.fullInk - ink.ground) + 255, 2 * 255).quot);
    }
}

/// The images, which are light ink on black, with that ink on that ground.
inline Dataset onGround(Dataset data, const InkOnGround& ink)
{
    put(data.train.pixels, ink);
    put(data.test.pixels, ink);
    return data;
}

} // namespace ff::test
