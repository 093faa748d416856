// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

namespace ff {

/// Turns and mirrors a map so that it lies on an earlier one of the same images as well as it can (orthogonal
/// Procrustes): which way round a map lies means nothing, and its points should move no further than they
/// must. Does nothing where the two have no images in common. Any thread.
void alignTo(const insight::Map& earlier, insight::Map& map);

} // namespace ff
