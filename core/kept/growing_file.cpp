// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/growing_file.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace ff {
namespace {

[[noreturn]] void refuseForErrno(const std::filesystem::path& path)
{
    throw Error(FF_TR("Cannot read '%1': %2."), {path.string(), std::generic_category().message(errno)});
}

/// A descriptor with its end of life; none when there is no such file.
class OpenFile
{
public:
    explicit OpenFile(const std::filesystem::path& path)
        : m_path(path)
        , m_file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_file < 0 && errno != ENOENT) {
            refuseForErrno(path);
        }
    }
    ~OpenFile()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool exists() const { return m_file >= 0; }

    std::int64_t size() const
    {
        struct stat status;
        if (::fstat(m_file, &status) != 0) {
            refuseForErrno(m_path);
        }
        if (!S_ISREG(status.st_mode)) {
            throw Error(FF_TR("Cannot read '%1': it is not a regular file."), {m_path.string()});
        }
        return status.st_size;
    }

    /// Up to `room` bytes from `offset` on; fewer where the file ends.
    std::size_t read(char* room, std::size_t count, std::int64_t offset) const
    {
        const ssize_t found = ::pread(m_file, room, count, offset);
        if (found < 0) {
            refuseForErrno(m_path);
        }
        return static_cast<std::size_t>(found);
    }

private:
    const std::filesystem::path& m_path;
    int m_file;
};

} // namespace

void GrowingFile::readNew(LineSink& sink)
{
    const OpenFile file(m_path);
    const std::int64_t size = file.exists() ? file.size() : 0;
    if (size < m_offset) {
        m_offset = m_lines = 0;
        sink.beginAnew();
    }
    std::string text;
    while (m_offset < size) {
        text.resize(std::min<std::size_t>(longestLine, static_cast<std::size_t>(size - m_offset)));
        text.resize(file.read(text.data(), text.size(), m_offset));
        const std::size_t end = text.rfind('\n');
        if (end == std::string::npos && text.size() == longestLine) {
            throw Error(FF_TR("'%1', line %2: expected at most %3 bytes, found more"),
                        {m_path.string(), m_lines + 1, longestLine});
        }
        if (end == std::string::npos) {
            return;
        }
        takeLines(std::string_view(text).substr(0, end + 1), sink);
    }
}

void GrowingFile::takeLines(std::string_view text, LineSink& sink)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const FileLine line {text.substr(0, end), m_lines + 1, m_offset};
        text.remove_prefix(end + 1);
        m_offset += static_cast<std::int64_t>(end) + 1;
        ++m_lines;
        sink.takeLine(line);
    }
}

std::string partOf(const std::filesystem::path& path, std::int64_t offset, std::size_t bytes)
{
    const OpenFile file(path);
    std::string text(file.exists() ? bytes : 0, '\0');
    text.resize(file.exists() ? file.read(text.data(), bytes, offset) : 0);
    return text;
}

std::vector<std::string> lastLines(const std::filesystem::path& path, std::size_t bytes)
{
    const OpenFile file(path);
    const std::int64_t size = file.exists() ? file.size() : 0;
    const std::int64_t begin = std::max<std::int64_t>(0, size - static_cast<std::int64_t>(bytes));
    std::string text(static_cast<std::size_t>(size - begin), '\0');
    text.resize(file.exists() ? file.read(text.data(), text.size(), begin) : 0);
    std::string_view rest = text;
    if (begin > 0) { // it begins within a line
        rest.remove_prefix(std::min(rest.size(), rest.find('\n')));
        rest.remove_prefix(std::min<std::size_t>(rest.size(), 1));
    }
    std::vector<std::string> lines;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        lines.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace ff
