// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/numerics.h"

namespace ff {

/// Fresh weights of this shape, from N(0, deviation^2). They are drawn on the CPU in double precision, so
/// they are the same on every device and in every precision.
at::Tensor initialWeights(at::IntArrayRef shape, double deviation, const Numerics& numerics,
                          at::Generator& random);

} // namespace ff
