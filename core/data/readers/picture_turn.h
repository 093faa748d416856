// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

namespace ff {

/// How a camera was held, as EXIF's orientation says it: 1 upright, 2 to 8 mirrored or turned. `exif` begins
/// with the header of TIFF, as in the chunk eXIf of PNG; what cannot be read counts as upright. Standard:
/// CIPA DC-008, 4.6.4. Pure; any thread.
int exifOrientation(std::span<const std::byte> exif);

/// The picture as it is to be seen. Pure; any thread.
ColourPicture upright(ColourPicture picture, int orientation);

} // namespace ff
