// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>

namespace ff {

/// How long ago something in the folder of a run changed at most while it is trained: its state is written
/// every minute.
inline constexpr std::chrono::seconds writtenLately {150};

/// Whether a process writes the run in this folder now. Its lock says so, as far as locks reach: on a disk of
/// another machine that is asked through the network they may not, and there a run that looksWritten() counts
/// as one. False where it cannot be known. Any thread; reads little.
bool isWrittenNow(const std::filesystem::path& folder);

/// Whether it seems so without its lock: its diary does not say that its writer ended, and a file of it
/// changed lately.
bool looksWritten(const std::filesystem::path& folder,
                  std::filesystem::file_time_type now = std::filesystem::file_time_type::clock::now());

} // namespace ff
