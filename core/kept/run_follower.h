// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/diary_files.h"
#include "core/kept/following.h"
#include "core/kept/run_record.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace ff {

/// What a run that is followed has more than before.
struct RunNews
{
    DiaryNews diary;

    /// The step of the newest kept moment, where it is another one than before: of a run that went back it
    /// may be an earlier one. The file may be gone again when it is opened.
    std::optional<std::int64_t> newestMoment;

    Following following = Following::Written;

    /// The folder came back after it was gone: everything is told anew, and what was told before counts no
    /// more.
    bool beginsAnew = false;

    /// Why something could not be read, in one sentence with the file; not again before it went well. It is
    /// tried again with the next call, and what was read before is told then.
    Sentence problem;
};

/// Follows a run in a folder that another process writes, or wrote, also over a mounted disk of another
/// machine. Has no thread and waits for nothing: ask it a few times a second. Each call asks for sizes and
/// the names of the moments, and reads what has been appended. Not thread-safe.
class RunFollower
{
public:
    /// Throws Error, naming the file, where there is no run.
    explicit RunFollower(std::filesystem::path folder);

    /// What came since the last call: with the first one, all that there is. Never throws Error.
    RunNews news();

    const std::filesystem::path& folder() const { return m_folder; }
    const RunRecord& record() const { return m_record; } ///< as it was when this was made

private:
    void read(RunNews& news);

    std::filesystem::path m_folder;
    RunRecord m_record;
    std::unique_ptr<DiaryReader> m_diary;
    std::optional<std::int64_t> m_newestMoment; // that was told
    bool m_beginsAnew = false;
    bool m_fails = false;
};

} // namespace ff
