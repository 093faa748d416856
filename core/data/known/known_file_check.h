// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/known/known_data.h"

#include <filesystem>

namespace ff {

/// How far a file is known to be the right one. Unverified: its structure is right, and nobody knows its
/// checksum.
enum class FileVerdict { Verified, Unverified };

/// Checks a file as it was downloaded against its row: unpacks it, then compares size, structure and, where
/// it is known, checksum. `name` is for messages. Throws Error with one sentence: file, expected, found. Any
/// thread.
FileVerdict verifyFile(const KnownFile& file, std::span<const std::byte> bytes, const std::string& name,
                       const ProgressCallback& progress = {});

/// The same for a file on disk that downloadsOf() names, also with .part behind its name; of an archive,
/// every file that belongs to the data set. Blocks; any thread.
FileVerdict verifyDownload(const KnownData& data, const std::filesystem::path& file,
                           const ProgressCallback& progress = {});

} // namespace ff
