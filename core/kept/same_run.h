// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/experiment.h"

namespace ff {

/// Holds that all processes that are about to train a run together have the same program, settings, data and
/// weights, and are at the same step. Throws Error in every one of them where one has not, saying there what
/// is other than in process 0. All of Compute::ranks call it; nothing for a process alone.
void checkSameRun(const Experiment& experiment);

} // namespace ff
