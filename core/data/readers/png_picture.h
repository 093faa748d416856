// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

namespace ff {

/// Whether the bytes begin like a PNG.
bool startsLikePng(std::span<const std::byte> bytes);

/// Reads it as decodePicture() does.
GreyPicture parsePng(std::span<const std::byte> bytes, const std::string& name,
                     const ProgressCallback& progress = {});

} // namespace ff
