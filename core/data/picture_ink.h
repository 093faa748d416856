// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink_finder.h"

namespace ff {

/// What the network receives for a picture, and how that was found.
struct PictureInk
{
    std::vector<std::uint8_t> pixels; ///< of the size asked for, 255 = full ink; no ink: all zero
    Polarity polarity = Polarity::LightOnDark; ///< as found in the picture
    PictureBox box; ///< where in the picture the ink is
};

/// Turns a picture that was pasted, dropped or opened, of any size and polarity, into what MNIST would have
/// made of it: the border tells the ground, which is subtracted; the ink's longest side becomes 20 of 28
/// pixels; thin strokes become as wide as those of a pen; the brightest pixel becomes 255; the centre of mass
/// comes to the middle, as far as all ink stays in the frame. Pure; any thread.
PictureInk inkFromPicture(const GreyPicture& picture, PictureSize size = {28, 28});

} // namespace ff
