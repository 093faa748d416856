// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

/// A sweep for programs that hand out work. They know better than we do where there is room for it.
namespace ff {

/// What a sweep is started with.
struct SweepCommand
{
    std::filesystem::path program; ///< ff-train
    std::filesystem::path table;
    std::filesystem::path folder; ///< of the runs
    std::vector<std::string> options {}; ///< more words, the same of each run
    int threads = 0; ///< of each run; 0: what the other program gives it, or all cores
};

/// A command per run and line, as GNU parallel and xargs take them. Pure; any thread.
std::string sweepCommands(const SweepCommand& command, std::size_t runs);

/// The script of a Slurm array, a task per run. Pure; any thread.
std::string slurmScript(const SweepCommand& command, std::size_t runs);

} // namespace ff
