// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"

namespace ff {

/// Everything the network makes of one picture of the data's size: goodness per layer and label, readout.
Answer classify(const Trainer& trainer, const std::vector<std::uint8_t>& pixels);

/// The same of any network that was trained with these settings, of an image [1, D] as it gets it.
Answer classify(const Learner& judge, const Settings& settings, const at::Tensor& image);

} // namespace ff
