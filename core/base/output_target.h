// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace ff {

/// Writes `bytes` where a user of the command line may have them: into a file, atomically (see
/// atomic_file.h), or into something that takes them as they come, such as /dev/stdout, a pipe or a device.
/// Throws Error with place and reason. Blocks until all is written.
void writeOutput(const std::filesystem::path& path, std::span<const std::byte> bytes);

/// Throws what writeOutput() would, as far as that can be known before there is anything to write.
void checkOutput(const std::filesystem::path& path);

} // namespace ff
