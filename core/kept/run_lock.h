// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace ff {

/// The name of the file in a run's folder that its writer locks. It stays when the writer goes.
inline constexpr std::string_view lockFileName = "lock";

/// The right to write in a run's folder, as a lock on a file in it. Only one holds it at a time, also among
/// several processes and within one, and the system takes it back when the process ends, however it does.
/// On a network file system it holds as far as the locks of that reach.
class RunLock
{
public:
    /// Throws Error when another one holds it or the folder cannot be written.
    explicit RunLock(const std::filesystem::path& folder);

    /// Nothing when another one holds it. Throws Error when the folder cannot be written.
    static std::optional<RunLock> tryTake(const std::filesystem::path& folder);

    /// Whether somebody holds it, which asking does not disturb. False where it cannot be known.
    static bool isHeld(const std::filesystem::path& folder);

    ~RunLock();
    RunLock(RunLock&& other) noexcept;
    RunLock& operator=(RunLock&& other) noexcept;
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

private:
    explicit RunLock(int file)
        : m_file(file)
    { }

    int m_file;
};

} // namespace ff
