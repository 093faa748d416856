// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/run_keeper.h"
#include "core/kept/run_store.h"
#include "core/session/live.h"

#include <memory>
#include <optional>
#include <string>

namespace ff {

/// Keeps the run of a session: in a folder of its own in the store from its first batch on, or in the folder
/// that it was resumed from. Whatever cannot be kept is told once, and stops nothing. For the worker only.
class RunShelf
{
public:
    /// `store` empty: nothing is kept but runs that are resumed.
    RunShelf(std::filesystem::path store, std::uint64_t budget);

    /// Before each batch of `experiment`, whose data came from `source`: the first one begins to be kept.
    void expect(Experiment& experiment, const DataSource& source);

    /// After each batch and test: keeps what is due.
    void look();

    /// Goes on to keep a run where it lies.
    void goOn(Experiment& experiment, const std::filesystem::path& folder, RunLock lock);

    /// The run that begins next went on from a moment of this one.
    void setOrigin(const RunOrigin& origin) { m_origin = origin; }

    /// Before the experiment goes: keeps it as it is, and waits for the disk.
    void close();

    /// Keeps the run as it is now, which is of use where it stops for a while.
    void keepNow();

    /// Writes down that something happened.
    void note(const std::string& kind, const std::string& text);

    /// Why something could not be kept, in one sentence.
    std::optional<Sentence> takeProblem();

    std::optional<KeptView> view() const;

    /// Whether the run that is kept now lies in this folder.
    bool holds(const std::filesystem::path& folder) const;

private:
    void begin(Experiment& experiment, const DataSource& source);

    std::filesystem::path m_folder;
    std::uint64_t m_budget;
    std::unique_ptr<RunKeeper> m_keeper;
    std::weak_ptr<const Dataset> m_described; // data and what was said of them, which takes a moment
    RunData m_description;
    std::optional<RunOrigin> m_origin; // of the run that begins
    std::optional<Sentence> m_problem;
    bool m_failed = false; // for this run
};

} // namespace ff
