// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

// Disks for tests of what writes files.
namespace ff {

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void fill(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

/// A disk with so much room left, bytes; the test can make room again.
inline FileCalls fullAfter(const std::shared_ptr<std::size_t>& room)
{
    FileCalls calls = systemFileCalls();
    calls.write = [room](int file, const void* bytes, std::size_t count) -> ssize_t {
        if (*room == 0) {
            errno = ENOSPC;
            return -1;
        }
        const ssize_t written = ::write(file, bytes, std::min(*room, count));
        *room -= static_cast<std::size_t>(written);
        return written;
    };
    return calls;
}

inline FileCalls fullAfter(std::size_t room)
{
    return fullAfter(std::make_shared<std::size_t>(room));
}

} // namespace ff
