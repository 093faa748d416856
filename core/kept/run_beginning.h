// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_record.h"
#include "core/run/experiment.h"

namespace ff {

/// What run.json says of an experiment that begins now on these data; see describeData().
RunRecord recordOf(const Experiment& experiment, RunData data);

} // namespace ff
