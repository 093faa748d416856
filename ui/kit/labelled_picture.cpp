// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labelled_picture.h"

#include <algorithm>
#include <span>

namespace ff {

Pictures pictureOf(const Pictures& pictures, int index)
{
    const auto size = static_cast<std::size_t>(pictures.size());
    const std::span pixels = std::span(pictures.pixels).subspan(static_cast<std::size_t>(index) * size, size);
    return {pictures.width, pictures.height, {pixels.begin(), pixels.end()}, pictures.channels};
}

LabelledPicture withoutLabel(LabelledPicture picture, const DataView& data)
{
    std::vector<std::uint8_t>& pixels = picture.picture.pixels;
    std::fill_n(pixels.begin(), std::min(pixels.size(), data.classes.size()), std::uint8_t {0});
    return picture;
}

} // namespace ff
