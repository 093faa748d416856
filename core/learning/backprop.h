// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// The same network, weights, data order and readout, trained by the gradient of the readout's cross-entropy
/// through all layers: what Forward-Forward is compared with.
std::unique_ptr<Learner> makeBackprop(const Settings& settings, Network network, at::Generator& random);

} // namespace ff
