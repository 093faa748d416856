// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <functional>
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
};

/// The calls of the operating system.
FileCalls systemFileCalls();

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

/// Throws what writeFileAtomically() would, as far as that can be known before there is anything to write.
void checkFileCanBeWritten(const std::filesystem::path& path);

/// Whether writing to the one would replace the other. Throws Error for a path that names no file.
bool isSameTarget(const std::filesystem::path& one, const std::filesystem::path& other);

} // namespace ff
