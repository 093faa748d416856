// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/experiment.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <limits>

namespace ff {

/// Makes the test that is due, if one is.
inline void finishTest(Experiment& experiment)
{
    while (experiment.testDue()) {
        experiment.advanceTest();
    }
}

/// Trains so many steps, or to the last epoch, with every test that comes due.
inline void advance(Experiment& experiment, int steps)
{
    for (int i = 0; i < steps && !experiment.trainer().finished(); ++i) {
        ASSERT_EQ(experiment.step(), Trainer::StepResult::Trained);
        finishTest(experiment);
    }
}

/// Trains to the last epoch, and tests.
inline void finish(Experiment& experiment)
{
    advance(experiment, std::numeric_limits<int>::max());
}

} // namespace ff
