// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// The channels of every layer, or its units, are in as many groups as there are classes. The goodness of a
/// class is the mean activity of its group over all places, and a layer learns by the cross-entropy of these:
/// one pass, no negatives, no label in the input (DeeperForward, ICLR 2025). Each group goes up with mean 0,
/// so that its goodness does not.
std::unique_ptr<Learner> makeChannelGroups(const Settings& settings, Network network, at::Generator& random);

} // namespace ff
