// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_script.h"

namespace ff {
namespace {

/// As a shell takes it for one word, whatever is in it.
std::string quoted(const std::string& word)
{
    std::string text = "'";
    for (const char letter : word) {
        text += letter == '\'' ? "'\\''" : std::string(1, letter);
    }
    return text + "'";
}

/// `run`: its number from 1 on, or what a shell makes one of.
std::string commandFor(const SweepCommand& command, const std::string& run)
{
    std::string text = quoted(command.program.string()) + " sweep " + quoted(command.table.string()) + " "
        + quoted(command.folder.string());
    for (const std::string& word : command.options) {
        text += " " + quoted(word);
    }
    return text + " --only " + run;
}

std::string threadsOption(const SweepCommand& command)
{
    return command.threads > 0 ? " --threads " + std::to_string(command.threads) : "";
}

} // namespace

std::string sweepCommands(const SweepCommand& command, std::size_t runs)
{
    std::string lines;
    for (std::size_t run = 1; run <= runs; ++run) {
        lines += commandFor(command, std::to_string(run)) + threadsOption(command) + "\n";
    }
    return lines;
}

std::string slurmScript(const SweepCommand& command, std::size_t runs)
{
    const std::string threads
        = command.threads > 0 ? threadsOption(command) : " --threads \"${SLURM_CPUS_PER_TASK:-1}\"";
    const std::string cores = command.threads > 0 ? std::to_string(command.threads) : "2";
    return "#!/bin/sh\n"
           "#SBATCH --job-name=ff-sweep\n"
           "#SBATCH --array=1-"
        + std::to_string(runs) + "\n#SBATCH --cpus-per-task=" + cores + "\nexec "
        + commandFor(command, "\"$SLURM_ARRAY_TASK_ID\"") + threads + "\n";
}

} // namespace ff
