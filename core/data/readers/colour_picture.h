// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

namespace ff {

/// The picture in grey. What is transparent becomes the opposite of what is drawn on it, so that the drawing
/// can be seen. Pure; any thread.
GreyPicture greyOf(ColourPicture picture, const ProgressCallback& progress = {});

/// The same with its colours: red, green and blue in planes of their own, or a single plane where the three
/// would be equal. Pure; any thread.
std::vector<GreyPicture> planesOf(ColourPicture picture, const ProgressCallback& progress = {});

} // namespace ff
