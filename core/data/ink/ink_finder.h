// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/picture_ground.h"
#include "core/data/ink/ruled_lines.h"

namespace ff {

/// Why ink that was found may not be what was drawn.
enum class InkDoubt {
    Faint, ///< hardly stronger than the noise of the picture
    LikeRules, ///< about as strong as the lines that were taken out: strokes along them may be lost
    Scattered, ///< in several parts, of which none is most of it
    CutOff ///< by a side of the picture
};

/// The ink of a picture, and what was told apart from it.
struct FoundInk
{
    GreyPlane plane; ///< how far each pixel is from the ground, 0 to 255; 0 where there is no ink
    Polarity polarity = Polarity::LightOnDark;
    PictureLight light = PictureLight::Even;
    RuledLines rules {}; ///< that were taken out
    std::vector<InkDoubt> doubts {}; ///< in the order of the enumeration; none without ink
};

/// Tells drawing from ground. Where the border is of one grey, that is the ground, and what varies no more
/// than the border does is not ink. Otherwise the ground is estimated around each pixel, so that falling
/// light, a vignette and shadows are not ink. The lines of paper are taken out, and specks apart from the
/// drawing. Nothing stands out: no ink. Pure; any thread.
FoundInk findInk(const GreyPicture& picture);

} // namespace ff
