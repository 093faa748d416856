// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_trimmer.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ff {

/// What all runs of a store may take together unless somebody says otherwise, bytes.
inline constexpr std::uint64_t defaultRunBudget = 2'000'000'000;

/// A run that has just begun, and the right to write in its folder.
struct BegunRun
{
    std::string id;
    std::filesystem::path folder;
    RunLock lock;
};

/// The folder that holds the runs of a user, one folder each, which several windows and programs use at the
/// same time. It remembers nothing itself: what it says is what is on the disk. Any thread; blocks. What is
/// called with an id throws Error when there is no such run.
class RunStore
{
public:
    /// Makes the folder where it is missing, and takes away what was deleted more than a day ago. Throws
    /// Error. `clock` is the time of the machine, and can be replaced in tests.
    explicit RunStore(std::filesystem::path folder, std::uint64_t budget = defaultRunBudget,
                      std::function<UtcTime()> clock = utcNow);

    /// Begins a run under an id of its own, "20261126-0106-supervised-1a2b": ids sort by the time at which
    /// runs began, in UTC. Nobody sees the run before it is whole. Throws Error; nothing is left then.
    BegunRun begin(const RunRecord& record, const FileCalls& calls = systemFileCalls()) const;

    /// Adds the run of a file (core/kept/run_archive.h) and returns its id. Throws Error; nothing is left
    /// then.
    std::string unpack(const std::filesystem::path& archive) const;

    /// Writes a run as such a file. Throws Error, and GivenUp (core/base/give_up.h) when `isGivenUp` says so,
    /// which it is asked several times a second.
    void pack(const std::string& id, const std::filesystem::path& archive,
              const std::function<bool()>& isGivenUp = {}) const;

    /// Adds the same run once more and returns its id. Throws Error; nothing is left then.
    std::string duplicate(const std::string& id) const;

    /// Every run, the newest first; a broken one says so. Throws Error only when the store cannot be read.
    std::vector<KeptRun> list() const;

    std::filesystem::path folderOf(const std::string& id) const;

    /// Writes what people add to a run into its record, also while the run is written. Throws Error.
    void setLabels(const std::string& id, const RunLabels& labels) const;

    /// Puts the run aside, from where restore() brings it back until the budget needs the room or a day is
    /// over. Throws Error for a run that is written now.
    void remove(const std::string& id) const;
    void restore(const std::string& id) const;

    /// Removes what is above the budget: what was deleted, then the oldest runs that have no name, are not
    /// pinned, and that nobody writes, but for the newest run; then moments of the others, the oldest runs
    /// first and pinned ones last. Nothing that is broken, as it may be of a newer version.
    TrimmedRuns keepWithinBudget() const;

    const std::filesystem::path& folder() const { return m_folder; }
    std::uint64_t bytes() const { return bytesIn(m_folder); } ///< of everything in it
    std::uint64_t budget() const { return m_budget; }
    void setBudget(std::uint64_t budget) { m_budget = budget; }

private:
    std::filesystem::path m_folder;
    std::uint64_t m_budget;
    std::function<UtcTime()> m_clock;
};

/// Where the window and ff-train keep runs, from the values of XDG_DATA_HOME and HOME (null: not set): beside
/// what else the window keeps. Pure; any thread.
std::filesystem::path runsFolder(const char* dataHome, const char* home);

/// The same for this process.
std::filesystem::path runsFolder();

} // namespace ff
