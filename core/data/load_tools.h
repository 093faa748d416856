// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <memory>
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

/// A picture as picture files have it: grey or red, green and blue, with or without how much each pixel
/// covers.
struct ColourPicture
{
    int width = 0; ///< pixels
    int height = 0;
    std::size_t channels = 1; ///< 1 grey, 2 grey and cover, 3 colours, 4 colours and cover
    std::vector<std::uint8_t> values; ///< [height * width, channels], row-major
};

/// What becomes of colours in files.
enum class Colours {
    AsFound, ///< images keep them where there are some
    Grey ///< every image becomes grey
};

/// No larger picture is decoded: a small hostile file cannot fill memory.
inline constexpr std::uint64_t maximumPicturePixels = std::uint64_t {1} << 26;

/// Decodes formats that the core does not know; nothing when the bytes are of none of its formats either. Is
/// called on the loading thread. Throws Error for a picture that is damaged or too large: why, as the end of
/// a sentence.
using PictureDecoder = std::function<std::optional<ColourPicture>(std::span<const std::byte>)>;

/// Makes of a picture what is to stand in its place; the text is its name, for messages. Is called on the
/// loading thread. Throws Error where it cannot.
using PictureFilter
    = std::function<GreyPicture(GreyPicture picture, const std::string& name, const ProgressCallback&)>;

/// What loading gets from whoever asks for it.
struct LoadTools
{
    ProgressCallback progress {};
    PictureDecoder decodePicture {}; ///< may be empty
    PictureFilter filterPicture {}; ///< for each picture file in grey, before all get one size; may be empty
    Colours colours = Colours::AsFound;
    std::shared_ptr<ByteRoom> room {}; ///< for the images; null: they lie in memory, however many
};

} // namespace ff
