// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/ink/picture_scale.h"

namespace ff {

/// Makes of every image light ink on black, as MNIST has it, and says so in preparation and description. A
/// light ground leaves all inputs with a large part in common; only the direction of the inputs reaches a
/// layer, and of that the common part would be nearly all, so that layers learn nothing.
///
/// Where the borders of most images are even, they are the ground: ink that is darker than it is inverted,
/// and each image's own ground is taken out. Elsewhere, as in photographs, images are only inverted where
/// most of their borders is light. In colour that is so for each of the planes, so that tinted paper becomes
/// black too; and where their borders are uneven, a network gets the mean of each plane as zero.
void blackenGround(Dataset& data, const ProgressCallback& progress);

/// A grey image, or a plane of one in colour, with its ground, at most `most`, at 0 and 255 where it was. In
/// place.
void takeOutGround(std::span<std::uint8_t> image, PictureSize size, int most);

} // namespace ff
