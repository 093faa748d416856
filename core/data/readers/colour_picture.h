// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

namespace ff {

/// A picture as picture files have it: grey or red, green and blue, with or without how much each pixel
/// covers.
struct ColourPicture
{
    int width = 0; ///< pixels
    int height = 0;
    std::size_t channels = 1; ///< 1 grey, 2 grey and cover, 3 colours, 4 colours and cover
    std::vector<std::uint8_t> values; ///< [height * width, channels], row-major
};

/// The picture in grey. What is transparent becomes the opposite of what is drawn on it, so that the drawing
/// can be seen. Pure; any thread.
GreyPicture greyOf(ColourPicture picture, const ProgressCallback& progress = {});

} // namespace ff
