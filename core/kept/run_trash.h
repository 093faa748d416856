// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/utc_time.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// A run that was put aside.
struct TrashedRun
{
    std::string id;
    UtcTime time {}; ///< when
    std::filesystem::path folder;
};

/// Where a store puts what was deleted, until it is wanted back or in the way. Throws Error.
class RunTrash
{
public:
    explicit RunTrash(const std::filesystem::path& store)
        : m_folder(store / ".trash")
    { }

    void put(const std::filesystem::path& run, UtcTime now) const;

    /// The one of that id that was put here last; nothing when there is none.
    std::optional<TrashedRun> latest(const std::string& id) const;

    /// All of them, the one that came first at the front.
    std::vector<TrashedRun> runs() const;

    /// Removes those that came before `time`.
    void emptyBefore(UtcTime time) const;

    /// Removes one for good and says how many bytes that freed.
    static std::uint64_t discard(const TrashedRun& run);

private:
    std::filesystem::path m_folder;
};

} // namespace ff
