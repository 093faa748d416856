// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/error.h"
#include "core/base/temporary_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <string>
#include <system_error>

namespace ff {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& reason)
{
    throw Error("Cannot write '" + path.string() + "': " + reason + ".");
}

[[noreturn]] void refuseForErrno(const fs::path& path, int number)
{
    refuse(path, std::generic_category().message(number));
}

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
            refuseForErrno(path, ELOOP);
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
        refuseForErrno(target, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        refuse(target, "it is a folder");
    }
    if (!S_ISREG(status.st_mode)) {
        refuse(target, "it is not a regular file");
    }
    // Renaming over a file asks only the folder for permission; the file's own protection counts as well.
    if (::access(target.c_str(), W_OK) != 0) {
        refuseForErrno(target, errno);
    }
    return status.st_mode & 07777;
}

/// The file that will be written. Throws Error when `path` names none.
fs::path targetOf(const fs::path& path)
{
    if (!path.has_filename()) {
        refuse(path, "it names no file");
    }
    return followLinks(path);
}

fs::path folderOf(const fs::path& target)
{
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

/// Writes a temporary file beside the target and puts it in the target's place.
class Replacement
{
public:
    Replacement(const fs::path& target, const FileCalls& calls)
        : m_target(target)
        , m_calls(calls)
        , m_file(folderOf(target))
    {
        check(m_file.descriptor());
    }

    void setPermissions(mode_t permissions) const { check(::fchmod(m_file.descriptor(), permissions)); }

    void write(std::span<const std::byte> bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = m_calls.write(m_file.descriptor(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written == 0) {
                refuseForErrno(m_target, EIO);
            }
            check(written);
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

    /// The bytes are on the disk before the name is, or a power cut could leave the name without them.
    void renameToTarget()
    {
        check(m_calls.sync(m_file.descriptor()));
        check(m_calls.close(m_file.releaseDescriptor())); // whatever it says, the descriptor is gone
        check(m_calls.rename(m_file.path().c_str(), m_target.c_str()));
        m_file.giveAway();
    }

private:
    void check(ssize_t result) const
    {
        if (result < 0) {
            refuseForErrno(m_target, errno);
        }
    }

    const fs::path& m_target;
    const FileCalls& m_calls;
    TemporaryFile m_file;
};

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
    return {::write, ::fsync, ::close, std::rename};
}

void writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes, const FileCalls& calls)
{
    writePiecesAtomically(path, std::span(&bytes, 1), calls);
}

void writePiecesAtomically(const fs::path& path, std::span<const std::span<const std::byte>> pieces,
                           const FileCalls& calls)
{
    const fs::path target = targetOf(path);
    const std::optional<mode_t> permissions = permissionsOf(target);
    Replacement replacement(target, calls);
    if (permissions) {
        replacement.setPermissions(*permissions);
    }
    for (const std::span<const std::byte> piece : pieces) {
        replacement.write(piece);
    }
    replacement.renameToTarget();
    syncFolder(folderOf(target), calls);
}

void checkFileCanBeWritten(const fs::path& path)
{
    const FileCalls calls = systemFileCalls();
    const fs::path target = targetOf(path);
    permissionsOf(target);
    const Replacement tried(target, calls); // gone again at the end
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
