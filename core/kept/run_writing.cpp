// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_writing.h"

#include "core/base/error.h"
#include "core/kept/diary_files.h"
#include "core/kept/kept_run.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// Of file systems whose files another machine may write, as statfs(2) names them: NFS, the three of SMB,
/// FUSE (as sshfs), 9P, Ceph, Lustre and AFS.
constexpr std::array<std::uint32_t, 9> remote {0x6969,     0x517b,     0xff534d42, 0xfe534d42, 0x65735546,
                                               0x01021997, 0x00c36400, 0x0bd00bd0, 0x5346414f};

bool mayBeOfAnotherMachine(const fs::path& folder)
{
    struct statfs status;
    return ::statfs(folder.c_str(), &status) == 0
        && std::ranges::find(remote, static_cast<std::uint32_t>(status.f_type)) != remote.end();
}

bool hasEnded(const fs::path& folder)
{
    try {
        const std::vector<DiaryEvent> events = lastEvents(folder);
        return !events.empty() && events.back().kind == endedEvent;
    } catch (const Error&) {
        return false; // whoever reads the diary will say what is wrong with it
    }
}

} // namespace

bool isWrittenNow(const fs::path& folder)
{
    return RunLock::isHeld(folder) || (mayBeOfAnotherMachine(folder) && looksWritten(folder));
}

bool looksWritten(const fs::path& folder, fs::file_time_type now)
{
    const auto changedLately = [&](std::string_view name) {
        std::error_code missing;
        const fs::file_time_type changed = fs::last_write_time(folder / name, missing);
        return !missing && now - changed < writtenLately && changed - now < writtenLately;
    };
    constexpr std::array names {runRecordName,  curveFileName,  testsFileName,
                                layersFileName, eventsFileName, stateFileName};
    return std::ranges::any_of(names, changedLately) && !hasEnded(folder);
}

} // namespace ff
