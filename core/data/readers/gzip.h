// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ff {

/// No file larger than this, packed or unpacked, is read: a small damaged or hostile file cannot fill memory.
inline constexpr std::size_t maximumFileBytes = std::size_t {2} << 30;

/// The content of a file, unpacked when it starts like gzip, whatever its name. Memory grows with what is
/// there, not with what is claimed. Blocks; any thread. Throws Error when the file is missing, no regular
/// file, unreadable, cut short, damaged or above `limit` bytes.
std::vector<std::byte> readFile(const std::filesystem::path& path, std::size_t limit = maximumFileBytes,
                                const ProgressCallback& progress = {});

/// True when the bytes begin as gzip data do.
bool startsLikeGzip(std::span<const std::byte> bytes);

/// Unpacks gzip data of one or more members. `name` is for messages. Throws Error as readFile() does.
std::vector<std::byte> unpackGzip(std::span<const std::byte> packed, const std::string& name,
                                  std::size_t limit = maximumFileBytes,
                                  const ProgressCallback& progress = {});

} // namespace ff
