// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/grey_plane.h"

namespace ff {

/// How a picture came about, as far as it matters for what may lie about in it.
enum class PictureOrigin {
    Clean, ///< an even ground: what stands out is drawn, up to the sides
    Photograph ///< uneven light or the lines of paper: grains, rests and neighbours are about
};

/// The regions of a plane that belong to a drawing.
struct SiftedInk
{
    GreyPlane plane; ///< 0 where nothing belongs to it
    double largestShare = 0; ///< of the ink, in the largest region; those that a side cuts off count as one
};

/// Leaves out specks, and all regions without a pixel that is more than `surelyInk`; in a photograph also
/// what is cut off by a side beside a drawing that is not.
SiftedInk siftInk(const GreyPlane& plane, PictureOrigin origin, float surelyInk);

/// Whether a box reaches a side of a picture.
bool touchesSide(const PictureBox& box, PictureSize picture);

} // namespace ff
