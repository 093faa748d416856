// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

namespace ff {

/// Whether the bytes begin like one of PBM, PGM and PPM, as text or bytes, with up to 16 bits.
bool startsLikePnm(std::span<const std::byte> bytes);

/// Reads it as decodeColours() does; where grey is enough, the picture may have its colours or not.
ColourPicture parsePnm(std::span<const std::byte> bytes, const std::string& name, Colours colours,
                       const ProgressCallback& progress = {});

} // namespace ff
