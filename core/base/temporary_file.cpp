// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/temporary_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".tmp";
constexpr int mostNames = 1000; // that are tried

/// ".ff-" and the host's name as a number (FNV-1a), which any file system takes.
std::string beginning()
{
    std::array<char, 256> name {};
    ::gethostname(name.data(), name.size() - 1);
    std::uint32_t hash = 2'166'136'261U;
    for (const char* letter = name.data(); *letter != '\0'; ++letter) {
        hash = (hash ^ static_cast<unsigned char>(*letter)) * 16'777'619U;
    }
    std::array<char, 16> text {};
    std::snprintf(text.data(), text.size(), ".ff-%08x-", hash);
    return text.data();
}

/// The same file is still there by this name.
bool isAt(const fs::path& path, int file)
{
    struct stat open;
    struct stat named;
    return ::fstat(file, &open) == 0 && ::lstat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev
        && open.st_ino == named.st_ino;
}

void removeFolder(const fs::path& path)
{
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

/// Whoever made it lives as long as it is locked.
void removeIfAbandoned(const fs::path& path, bool isFolder)
{
    const int way = isFolder ? O_RDONLY | O_DIRECTORY : O_RDWR;
    const int file = ::open(path.c_str(), way | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        return;
    }
    if (::flock(file, LOCK_EX | LOCK_NB) == 0 && isAt(path, file)) {
        isFolder ? removeFolder(path) : static_cast<void>(::unlink(path.c_str()));
    }
    ::close(file);
}

/// As nextName() makes them, and nothing else: a folder goes with all that is in it.
bool isOurs(std::string_view name, std::string_view host)
{
    if (!name.starts_with(host) || !name.ends_with(ending) || name.size() < host.size() + ending.size()) {
        return false;
    }
    const std::string_view numbers = name.substr(host.size(), name.size() - host.size() - ending.size());
    return numbers.find_first_not_of("0123456789-") == std::string_view::npos;
}

void removeAbandoned(const fs::path& folder)
{
    const std::string host = beginning();
    std::error_code problem; // what cannot be listed is left as it is
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (isOurs(name, host) && !entry->is_symlink(ignored)
            && (entry->is_regular_file(ignored) || entry->is_directory(ignored))) {
            removeIfAbandoned(entry->path(), entry->is_directory(ignored));
        }
    }
}

/// A name of its own length, because the target's may be as long as names can be.
fs::path nextName(const fs::path& folder)
{
    static std::atomic<std::uint64_t> count = 0;
    return folder
        / (beginning() + std::to_string(::getpid()) + "-" + std::to_string(count++) + std::string(ending));
}

} // namespace

TemporaryFile::TemporaryFile(const fs::path& folder)
{
    constexpr mode_t whatTheMaskAllows = 0666;
    removeAbandoned(folder);
    for (int i = 0; i < mostNames; ++i) {
        const fs::path path = nextName(folder);
        m_file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, whatTheMaskAllows);
        if (m_file < 0 && errno != EEXIST) {
            return;
        }
        if (m_file < 0) {
            continue;
        }
        m_lock = ::fcntl(m_file, F_DUPFD_CLOEXEC, 0);
        ::flock(m_file, LOCK_EX | LOCK_NB);
        if (isAt(path, m_file)) { // another process may have taken it for abandoned before it was locked
            m_path = path;
            return;
        }
        ::close(m_lock);
        ::close(std::exchange(m_file, -1));
    }
}

TemporaryFile::~TemporaryFile()
{
    if (!m_path.empty()) {
        ::unlink(m_path.c_str());
    }
    for (const int each : {m_file, m_lock}) {
        if (each >= 0) {
            ::close(each);
        }
    }
}

int TemporaryFile::releaseDescriptor()
{
    return std::exchange(m_file, -1);
}

StagedFolder::StagedFolder(const fs::path& parent)
{
    constexpr mode_t whatTheMaskAllows = 0777;
    removeAbandoned(parent);
    for (int i = 0; i < mostNames; ++i) {
        const fs::path path = nextName(parent);
        if (::mkdir(path.c_str(), whatTheMaskAllows) != 0) {
            if (errno == EEXIST) {
                continue;
            }
            return;
        }
        m_lock = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        ::flock(m_lock, LOCK_EX | LOCK_NB);
        if (isAt(path, m_lock)) { // the same
            m_path = path;
            return;
        }
        ::close(std::exchange(m_lock, -1));
    }
}

StagedFolder::~StagedFolder()
{
    if (!m_path.empty()) {
        removeFolder(m_path);
    }
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

} // namespace ff
