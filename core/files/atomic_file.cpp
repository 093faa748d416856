// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/atomic_file.h"

#include "core/error.h"

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

fs::path folderOf(const fs::path& target)
{
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

/// The file beside the target while it is being written; gone at the end of its life unless it was renamed.
class TemporaryFile
{
public:
    TemporaryFile(const fs::path& target, const FileCalls& calls)
        : m_target(target)
        , m_calls(calls)
    {
        open();
    }

    ~TemporaryFile()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
        if (!m_path.empty()) {
            ::unlink(m_path.c_str());
        }
    }

    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void setPermissions(mode_t permissions) const { check(::fchmod(m_file, permissions)); }

    void write(std::span<const std::byte> bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = m_calls.write(m_file, bytes.data(), bytes.size());
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
        check(m_calls.sync(m_file));
        const int file = m_file;
        m_file = -1; // whatever close() says, the descriptor is gone
        check(m_calls.close(file));
        check(m_calls.rename(m_path.c_str(), m_target.c_str()));
        m_path.clear();
    }

private:
    /// A name of its own length, because the target's may be as long as names can be.
    void open()
    {
        constexpr mode_t whatTheMaskAllows = 0666;
        constexpr int mostNames = 1000;
        for (int i = 0; i < mostNames; ++i) {
            const std::string name = ".ff-" + std::to_string(::getpid()) + "-" + std::to_string(i) + ".tmp";
            const fs::path path = folderOf(m_target) / name;
            m_file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, whatTheMaskAllows);
            if (m_file >= 0) {
                m_path = path;
                return;
            }
            if (errno != EEXIST) {
                break;
            }
        }
        refuseForErrno(m_target, errno);
    }

    void check(ssize_t result) const
    {
        if (result < 0) {
            refuseForErrno(m_target, errno);
        }
    }

    const fs::path& m_target;
    const FileCalls& m_calls;
    fs::path m_path;
    int m_file = -1;
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
    if (!path.has_filename()) {
        refuse(path, "it names no file");
    }
    const fs::path target = followLinks(path);
    const std::optional<mode_t> permissions = permissionsOf(target);
    TemporaryFile temporary(target, calls);
    if (permissions) {
        temporary.setPermissions(*permissions);
    }
    temporary.write(bytes);
    temporary.renameToTarget();
    syncFolder(folderOf(target), calls);
}

} // namespace ff
