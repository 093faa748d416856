// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_trimmer.h"

#include "core/kept/moment_plan.h"
#include "core/kept/run_lock.h"

#include <optional>

namespace ff {

RunTrimmer::RunTrimmer(const std::filesystem::path& store, std::uint64_t excess)
    : m_trash(store)
    , m_excess(excess)
{ }

void RunTrimmer::emptyTrash()
{
    for (const TrashedRun& run : m_trash.runs()) {
        if (!isDone()) {
            m_trimmed.bytes += RunTrash::discard(run);
        }
    }
}

/// Over the trash, so that a run is never seen half removed.
void RunTrimmer::removeRun(const KeptRun& run, UtcTime now)
{
    if (isDone()) {
        return;
    }
    const std::optional<RunLock> lock = RunLock::tryTake(run.folder);
    if (!lock) {
        return;
    }
    m_trash.put(run.folder, now);
    m_trimmed.runs.push_back(run.id);
    if (const auto trashed = m_trash.latest(run.id)) {
        m_trimmed.bytes += RunTrash::discard(*trashed);
    }
}

void RunTrimmer::removeMoments(const KeptRun& run)
{
    if (isDone()) {
        return;
    }
    for (const MomentFile& moment : thinMoments(run.folder, m_excess - m_trimmed.bytes, run.bestStep())) {
        ++m_trimmed.moments;
        m_trimmed.bytes += moment.bytes;
    }
}

} // namespace ff
