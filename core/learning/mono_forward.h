// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// Every layer has a classifier of its own, a projection onto the classes, and learns by its cross-entropy;
/// there are no negatives (Gong et al. 2025, Mono-Forward). The score of a class takes the place of goodness.
/// Where the settings have a similarity, that is the share of similarityOf() in what pulls at the units (with
/// batch normalisation: Nøkland and Eidnes 2019); the classifier learns all the same.
std::unique_ptr<Learner> makeMonoForward(const Settings& settings, Network network, at::Generator& random);

/// The shapes of its own parameters: projections, and what compares images where that is asked for.
std::vector<NamedShape> monoForwardShapes(const Settings& settings, const std::vector<LayerShape>& layers,
                                          std::int64_t classes);

/// In how many numbers a layer of so many units is compared by two images.
std::int64_t comparisonsOf(std::int64_t units);

} // namespace ff
