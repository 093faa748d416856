// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/numerics.h"

namespace ff {

/// sum_r weights_r rows_r over the first rows of a matrix, as many as there are weights: [n], in the weights'
/// type.
at::Tensor columnSum(const at::Tensor& rows, const at::Tensor& weights, const Numerics& numerics);

} // namespace ff
