// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interrupts.h"
#include "app/train_options.h"

namespace ff {

/// Trains the runs of a table one after the other, each in a folder of its own: those that are there and
/// whole are left, those that stopped go on. Or writes the commands or the script by which other programs
/// have them trained. Returns the exit code: 1 when a run could not be trained to its end; the others are.
/// Throws Error.
int sweep(const TrainOptions& options, Interrupts& interrupts);

} // namespace ff
