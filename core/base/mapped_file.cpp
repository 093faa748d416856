// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mapped_file.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace ff {

namespace {

constexpr std::size_t leastMapped = std::size_t {64} << 20; // bytes
constexpr mode_t ownersOnly = 0600;

/// For file systems that cannot make a file without a name.
int openNamed(const std::filesystem::path& folder)
{
    std::string path = (folder / ".ff-images-XXXXXX").string();
    const int file = ::mkostemp(path.data(), O_CLOEXEC);
    if (file >= 0) {
        ::unlink(path.c_str());
    }
    return file;
}

} // namespace

MappedFile::MappedFile(std::shared_ptr<ByteRoom> room)
    : m_room(std::move(room))
{
    open();
    m_mapped = leastMapped;
    m_data = m_room->map(m_file, m_mapped);
    if (m_data == nullptr) {
        const int reason = errno;
        ::close(m_file);
        refuse(0, reason);
    }
}

MappedFile::~MappedFile()
{
    m_room->unmap(m_data);
    ::close(m_file);
}

void MappedFile::open()
{
    std::error_code problem;
    std::filesystem::create_directories(m_room->folder(), problem); // what is wrong, opening says
    m_file = ::open(m_room->folder().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, ownersOnly);
    if (m_file < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        m_file = openNamed(m_room->folder());
    }
    if (m_file < 0) {
        refuse(0, problem ? problem.value() : errno);
    }
}

void MappedFile::read(std::size_t first, std::span<std::byte> to) const
{
    std::size_t done = 0;
    while (done < to.size()) {
        const ssize_t count
            = ::pread(m_file, to.data() + done, to.size() - done, static_cast<off_t>(first + done));
        if (count == 0 || (count < 0 && errno != EINTR)) {
            refuse(0, count == 0 ? EIO : errno);
        }
        done += static_cast<std::size_t>(std::max<ssize_t>(0, count));
    }
}

void MappedFile::check(std::size_t bytes) const
{
    struct statvfs disk;
    if (bytes > m_size && ::fstatvfs(m_file, &disk) == 0
        && (bytes - m_size) / disk.f_frsize > static_cast<std::uint64_t>(disk.f_bavail)) {
        refuse(bytes, ENOSPC);
    }
}

void MappedFile::append(std::span<const std::byte> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t written
            = ::pwrite(m_file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(m_size + done));
        if (written < 0 && errno != EINTR) {
            refuse(m_size + bytes.size(), errno);
        }
        done += static_cast<std::size_t>(std::max<ssize_t>(0, written));
    }
    setSize(m_size + bytes.size());
}

/// The disk has to promise the room: where it is full, writing to memory ends the process.
void MappedFile::resize(std::size_t bytes)
{
    if (bytes > m_size) {
        const int reason
            = ::posix_fallocate(m_file, static_cast<off_t>(m_size), static_cast<off_t>(bytes - m_size));
        if (reason != 0) {
            refuse(bytes, reason);
        }
    } else if (::ftruncate(m_file, static_cast<off_t>(bytes)) != 0) {
        refuse(bytes, errno);
    }
    setSize(bytes);
}

void MappedFile::setSize(std::size_t bytes)
{
    if (bytes > m_mapped) {
        const std::size_t mapped = std::max(bytes, 2 * m_mapped);
        std::byte* const data = m_room->remap(m_data, mapped);
        if (data == nullptr) {
            refuse(bytes, errno);
        }
        m_data = data;
        m_mapped = mapped;
    }
    m_size = bytes;
}

void MappedFile::refuse(std::size_t bytes, int reason) const
{
    constexpr std::size_t megabyte = 1'000'000;
    const std::string why = std::generic_category().message(reason);
    if (bytes == 0) {
        throw Error(FF_TR("The folder %1, where images lie that do not fit into memory, cannot be used: %2."),
                    {m_room->folder().string(), why});
    }
    throw Error(FF_TR("The folder %1, where images lie that do not fit into memory, has no room for %2 MB "
                      "of them: %3."),
                {m_room->folder().string(), bytes / megabyte + 1, why});
}

} // namespace ff
