// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"

namespace ff {

/// Everything the network makes of one picture of the data's size: goodness per layer and label, readout.
Answer classify(const Trainer& trainer, const std::vector<std::uint8_t>& pixels);

/// The same of any network that was trained with these settings.
Answer classify(const Learner& judge, const Settings& settings, const std::vector<std::uint8_t>& pixels);

/// The same of an image [1, D], pixels 0 to 1.
Answer classify(const Learner& judge, const Settings& settings, const at::Tensor& image);

} // namespace ff
