// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace ff {

/// The beginning of a file: so many bytes, fewer where it has no more. Throws Error when it cannot be read.
/// Any thread.
std::vector<std::byte> firstBytes(const std::filesystem::path& file, std::size_t count);

} // namespace ff
