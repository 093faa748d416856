// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/load_tools.h"

namespace ff {

/// Red, green and blue.
inline constexpr int colourChannels = 3;

/// Grey images of `planeSize` pixels, one after the other, become three equal planes each.
void spreadGrey(LargeBytes& pixels, std::size_t planeSize);

/// Images of three planes become grey, see greyOf().
void makeGrey(Dataset& data, const ProgressCallback& progress);

/// Decides whether images of three planes are in colour, and says so in the description: they become grey
/// where that is wished, or where next to none of them shows any colour, as grey pictures that are stored as
/// red, green and blue.
void settleColours(Dataset& data, Colours wish, const ProgressCallback& progress);

/// `data` as images of so many channels.
void convertTo(Dataset& data, int channels, const ProgressCallback& progress);

} // namespace ff
