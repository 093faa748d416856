// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_target.h"

#include "core/base/atomic_file.h"
#include "core/base/write_refusal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// The open descriptor that a path stands for. Opened anew, a file that the shell opened would be written
/// from its beginning again, over what the program has said there.
std::optional<int> descriptorOf(const fs::path& path)
{
    const std::string text = path.string();
    if (text == "/dev/stdout") {
        return STDOUT_FILENO;
    }
    if (text == "/dev/stderr") {
        return STDERR_FILENO;
    }
    for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
        if (text.starts_with(folder)) {
            int number = -1;
            const char* const end = text.data() + text.size();
            const auto [rest, error] = std::from_chars(text.data() + folder.size(), end, number);
            return error == std::errc() && rest == end ? std::optional(number) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// A pipe, a terminal or another device.
bool takesBytesAsTheyCome(const fs::path& path)
{
    struct stat status;
    return ::stat(path.c_str(), &status) == 0
        && (S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode) || S_ISSOCK(status.st_mode));
}

/// A descriptor of one's own, closed at the end of its life.
class Stream
{
public:
    explicit Stream(const fs::path& path)
        : m_path(path)
    {
        const std::optional<int> open = descriptorOf(path);
        m_file = open ? ::fcntl(*open, F_DUPFD_CLOEXEC, 0) : ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        check(m_file);
    }

    ~Stream()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }

    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    void write(std::span<const std::byte> bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_file, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            check(written);
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

private:
    void check(ssize_t result) const
    {
        if (result < 0) {
            refuseToWrite(m_path, errno);
        }
    }

    const fs::path& m_path;
    int m_file = -1;
};

} // namespace

void writeOutput(const fs::path& path, std::span<const std::byte> bytes)
{
    if (descriptorOf(path) || takesBytesAsTheyCome(path)) {
        Stream(path).write(bytes);
    } else {
        writeFileAtomically(path, bytes);
    }
}

void checkOutput(const fs::path& path)
{
    if (const std::optional<int> open = descriptorOf(path)) {
        if (::fcntl(*open, F_GETFD) < 0) {
            refuseToWrite(path, errno);
        }
    } else if (takesBytesAsTheyCome(path)) { // opening a pipe would wait for its reader
        if (::access(path.c_str(), W_OK) != 0) {
            refuseToWrite(path, errno);
        }
    } else {
        checkFileCanBeWritten(path);
    }
}

} // namespace ff
