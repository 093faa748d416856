// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>

namespace ff {

/// How much memory the process is to keep to, and the folder where data lie that would need more of it: see
/// LargeBytes, which all share one room. Any thread.
class ByteRoom
{
public:
    /// `memory`: bytes that the process as a whole should not exceed; a half of that is for data. The folder
    /// is made when something has to lie there.
    ByteRoom(std::uint64_t memory, std::filesystem::path folder);
    ByteRoom(const ByteRoom&) = delete;
    ByteRoom& operator=(const ByteRoom&) = delete;

    std::uint64_t memory() const { return m_memory; }
    const std::filesystem::path& folder() const { return m_folder; }

    /// Sets so many bytes of memory aside; false when as much is not left.
    bool take(std::uint64_t bytes);
    void giveBack(std::uint64_t bytes);

    /// To be called now and then by whoever goes through data. When the process has come near to the limit,
    /// what has been read of files leaves its memory: it stays in the system's as long as that is not needed,
    /// and comes back when it is read again. Some microseconds.
    void trim();

private:
    friend class MappedFile;

    /// A file's bytes as memory, at another place after it grew. Under one lock with trim(), which must not
    /// meet with an address that is somebody else's by now. Null, and errno says why, when that fails.
    std::byte* map(int file, std::size_t bytes);
    std::byte* remap(std::byte* from, std::size_t bytes);
    void unmap(std::byte* from);

    std::uint64_t m_memory;
    std::filesystem::path m_folder;
    std::atomic<std::uint64_t> m_taken = 0;
    std::mutex m_mutex;
    std::map<std::byte*, std::size_t> m_mappings; // where they begin and how long they are
    std::uint64_t m_keptOfFiles = 0; // that were in memory after the last trim: programs and libraries
};

/// Of this process: bytes in memory, and how many of them are of files.
struct ResidentBytes
{
    std::uint64_t all = 0;
    std::uint64_t ofFiles = 0;
};

/// Zeros where the system does not say.
ResidentBytes residentBytes();

} // namespace ff
