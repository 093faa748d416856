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

/// No larger picture is decoded: a small hostile file cannot fill memory.
inline constexpr std::uint64_t maximumPicturePixels = std::uint64_t {1} << 26;

/// Decodes formats that the core does not know; nothing when the bytes are of none of its formats either. Is
/// called on the loading thread. Throws Error for a picture that is damaged or too large: why, as the end of
/// a sentence.
using PictureDecoder = std::function<std::optional<GreyPicture>(std::span<const std::byte>)>;

/// Makes of a picture what is to stand in its place; the text is its name, for messages. Is called on the
/// loading thread. Throws Error where it cannot.
using PictureFilter
    = std::function<GreyPicture(GreyPicture picture, const std::string& name, const ProgressCallback&)>;

/// What loading gets from whoever asks for it.
struct LoadTools
{
    ProgressCallback progress {};
    PictureDecoder decodePicture {}; ///< may be empty
    PictureFilter filterPicture {}; ///< for each picture file, before all get one size; may be empty
};

} // namespace ff
