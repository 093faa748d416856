// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/ink_finder.h"

namespace ff {

/// The drawing in a picture, and how it was found.
struct PictureInk
{
    FoundInk found {GreyPlane({0, 0})}; ///< the plane is that of the ink alone, and empty where there is none
    PictureBox box {}; ///< where in the picture the ink is

    /// What a network receives that wants images of this size, 255 = full ink; no ink: all zero. The ink's
    /// longest side becomes 20 of 28 pixels; thin strokes become as wide as those of a pen; the brightest
    /// pixel becomes 255; the centre of mass comes to the middle, as far as all ink stays in the frame.
    std::vector<std::uint8_t> pixels(PictureSize size = {28, 28}) const;
};

/// Looks for the drawing in a picture that was pasted, dropped or opened, of any size and polarity: the first
/// step to what MNIST would have made of it, and the one that takes time. A photograph of 12 million pixels
/// takes some tenths of a second. What `progress` throws is passed on. Any thread.
PictureInk inkFromPicture(const GreyPicture& picture, const ProgressCallback& progress = {});

} // namespace ff
