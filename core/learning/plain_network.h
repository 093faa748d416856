// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// The same network without batch normalisation: by running averages it is an affine function of what drives
/// a unit, and goes into the unit's weights and bias,
///     W' = s W, b' = b - s mean, s = BatchNorm::scale().
/// What has none stays as it is. Both go together; any thread.
LearntState withoutBatchNorm(const LearntState& state);
Settings withoutBatchNorm(Settings settings);

} // namespace ff
