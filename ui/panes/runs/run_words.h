// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/runs/run_columns.h"

namespace ff {

/// "3.20 %" of 0.032.
QString percentWords(double share);

/// In which settings the run differs from what its mode begins with, without those that have no effect on it
/// and those that are the user's own: "Layers 300,300 · Learning rate 0.02". Empty where it does not.
QString differingSettings(const Settings& settings);

/// The best test in every figure, for a tooltip, or why there never is one; empty where there is none yet.
QString bestTestWords(const RunLine& line);

/// What the run is, for a tooltip: id, what it was trained on, and what it does now or why it is broken.
QString runWords(const RunLine& line);

/// Why nothing can be done with the one that is selected, if one is; empty where it can.
QString whyNoRun(const std::optional<RunLine>& selected);

/// The same of what is done with another run than the one that is there now.
QString whyNoOtherRun(const std::optional<RunLine>& selected);

} // namespace ff
