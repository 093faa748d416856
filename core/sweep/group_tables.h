// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/kept/kept_run.h"

#include <span>
#include <string_view>

/// What runs say together, for files and terminals, in English. All of it is pure, for any thread.
namespace ff {

/// A row for each of seedGroups(): what sets it apart, how many runs, errors in percent as mean, deviation
/// and best, the mean time, the best run.
Table seedTable(std::span<const KeptRun> runs);

/// The same for each of valueGroups(). Throws Error when there is no such setting.
Table valueTable(std::span<const KeptRun> runs, std::string_view setting);

/// A row for each run that can be read: what sets it apart, the seed, standing, epochs, errors in percent of
/// its last test, time: for plots of an error against any setting.
Table comparedTable(std::span<const KeptRun> runs);

} // namespace ff
