// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interrupts.h"
#include "app/kept_runs.h"
#include "app/train_options.h"

namespace ff {

inline constexpr int failedRun = 1; ///< exit code

/// Trains, or measures the speed of a step where the options ask for that, and writes what they name.
/// `resumed`: the run to go on with; `ranks`: who trains together with this process. Returns the exit code:
/// not 0 when the run diverged or a signal ended it. Throws Error.
int trainCommand(const TrainOptions& options, std::optional<ResumedRun> resumed, const DataSource& source,
                 Interrupts& interrupts, const Ranks& ranks = Ranks::alone());

} // namespace ff
