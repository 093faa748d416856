// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/run_loop.h"
#include "core/kept/run_store.h"
#include "core/session/live.h"

#include <memory>
#include <optional>

namespace ff {

/// Where the runs of a session are kept: each in a folder of its own in the store, from its first batch on.
/// Whatever cannot be kept is told once, and stops nothing. For the worker only.
class RunShelf
{
public:
    /// `store` empty: nothing is kept but runs that are resumed.
    RunShelf(std::filesystem::path store, std::uint64_t budget);

    /// Before each batch of `run`, whose data came from `source`: the first one begins to be kept.
    void expect(RunLoop& run, const DataSource& source);

    /// The run that begins next went on from a moment of this one.
    void setOrigin(const RunOrigin& origin) { m_origin = origin; }

    /// What is expected from now on is another run.
    void turnOver();

    /// Why something of `run` could not be kept, in one sentence.
    std::optional<Sentence> takeProblem(RunLoop& run);

private:
    void begin(RunLoop& run, const DataSource& source);

    std::filesystem::path m_folder;
    std::uint64_t m_budget;
    std::weak_ptr<const Dataset> m_described; // data and what was said of them, which takes a moment
    RunData m_description;
    std::optional<RunOrigin> m_origin; // of the run that begins
    std::optional<Sentence> m_problem;
    bool m_failed = false; // for this run
};

/// Where a run is kept, and when it was last; nothing where it is not.
std::optional<KeptView> keptView(const RunLoop& run);

} // namespace ff
