// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace ff {

class ByteRoom;

/// Bytes as people write them: a number and K, M, G or T, which are powers of 1024, such as 500M or 1.5G.
/// Throws Error for anything else and for nothing at all.
std::uint64_t memorySize(const std::string& text);

/// Half of what this process can have: of the machine's memory, or of what the system's control group leaves
/// it.
std::uint64_t usualMemory();

/// Where programs of this user may leave what they can make again; a folder of this program's there.
std::filesystem::path cacheFolder();

/// What a command line asks for; empty texts: what is usual. Throws Error as memorySize() does.
std::shared_ptr<ByteRoom> roomFor(const std::string& memory, const std::filesystem::path& folder);

} // namespace ff
