// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train_options.h"

#include <CLI/CLI.hpp>

namespace ff {

/// Where a run, or each run of a sweep, has its images and is computed: --grey, --memory, --cache, --threads,
/// --device and --checkpoint.
void addMachineOptions(CLI::App& app, TrainOptions& options);

/// What all runs of a sweep have of them.
TrainOptions machineOptions(const TrainOptions& sweep);

/// Those that were given, but for --threads, as the words of a command that another folder may start.
std::vector<std::string> machineWords(const TrainOptions& options);

} // namespace ff
