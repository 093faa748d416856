// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/settings/settings.h"

#include <span>

namespace ff {

/// What a loss compares goodness with. In goodness, not per unit.
struct LossTerms
{
    double threshold = 1; ///< theta
    double negativeThreshold = 1; ///< theta of negatives, where a loss has two
    double sharpness = 1; ///< s: how fast certainty grows with the distance from the threshold
};

/// One row per loss of a layer, a function of its goodness alone. `goodness` [2B] holds B positives and then
/// their B negatives, row by row the pairs.
struct LocalLoss
{
    LossChoice choice; ///< the setting's value that asks for it
    at::Tensor (*value)(const at::Tensor& goodness,
                        const LossTerms& terms); ///< L [2B], half a pair's in each
    at::Tensor (*ascent)(const at::Tensor& goodness, const LossTerms& terms); ///< -dL/dG [2B]
};

/// Every one. Any thread.
std::span<const LocalLoss> localLosses();

const LocalLoss& localLoss(LossChoice choice);

} // namespace ff
