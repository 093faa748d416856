// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_loop.h"

#include <stop_token>

namespace ff {

/// Trains to the last epoch, or until the program, or another that trains the run together with it, is asked
/// to end or the run diverges; tells on standard error how far it is. What was learnt is then that of whole
/// steps.
void train(RunLoop& run, const std::stop_token& stop);

/// Leaves figures of both kinds for the weights as they are now.
void testWhatWasLearnt(RunLoop& run);

} // namespace ff
