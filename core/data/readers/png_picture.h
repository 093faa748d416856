// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

namespace ff {

/// Whether the bytes begin like a PNG.
bool startsLikePng(std::span<const std::byte> bytes);

/// Reads it as decodeColours() does; where grey is enough, the picture may have its colours or not.
ColourPicture parsePng(std::span<const std::byte> bytes, const std::string& name, Colours colours,
                       const ProgressCallback& progress = {});

} // namespace ff
