// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_run.h"
#include "core/kept/run_trash.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ff {

/// What had to go to keep within the budget.
struct TrimmedRuns
{
    std::vector<std::string> runs; ///< ids
    std::size_t moments = 0; ///< of runs that stayed
    std::uint64_t bytes = 0; ///< that are free again, those of runs that were in the trash included
};

/// Removes what is above a store's budget, step by step; each step stops once enough is free. Throws Error.
class RunTrimmer
{
public:
    /// Of `excess` bytes.
    RunTrimmer(const std::filesystem::path& store, std::uint64_t excess);

    /// What was deleted, those first that were deleted first.
    void emptyTrash();

    /// The whole run, unless somebody has begun to write it.
    void removeRun(const KeptRun& run, UtcTime now);

    /// Some of its moments.
    void removeMoments(const KeptRun& run);

    const TrimmedRuns& trimmed() const { return m_trimmed; }

private:
    bool isDone() const { return m_trimmed.bytes >= m_excess; }

    RunTrash m_trash;
    std::uint64_t m_excess;
    TrimmedRuns m_trimmed;
};

} // namespace ff
