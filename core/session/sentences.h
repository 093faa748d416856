// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/experiment.h"

#include <optional>
#include <string>

namespace ff {

struct LoadedRun;

/// The errors of the latest test, or that there was none.
std::string errorSentence(const Experiment& experiment);

/// Where a run stands whose program has ended, as far as it wrote down.
std::string followedSentence(const std::optional<CurvePoint>& last);

/// What a run that was loaded is answered with.
std::string loadedSentence(const LoadedRun& run);

} // namespace ff
