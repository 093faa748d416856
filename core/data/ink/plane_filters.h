// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/grey_plane.h"

namespace ff {

/// The value that `share` (0 to 1) of `values` do not exceed; 0 of none.
float quantile(std::vector<float> values, double share);

/// Rows as columns.
GreyPlane transposed(const GreyPlane& plane);

/// Every value by its neighbours' and its own, with the binomial weights 1 2 1 both ways: camera noise falls
/// to three eighths.
GreyPlane blurred(const GreyPlane& plane);

/// Grey-scale closing (Serra 1982) with a square of 2 * reach + 1: what is low and narrower than the square
/// is filled up, edges between larger parts stay where they are. Near a side the square shrinks on both of
/// its sides alike, so that a slope goes on up to the side, and what is low along it is not filled.
GreyPlane closed(const GreyPlane& plane, int reach);

/// The median in a square of 2 * reach + 1, as far as it is inside. Slow: for small planes.
GreyPlane localMedian(const GreyPlane& plane, int reach);

} // namespace ff
