// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// How much a network takes images for labels, and how that changes with their pixels.
struct ImageSlope
{
    at::Tensor value; ///< S [R]
    at::Tensor slope; ///< dS/dx [R, D]
};

/// Whether S is goodness, or else what the readout says.
bool dreamsByGoodness(const Settings& settings);

/// Of images x [R, D], in the type of the learner, and a label for each, int64 [R]. Where the label is part
/// of the image, S is the goodness of the voting layers, sum_l G_l / unit_l; elsewhere the readout's log P of
/// the label. In closed form, from the top down: with y = relu(a), s its root mean square and u = y / s,
///     dS/dy = dG/dy + (1/s) (I - u u^T / n) dS/du,   dS/du_(l-1) = W^T (dS/dy_l o [y_l > 0]),
/// and the same through the length of the image. Throws Error in modes whose layers see something else than
/// the image.
ImageSlope imageSlope(const Learner& learner, const Settings& settings, const at::Tensor& images,
                      const at::Tensor& labels);

} // namespace ff
