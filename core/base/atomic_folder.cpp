// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_folder.h"

#include "core/base/write_refusal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// What Python leaves beside a module that was used.
constexpr const char* leftByPython = "__pycache__";

fs::path parentOf(const fs::path& target)
{
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

/// The folder that `path` means, without a '/' at its end and behind a symbolic link.
fs::path folderBehind(const fs::path& path)
{
    const fs::path named = path.has_filename() ? path : path.parent_path();
    std::error_code missing;
    return fs::is_symlink(named, missing) && fs::exists(named, missing) ? fs::canonical(named) : named;
}

/// The target. Throws Error when something there must not go.
fs::path replaceable(fs::path target, const std::vector<std::string>& names)
{
    std::error_code problem;
    const fs::file_status status = fs::status(target, problem);
    if (!fs::exists(status)) {
        return target;
    }
    if (!fs::is_directory(status)) {
        refuseToWrite(target, ENOTDIR);
    }
    for (fs::directory_iterator entry(target, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        if (name != leftByPython && !std::ranges::count(names, name)) {
            throw Error(Sentence(
                FF_TR("Cannot write '%1': the folder holds '%2', which would be lost. Choose another "
                      "name, or move it away."),
                {target.string(), name}));
        }
    }
    if (problem) {
        refuseToWrite(target, problem.value());
    }
    return target;
}

} // namespace

AtomicFolder::AtomicFolder(const fs::path& path, const std::vector<std::string>& names, FileCalls calls)
    : m_target(replaceable(folderBehind(path), names))
    , m_calls(std::move(calls))
    , m_staged(parentOf(m_target))
{
    check(m_staged.path().empty() ? -1 : 0);
    struct stat old;
    if (::stat(m_target.c_str(), &old) == 0) {
        check(::chmod(m_staged.path().c_str(), old.st_mode & 07777));
    }
}

void AtomicFolder::write(const std::string& name, std::span<const std::byte> bytes)
{
    constexpr mode_t whatTheMaskAllows = 0666;
    const fs::path path = m_staged.path() / name;
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, whatTheMaskAllows);
    check(file);
    int problem = writeAll(m_calls, file, bytes);
    problem = problem == 0 && m_calls.sync(file) < 0 ? errno : problem;
    problem = m_calls.close(file) < 0 && problem == 0 ? errno : problem;
    if (problem != 0) {
        refuseToWrite(m_target, problem);
    }
}

/// Files and their names are on the disk before the folder has its own.
void AtomicFolder::commit()
{
    check(m_calls.sync(m_staged.descriptor()));
    struct stat old;
    if (::lstat(m_target.c_str(), &old) == 0) {
        replaceOld();
    } else {
        check(m_calls.rename(m_staged.path().c_str(), m_target.c_str()));
    }
    const int parent = ::open(parentOf(m_target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (parent >= 0) { // not every file system can; the folder is whole without it, old or new
        m_calls.sync(parent);
        ::close(parent);
    }
}

/// At once where the file system can. Elsewhere the old folder is put aside under a name that tells what it
/// is, and is there under this one should the program end between the two.
void AtomicFolder::replaceOld()
{
    const char* const staged = m_staged.path().c_str();
    if (m_calls.exchange(staged, m_target.c_str()) == 0) {
        return;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        refuseToWrite(m_target, errno);
    }
    const fs::path aside = m_target.string() + ".before";
    check(m_calls.rename(m_target.c_str(), aside.c_str()));
    if (m_calls.rename(staged, m_target.c_str()) != 0) {
        const int problem = errno;
        check(m_calls.rename(aside.c_str(), m_target.c_str()));
        refuseToWrite(m_target, problem);
    }
    std::error_code ignored;
    fs::remove_all(aside, ignored);
}

void AtomicFolder::check(std::int64_t result) const
{
    if (result < 0) {
        refuseToWrite(m_target, errno);
    }
}

} // namespace ff
