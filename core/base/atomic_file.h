// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/temporary_file.h"

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>

namespace ff {

/// The calls through which bytes reach the disk. Each behaves as its POSIX namesake: -1 and errno on failure.
/// They can be replaced so that a device which fails at a chosen moment can be tried out.
struct FileCalls
{
    std::function<ssize_t(int file, const void* bytes, std::size_t count)> write;
    std::function<int(int file)> sync;
    std::function<int(int file)> close;
    std::function<int(const char* from, const char* to)> rename;
    std::function<int(const char* one, const char* other)> exchange; ///< both names at once
};

/// The calls of the operating system.
FileCalls systemFileCalls();

/// Writes all of the bytes to an open file. Gives the errno of what failed, 0 when nothing did.
int writeAll(const FileCalls& calls, int file, std::span<const std::byte> bytes);

/// Makes `bytes` the content of `path`, all or nothing: whoever opens `path` finds the old content or the new
/// one, whole, also after a crash. The bytes are written beside the target, flushed to the disk and renamed
/// over it. An existing file keeps its permissions; of a symbolic link, what it points to is replaced.
///
/// Throws Error with file and reason; the old file is then untouched and nothing is left beside it. What a
/// process that was killed meanwhile leaves is taken away when the next file in its folder is written.
/// Refused are a target that is not a regular file, one that is write-protected, and one in a folder that is
/// missing. Any thread; blocks until the disk has the bytes.
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes,
                         const FileCalls& calls = systemFileCalls());

/// The same for a content that lies in several pieces, one after the other, so that it need not be copied
/// together.
void writePiecesAtomically(const std::filesystem::path& path,
                           std::span<const std::span<const std::byte>> pieces,
                           const FileCalls& calls = systemFileCalls());

/// The same for a content that comes in pieces, not always one after the other. Until commit() returns the
/// old file is there, and without it nothing is left. Each function throws Error with file and reason.
class AtomicFile
{
public:
    explicit AtomicFile(const std::filesystem::path& path, FileCalls calls = systemFileCalls());

    /// Writes at the place of the descriptor, which moves on.
    void write(std::span<const std::byte> bytes);

    /// Moves to so many bytes behind the beginning.
    void moveTo(std::uint64_t place);
    std::uint64_t place() const;

    /// Where the bytes are until then, for who wants to read them back.
    const std::filesystem::path& pathMeanwhile() const { return m_file.path(); }

    /// Puts the file in the place of the old one. Once.
    void commit();

private:
    void check(std::int64_t result) const;

    std::filesystem::path m_target;
    std::optional<mode_t> m_permissions; // of the old file
    FileCalls m_calls;
    TemporaryFile m_file;
};

/// Throws what writeFileAtomically() would, as far as that can be known before there is anything to write.
void checkFileCanBeWritten(const std::filesystem::path& path);

/// Whether writing to the one would replace the other. Throws Error for a path that names no file.
bool isSameTarget(const std::filesystem::path& one, const std::filesystem::path& other);

} // namespace ff
