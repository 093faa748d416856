// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <vector>

namespace ff {

/// The weights that come with the program, one network per mode that has some: small ones, trained on MNIST
/// by `ff-train --preset record --layers 200,200 --epochs 60 --half`, and by record-unsupervised with dense
/// layers 250,250, 50 epochs and a refit of 8. They answer drawings until the session's own network has
/// learnt something.
std::vector<command::StandIn> builtInWeights();

} // namespace ff
