// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/picture_file.h"

#include "core/base/progress.h"
#include "core/data/finding/file_names.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/picture_formats.h"

#include <algorithm>
#include <array>

namespace ff {

namespace {

constexpr std::array<std::string_view, 14> endings {
    "png", "jpg", "jpeg", "jfif", "pnm", "pgm", "ppm", "pbm", "bmp", "gif", "webp", "tif", "tiff", "heic",
};

/// What is left to do when the file was read.
LoadTools rest(const LoadTools& tools)
{
    LoadTools decoding = tools;
    decoding.progress = portion(tools.progress, 0.1, 1);
    return decoding;
} // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): std::function frees it

} // namespace

GreyPicture readPictureFile(const std::filesystem::path& file, const LoadTools& tools)
{
    const auto bytes = readFile(file, largestPictureFile, portion(tools.progress, 0, 0.1));
    return decodePicture(bytes, file.string(), rest(tools));
}

ColourPicture readColourPictureFile(const std::filesystem::path& file, const LoadTools& tools)
{
    const auto bytes = readFile(file, largestPictureFile, portion(tools.progress, 0, 0.1));
    return decodeColours(bytes, file.string(), rest(tools));
}

bool isPictureName(std::string_view name)
{
    return std::find(endings.begin(), endings.end(), endingOf(name)) != endings.end();
}

} // namespace ff
