// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

#include <compare>

namespace ff {

struct PictureSize
{
    int width = 0; ///< pixels
    int height = 0;

    auto operator<=>(const PictureSize&) const = default;
};

inline PictureSize sizeOf(const GreyPicture& picture)
{
    return {picture.width, picture.height};
}

/// The largest size of the same proportions that fits into `room`; sides are at least 1.
PictureSize fitting(PictureSize size, PictureSize room);

/// The picture in another size, by the mean of the area that each new pixel covers. Pure; any thread.
GreyPicture scaled(const GreyPicture& picture, PictureSize size, const ProgressCallback& progress = {});

/// The picture in the middle of one of `size`, as large as its proportions allow, on the ground that it has
/// at its border. Pure; any thread.
GreyPicture framed(const GreyPicture& picture, PictureSize size);

/// The values along the four sides: top and bottom, then left and right, corners twice.
std::vector<std::uint8_t> borderOf(std::span<const std::uint8_t> pixels, PictureSize size);
std::vector<std::uint8_t> borderOf(const GreyPicture& picture);

/// The value in the middle of these, sorted; of an even number of them the upper one. Reorders them.
std::uint8_t middleOf(std::vector<std::uint8_t>& values);

/// The value in the middle of those of the border, sorted: the ground on which a drawing stands.
std::uint8_t middleOfBorder(const GreyPicture& picture);

} // namespace ff
