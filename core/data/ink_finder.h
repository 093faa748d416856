// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/grey_plane.h"

namespace ff {

/// How a picture shows its drawing.
enum class Polarity { LightOnDark, DarkOnLight };

/// The ink of a picture: how far each pixel is from the ground.
struct FoundInk
{
    Polarity polarity = Polarity::LightOnDark;
    GreyPlane plane; ///< 0 where there is none
};

/// Tells drawing from ground: a light border means dark on light; what varies no more than the border does,
/// and specks apart from the drawing, are not ink. Nothing stands out: no ink. Pure; any thread.
FoundInk findInk(const GreyPicture& picture);

} // namespace ff
