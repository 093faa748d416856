// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace ff {

/// A text file that only ever grows by whole lines, while others read it. There must be no second writer.
/// Lines that the disk does not take wait in memory, up to a limit, and are written before the next ones, so
/// that a disk which was full for a while leaves no gap. Not thread-safe, but for sync().
class AppendedFile
{
public:
    /// Opens or makes it. A last line that a killed writer left without its end is taken away. Throws Error
    /// with file and reason.
    AppendedFile(std::filesystem::path path, FileCalls calls);
    ~AppendedFile();
    AppendedFile(const AppendedFile&) = delete;
    AppendedFile& operator=(const AppendedFile&) = delete;

    bool isEmpty() const { return m_size == 0; } ///< so far, what waits included

    /// Appends `lines`, each of which ends in '\n'. Throws Error with file and reason when they cannot be
    /// written; not again before it went well once.
    void append(std::string_view lines);

    /// Hands the system what waits. Throws as append().
    void flush() { writeWaiting(); }

    /// Blocks until what the system was handed is on the disk. Any thread, also while another one appends.
    /// Throws Error with file and reason.
    void sync() const;

private:
    static constexpr std::size_t mostWaiting = std::size_t {4} << 20; // bytes; above, lines are dropped

    void takeAwayTornLine();
    void writeWaiting();
    void check(bool isDone);

    std::filesystem::path m_path;
    FileCalls m_calls;
    int m_file = -1;
    std::size_t m_size = 0;
    std::string m_waiting;
    bool m_fails = false;
};

} // namespace ff
