// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// A recurrent network: each layer is driven by the normalised activities of the layers below and above at
/// the moment before, the image fixed at the bottom and the label at the top (Hinton 2022, section 5). Its
/// goodness for a label is the mean over a window of iterations.
std::unique_ptr<Learner> makeTopDown(const Settings& settings, Network network, at::Generator& random);

/// The shapes of its own parameters.
std::vector<NamedShape> topDownShapes(const Settings& settings, const std::vector<LayerShape>& layers,
                                      std::int64_t classes);

} // namespace ff
