// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/grey_plane.h"

namespace ff {

/// Ink that hangs together, by sides or corners.
struct InkRegion
{
    std::vector<std::size_t> pixels; ///< places in the plane's values
    double mass = 0; ///< sum of the strengths
    float strongest = 0;
    PictureBox box {};
};

/// The regions of all that is more than 0.
std::vector<InkRegion> regionsOf(GreyPlane plane);

} // namespace ff
