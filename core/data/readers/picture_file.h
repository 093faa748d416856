// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

#include <filesystem>
#include <string_view>

namespace ff {

/// The picture in a file, as decodePicture() reads those of a data set, or as decodeColours() does. Blocks;
/// any thread. Throws Error.
GreyPicture readPictureFile(const std::filesystem::path& file, const LoadTools& tools = {});
ColourPicture readColourPictureFile(const std::filesystem::path& file, const LoadTools& tools = {});

/// True for names that end as those of pictures do, also of formats that only a decoder may know.
bool isPictureName(std::string_view name);

} // namespace ff
