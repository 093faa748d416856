// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// Positives are images as they are, negatives hybrids of two; the layers never see a label (Hinton 2022,
/// section 3.2).
std::unique_ptr<Learner> makeUnsupervised(const Settings& settings, Network network, at::Generator& random);

} // namespace ff
