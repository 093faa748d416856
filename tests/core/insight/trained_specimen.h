// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/specimen.h"
#include "tests/core/run/small_run.h"

namespace ff {

/// The network of a small run after so many steps.
inline std::shared_ptr<const Specimen> trainedSpecimen(const Settings& settings, int steps)
{
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, steps);
    return std::make_shared<const Specimen>(trainer);
}

} // namespace ff
