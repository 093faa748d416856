// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_run.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ff {

/// What a store of runs held at one moment.
struct RunListing
{
    std::vector<KeptRun> runs; ///< the newest first
    std::map<std::string, std::vector<ErrorPoint>> tests; ///< of those that are pinned, by id
    std::uint64_t bytes = 0; ///< of everything in the store
    QString problem; ///< why it cannot be read; empty when it can
};

/// Looks into the store, which need not be there yet and is not made. Any thread; blocks; does not throw.
RunListing listRuns(const std::filesystem::path& store);

/// What people call the run: its name, or its id where it has none. Can be shown as it is.
QString titleOf(const KeptRun& run);

} // namespace ff
