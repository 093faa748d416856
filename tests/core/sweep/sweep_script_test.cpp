// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_script.h"

#include <gtest/gtest.h>

namespace ff::sweep_script_test {
namespace {

TEST(SweepScript, EveryRunIsACommandWhoseWordsAShellLeavesWhole)
{
    EXPECT_EQ(
        sweepCommands({"/bin/ff-train", "/my table.json", "/it's", {"--cache", "/my cache"}, 2}, 2),
        "'/bin/ff-train' sweep '/my table.json' '/it'\\''s' '--cache' '/my cache' --only 1 --threads 2\n"
        "'/bin/ff-train' sweep '/my table.json' '/it'\\''s' '--cache' '/my cache' --only 2 --threads 2\n");
}

TEST(SweepScript, SlurmNumbersTheRuns)
{
    EXPECT_EQ(slurmScript({"/bin/ff-train", "/t.json", "/runs", {}, 0}, 12),
              "#!/bin/sh\n"
              "#SBATCH --job-name=ff-sweep\n"
              "#SBATCH --array=1-12\n"
              "#SBATCH --cpus-per-task=2\n"
              "exec '/bin/ff-train' sweep '/t.json' '/runs' --only \"$SLURM_ARRAY_TASK_ID\" "
              "--threads \"${SLURM_CPUS_PER_TASK:-1}\"\n");
}

} // namespace
} // namespace ff::sweep_script_test
