// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/grey_plane.h"

namespace ff {

/// How a picture shows its drawing.
enum class Polarity { LightOnDark, DarkOnLight };

/// How the light falls on the ground of a picture.
enum class PictureLight { Even, Uneven };

/// A picture without its ground.
struct InkStrength
{
    Polarity polarity;
    GreyPlane plane; ///< how far each pixel is from the ground, 0 to 255
    GreyPlane doubt; ///< what the ground alone reaches there, by its noise
};

/// Takes away a ground that is as light everywhere as the border is in the middle of its values.
InkStrength strengthOnEvenGround(const GreyPicture& picture);

/// Takes away a ground that is estimated around each pixel: falling light, a vignette and shadows with their
/// edges are ground, what is narrower than a fifth of the picture's longest side is not. What is dark on
/// light is divided by its ground, so that ink is as strong in the shadow as in the light.
InkStrength strengthOnUnevenGround(const GreyPicture& picture);

/// Whether the border is of one grey, but for noise that is small beside `strength`.
bool hasEvenBorder(const GreyPicture& picture, float strength);

} // namespace ff
