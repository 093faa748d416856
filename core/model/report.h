// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/experiment.h"

#include <string>

namespace ff {

/// The figures of a run as JSON for people and scripts: settings, program and library versions, data, one
/// entry per test (in passing, of a part of the test images), how it ended and after how many steps, both
/// final errors, seconds of training, samples per second over the whole run, and what kept it from learning.
std::string reportJson(const Experiment& experiment);

/// One line for people: "test error 2.43 % (readout) 2.51 % (goodness) after 8 epochs, 27.1 s, seed 1"; of a
/// run that diverged it also says where, and which weights were kept.
std::string summaryLine(const Experiment& experiment);

} // namespace ff
