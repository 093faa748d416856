// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/appended_file.h"

#include "core/base/write_refusal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace ff {
namespace {

/// A descriptor that is open for appending and reading, of a regular file.
int opened(const std::filesystem::path& path)
{
    constexpr mode_t whatTheMaskAllows = 0666;
    const int file
        = ::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, whatTheMaskAllows);
    struct stat status;
    if (file < 0 || ::fstat(file, &status) != 0) {
        refuseToWrite(path, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        ::close(file);
        refuseToWrite(path, "it is not a regular file");
    }
    return file;
}

} // namespace

AppendedFile::AppendedFile(std::filesystem::path path, FileCalls calls)
    : m_path(std::move(path))
    , m_calls(std::move(calls))
    , m_file(opened(m_path))
{
    try {
        takeAwayTornLine();
    } catch (...) {
        ::close(m_file);
        throw;
    }
}

AppendedFile::~AppendedFile()
{
    try {
        writeWaiting();
    } catch (...) { // NOLINT(bugprone-empty-catch): it was said when the lines came
    }
    ::close(m_file);
}

/// Looks for the last line's end from the end of the file on.
void AppendedFile::takeAwayTornLine()
{
    constexpr off_t pieceBytes = 1 << 16;
    std::string piece;
    off_t end = ::lseek(m_file, 0, SEEK_END);
    const off_t size = end;
    while (end > 0) {
        const off_t begin = std::max<off_t>(0, end - pieceBytes);
        piece.resize(static_cast<std::size_t>(end - begin));
        if (::pread(m_file, piece.data(), piece.size(), begin) != static_cast<ssize_t>(piece.size())) {
            refuseToWrite(m_path, errno);
        }
        if (const std::size_t last = piece.rfind('\n'); last != std::string::npos) {
            end = begin + static_cast<off_t>(last) + 1;
            break;
        }
        end = begin;
    }
    if (end < size && ::ftruncate(m_file, end) != 0) {
        refuseToWrite(m_path, errno);
    }
    m_size = static_cast<std::size_t>(end);
}

void AppendedFile::append(std::string_view lines)
{
    if (m_waiting.empty() || m_waiting.size() + lines.size() <= mostWaiting) {
        m_waiting += lines;
        m_size += lines.size();
    }
    writeWaiting();
}

void AppendedFile::sync() const
{
    if (m_calls.sync(m_file) != 0) {
        refuseToWrite(m_path, errno);
    }
}

void AppendedFile::writeWaiting()
{
    while (!m_waiting.empty()) {
        const ssize_t written = m_calls.write(m_file, m_waiting.data(), m_waiting.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written == 0) {
            errno = EIO;
        }
        check(written > 0);
        if (written <= 0) {
            return;
        }
        m_waiting.erase(0, static_cast<std::size_t>(written));
    }
}

/// Throws for the first failure after something went well.
void AppendedFile::check(bool isDone)
{
    const bool failedBefore = m_fails;
    m_fails = !isDone;
    if (m_fails && !failedBefore) {
        refuseToWrite(m_path, errno);
    }
}

} // namespace ff
