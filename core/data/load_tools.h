// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <optional>
#include <span>

namespace ff {

/// A grey picture of any size.
struct GreyPicture
{
    int width = 0; ///< pixels
    int height = 0;
    std::vector<std::uint8_t> pixels; ///< [height * width], row-major, 255 = white
};

/// Decodes formats that the core does not know; nothing when the bytes are of none of its formats either. Is
/// called on the loading thread. May throw Error for a damaged picture.
using PictureDecoder = std::function<std::optional<GreyPicture>(std::span<const std::byte>)>;

/// What loading gets from whoever asks for it.
struct LoadTools
{
    ProgressCallback progress {};
    PictureDecoder decodePicture {}; ///< may be empty
};

} // namespace ff
