// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/diagnosis.h"
#include "core/run/experiment.h"

namespace ff {

/// What keeps an experiment from learning, by diagnose().
std::vector<Finding> findingsOf(const Experiment& experiment);

} // namespace ff
