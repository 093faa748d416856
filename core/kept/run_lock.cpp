// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_lock.h"

#include "core/base/error.h"
#include "core/base/write_refusal.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// The whole file. Locks of open file descriptions, unlike those of processes, hold within a process too, and
/// unlike those of flock() can be asked for without being taken.
struct flock wholeFile()
{
    struct flock whole
    { };
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return whole;
}

/// Some network file systems know no locks: a run is kept there all the same.
bool isWithoutLocks(int reason)
{
    return reason == ENOLCK || reason == ENOSYS || reason == EOPNOTSUPP || reason == EINVAL;
}

} // namespace

std::optional<RunLock> RunLock::tryTake(const fs::path& folder)
{
    constexpr mode_t whatTheMaskAllows = 0666;
    const fs::path path = folder / lockFileName;
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, whatTheMaskAllows);
    struct flock whole = wholeFile();
    const bool isTaken = file >= 0 && ::fcntl(file, F_OFD_SETLK, &whole) == 0;
    const int reason = isTaken ? 0 : errno;
    if (isTaken || (file >= 0 && isWithoutLocks(reason))) {
        return RunLock(file);
    }
    if (file >= 0) {
        ::close(file);
    }
    if (file >= 0 && (reason == EAGAIN || reason == EACCES)) {
        return std::nullopt;
    }
    refuseToWrite(path, reason);
}

RunLock::RunLock(const fs::path& folder)
    : m_file(-1)
{
    std::optional<RunLock> lock = tryTake(folder);
    if (!lock) {
        throw Error(FF_TR("Cannot write the run in '%1': another window or program is writing it now."),
                    {folder.string()});
    }
    *this = std::move(*lock);
}

bool RunLock::isHeld(const fs::path& folder)
{
    const int file = ::open((folder / lockFileName).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    struct flock whole = wholeFile();
    const bool isHeld = ::fcntl(file, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
    ::close(file);
    return isHeld;
}

RunLock::~RunLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

RunLock::RunLock(RunLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{ }

RunLock& RunLock::operator=(RunLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

} // namespace ff
