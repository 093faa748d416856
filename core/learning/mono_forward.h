// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// Every layer has a projection onto the classes and learns by its cross-entropy; there are no negatives
/// (Gong et al. 2025, Mono-Forward). The score of a class takes the place of goodness.
std::unique_ptr<Learner> makeMonoForward(const Settings& settings, Network network, at::Generator& random);

/// The shapes of its own parameters.
std::vector<NamedShape> monoForwardShapes(const std::vector<LayerShape>& layers, std::int64_t classes);

} // namespace ff
