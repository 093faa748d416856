// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labelled_picture.h"

#include <span>

namespace ff {

Pictures pictureOf(const Pictures& pictures, int index)
{
    const auto size = static_cast<std::size_t>(pictures.size());
    const std::span pixels = std::span(pictures.pixels).subspan(static_cast<std::size_t>(index) * size, size);
    return {pictures.width, pictures.height, {pixels.begin(), pixels.end()}, pictures.channels};
}

} // namespace ff
