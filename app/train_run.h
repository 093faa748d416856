// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/experiment.h"

#include <stop_token>

namespace ff {

/// Trains to the last epoch, or until the program is asked to end; tells on standard error how far it is.
/// What was learnt is then that of whole steps. Throws Error when the run diverges.
void train(Experiment& experiment, const std::stop_token& stop);

/// Leaves figures of both kinds for the weights as they are now.
void testWhatWasLearnt(Experiment& experiment);

} // namespace ff
