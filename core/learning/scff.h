// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// Self-contrastive: a positive is an image paired with itself, a negative an image paired with another, both
/// through the same weights (Chen et al. 2025, SCFF). Labels are for the readout only.
std::unique_ptr<Learner> makeScff(const Settings& settings, Network network, at::Generator& random);

} // namespace ff
