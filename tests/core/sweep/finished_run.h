// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/presets.h"
#include "tests/core/kept/example_run.h"

#include <cstdint>
#include <limits>
#include <string>

namespace ff {

inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// A run that is over, of that seed and jitter, with the errors of its last test.
inline KeptRun finished(std::int64_t seed, int jitter, double readout, double goodness = nan)
{
    KeptRun run;
    run.id = "jitter-" + std::to_string(jitter) + "_seed-" + std::to_string(seed);
    run.record = exampleRecord();
    run.settings = startSettings();
    run.settings.seed = seed;
    run.settings.jitter = jitter;
    run.epoch = allEpochs(run.settings);
    run.seconds = 100;
    run.last = ErrorPoint {1, run.epoch, 100, readout, goodness, 10'000, 10'000};
    return run;
}

} // namespace ff
