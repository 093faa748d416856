// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_run.h"

#include <span>
#include <string>

namespace ff {

/// Where a run stands, in a word: "broken", "running" while a process writes it, "diverged" when its
/// numbers turned non-finite and it has not gone on, "finished" after its last epoch, "stopped" before.
std::string standingOf(const KeptRun& run);

/// What a run of this mode has when nobody asks for something else, with the precision of this one: it is
/// kept with what came of "auto" on its machine.
Settings usualSettings(const Settings& settings);

/// The settings in which a run differs from usualSettings(): "layers=300,300 seed=7"; empty for
/// one that has none. What makes no difference to a run of this mode, and the mode itself, are left out.
std::string changedSettings(const Settings& settings);

/// The same of settings that are others than before.
std::string changedSettings(const Settings& settings, const Settings& before);

/// The runs as lines for people, in columns below a header: id, name, standing, mode, changed settings, data,
/// best error in percent, epochs, time of training, size on disk. One line for each run; that of a broken one
/// says why. Text from files is made fit to be shown. Pure; any thread.
std::string runTable(std::span<const KeptRun> runs);

/// The same as JSON for scripts: a list with an object for each run, numbers in full, null for what is not
/// known. Pure; any thread.
std::string runTableJson(std::span<const KeptRun> runs);

} // namespace ff
