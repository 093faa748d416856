// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <span>

namespace ff {

/// A picture of width * height in another size: each new pixel is the mean of the part of the old picture
/// that it covers. Sizes are at least 1. Pure; any thread.
std::vector<float> areaAverage(std::span<const float> pixels, int width, int height, int newWidth,
                               int newHeight, const ProgressCallback& progress = {});
std::vector<float> areaAverage(std::span<const std::uint8_t> pixels, int width, int height, int newWidth,
                               int newHeight, const ProgressCallback& progress = {});

} // namespace ff
