// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train_options.h"

#include <CLI/CLI.hpp>

namespace ff {

/// What ff-train does instead of training one run: `runs`, `pack`, `report` and `sweep`. What they are given
/// goes into `options`, which must outlive the parsing.
void addSubcommands(CLI::App& app, TrainOptions& options);

} // namespace ff
