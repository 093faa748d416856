// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// The label is part of the image, a wrong one for negatives (Hinton 2022, section 3.3).
std::unique_ptr<Learner> makeSupervised(const Settings& settings, Network network, at::Generator& random);

} // namespace ff
