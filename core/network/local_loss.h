// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aten.h"

namespace ff {

/// The loss of one layer for one sample, from its goodness alone. With p = sigma(G - theta):
///     positive  L = -1/2 log p       = 1/2 softplus(theta - G)
///     negative  L = -1/2 log (1 - p) = 1/2 softplus(G - theta)
/// The half cancels the 2 of dG/dy = 2y, as in Hinton's released code, so his rates mean the same here.
/// The first `positives` rows of `goodness` [R] are positives, the others negatives.
at::Tensor logisticLoss(const at::Tensor& goodness, std::int64_t positives, double theta);

/// -dL/dG [R]: 1/2 (1 - p) for positives, -1/2 p for negatives.
at::Tensor logisticAscent(const at::Tensor& goodness, std::int64_t positives, double theta);

} // namespace ff
