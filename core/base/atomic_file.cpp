// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/write_refusal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>
#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// The file that `path` means in the end; it need not exist yet.
fs::path followLinks(const fs::path& path)
{
    constexpr int mostLinks = 40; // as in Linux itself
    fs::path target = path;
    for (int links = 0;; ++links) {
        std::error_code error;
        const fs::path next = fs::read_symlink(target, error);
        if (error) {
            return target;
        }
        if (links == mostLinks) {
            refuseToWrite(path, ELOOP);
        }
        target = target.parent_path() / next;
    }
}

/// The permissions of the file that will be replaced, if there is one. Throws Error when it must not be.
std::optional<mode_t> permissionsOf(const fs::path& target)
{
    struct stat status;
    if (::stat(target.c_str(), &status) != 0) {
        if (errno == ENOENT) {
            return std::nullopt;
        }
        refuseToWrite(target, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        refuseToWrite(target, FF_TR("it is a folder"));
    }
    if (!S_ISREG(status.st_mode)) {
        refuseToWrite(target, FF_TR("it is not a regular file"));
    }
    // Renaming over a file asks only the folder for permission; the file's own protection counts as well.
    if (::access(target.c_str(), W_OK) != 0) {
        refuseToWrite(target, errno);
    }
    return status.st_mode & 07777;
}

/// The file that will be written. Throws Error when `path` names none.
fs::path targetOf(const fs::path& path)
{
    if (!path.has_filename()) {
        refuseToWrite(path, FF_TR("it names no file"));
    }
    return followLinks(path);
}

fs::path folderOf(const fs::path& target)
{
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

/// Makes the rename itself last through a power cut. Not every file system can; the file is whole without it,
/// old or new, so that there is nothing to report.
void syncFolder(const fs::path& folder, const FileCalls& calls)
{
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file >= 0) {
        calls.sync(file);
        ::close(file);
    }
}

} // namespace

FileCalls systemFileCalls()
{
    const auto exchange = [](const char* one, const char* other) {
        return ::renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
    };
    return {::write, ::fsync, ::close, std::rename, exchange};
}

int writeAll(const FileCalls& calls, int file, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = calls.write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return written < 0 ? errno : EIO;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return 0;
}

void writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes, const FileCalls& calls)
{
    writePiecesAtomically(path, std::span(&bytes, 1), calls);
}

void writePiecesAtomically(const fs::path& path, std::span<const std::span<const std::byte>> pieces,
                           const FileCalls& calls)
{
    AtomicFile file(path, calls);
    for (const std::span<const std::byte> piece : pieces) {
        file.write(piece);
    }
    file.commit();
}

AtomicFile::AtomicFile(const fs::path& path, FileCalls calls)
    : m_target(targetOf(path))
    , m_permissions(permissionsOf(m_target))
    , m_calls(std::move(calls))
    , m_file(folderOf(m_target))
{
    check(m_file.descriptor());
    if (m_permissions) {
        check(::fchmod(m_file.descriptor(), *m_permissions));
    }
}

void AtomicFile::write(std::span<const std::byte> bytes)
{
    if (const int problem = writeAll(m_calls, m_file.descriptor(), bytes)) {
        refuseToWrite(m_target, problem);
    }
}

void AtomicFile::moveTo(std::uint64_t place)
{
    check(::lseek(m_file.descriptor(), static_cast<off_t>(place), SEEK_SET));
}

std::uint64_t AtomicFile::place() const
{
    const off_t place = ::lseek(m_file.descriptor(), 0, SEEK_CUR);
    check(place);
    return static_cast<std::uint64_t>(place);
}

/// The bytes are on the disk before the name is, or a power cut could leave the name without them.
void AtomicFile::commit()
{
    check(m_calls.sync(m_file.descriptor()));
    check(m_calls.close(m_file.releaseDescriptor())); // whatever it says, the descriptor is gone
    check(m_calls.rename(m_file.path().c_str(), m_target.c_str()));
    m_file.giveAway();
    syncFolder(folderOf(m_target), m_calls);
}

void AtomicFile::check(std::int64_t result) const
{
    if (result < 0) {
        refuseToWrite(m_target, errno);
    }
}

void checkFileCanBeWritten(const fs::path& path)
{
    const AtomicFile tried(path); // gone again at the end
}

bool isSameTarget(const fs::path& one, const fs::path& other)
{
    if (!one.has_filename() || !other.has_filename()) {
        return false; // "folder/" is no file
    }
    const auto placeOf = [](const fs::path& path) {
        const fs::path target = targetOf(path);
        std::error_code missing;
        return fs::weakly_canonical(folderOf(target), missing) / target.filename();
    };
    return placeOf(one) == placeOf(other);
}

} // namespace ff
