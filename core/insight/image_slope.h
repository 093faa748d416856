// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// A number S that a network gives to each of R images, and how it changes with their pixels. Found in closed
/// form, from the top down: with y = relu(a), s its root mean square and u = y / s,
///     dS/da = (dS/dy + (1/s) (I - u u^T / n) dS/du) o [y > 0],   dS/du_(l-1) = W^T dS/da_l,
/// and the same through the length of the image, and through its mean where layers take that out too (SCFF).
struct ImageSlope
{
    at::Tensor value; ///< S [R]
    at::Tensor slope; ///< dS/dx [R, D]
};

/// Whether labels are told apart by goodness, or else by what the readout says.
bool dreamsByGoodness(const Settings& settings);

/// How much the network takes images x [R, D], in the type of the learner, for a label each, int64 [R]. Where
/// the label is part of the image, S is the goodness of the voting layers, sum_l G_l / unit_l; elsewhere the
/// readout's log P of the label.
ImageSlope labelSlope(const Learner& learner, const Settings& settings, const at::Tensor& images,
                      const at::Tensor& labels);

/// How high the goodness of images without a label is, S = sum_l G_l / unit_l over the voting layers; where
/// layers see pairs, that of the image paired with itself. For modes with hasOwnGoodness()
/// (own_goodness.h).
ImageSlope goodnessSlope(const Learner& learner, const Settings& settings, const at::Tensor& images);

/// What drives unit j of a layer in images that carry no label, S = a_j of y_j = relu(a_j): that has a slope
/// also where the unit is off. `feature` counts as Units do; where places share it, that of the middle.
ImageSlope unitSlope(const Learner& learner, const Settings& settings, const at::Tensor& images,
                     std::size_t layer, std::int64_t feature);

} // namespace ff
