// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"
#include "core/training/experiment.h"

namespace ff {

/// What keeps an experiment from learning, by diagnose().
std::vector<Finding> findingsOf(const Experiment& experiment);

} // namespace ff
