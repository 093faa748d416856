// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/initial_weights.h"

namespace ff {

at::Tensor initialWeights(at::IntArrayRef shape, double deviation, const Numerics& numerics,
                          at::Generator& random)
{
    const at::Tensor drawn = at::empty(shape, at::kDouble).normal_(0.0, deviation, random);
    return drawn.to(numerics.options.device(), c10::typeMetaToScalarType(numerics.options.dtype()));
}

} // namespace ff
