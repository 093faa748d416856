// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/compute.h"
#include "core/run/pixels.h"

#include <memory>

namespace ff {

/// The images that a run with these settings trains on, in the type of products, and those that it is tested
/// with, in float32. Throws Error where there are too few.
PixelStore trainingPixels(const std::shared_ptr<const Dataset>& data, const Settings& settings,
                          const Compute& compute);
PixelStore testingPixels(const std::shared_ptr<const Dataset>& data, const Settings& settings,
                         const Compute& compute);

/// Where the latter begin in the split that they are of.
std::int64_t firstTested(const Dataset& data, const Settings& settings);

} // namespace ff
