// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"

#include <filesystem>
#include <string_view>

namespace ff {

/// What the names of runs in one file end in.
inline constexpr std::string_view runArchiveSuffix = ".ffx";

/// Whether a path is that of a run in one file, as its ending says; nothing need be there.
bool isRunArchive(const std::filesystem::path& path);

/// Writes the run in `folder` as one zip of its files, to be given to others: what it was trained on is not
/// part of it. While another process writes the run, what is packed goes on from its last state. Blocks; any
/// thread. Throws Error, and GivenUp (core/base/give_up.h) when that is asked for; an old file is then
/// untouched.
void packRun(const std::filesystem::path& folder, const std::filesystem::path& file,
             const FileCalls& calls = systemFileCalls());

/// Makes `folder`, which must be new or empty, that run again; also from a zip of the folder that somebody
/// else made. Throws Error when the zip is damaged, holds no run or one of a newer version; nothing is left
/// then.
void unpackRun(const std::filesystem::path& file, const std::filesystem::path& folder);

/// The same run in another folder, new or empty, which then goes its own way. Throws Error as unpackRun().
void copyRun(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace ff
