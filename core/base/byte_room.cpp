// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_room.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <utility>

namespace ff {

namespace {

constexpr std::uint64_t worthTrimming = std::uint64_t {8} << 20; // bytes

/// The rest is for what else the program holds, and for what is read between two looks.
constexpr std::uint64_t shareOfData(std::uint64_t memory)
{
    return memory / 2;
}

constexpr std::uint64_t trimmedFrom(std::uint64_t memory)
{
    return memory / 4 * 3;
}

std::byte* mapped(void* address)
{
    return address == MAP_FAILED ? nullptr : static_cast<std::byte*>(address);
}

} // namespace

ByteRoom::ByteRoom(std::uint64_t memory, std::filesystem::path folder)
    : m_memory(memory)
    , m_folder(std::move(folder))
{ }

bool ByteRoom::take(std::uint64_t bytes)
{
    std::uint64_t taken = m_taken;
    do {
        if (bytes > shareOfData(m_memory) || taken > shareOfData(m_memory) - bytes) {
            return false;
        }
    } while (!m_taken.compare_exchange_weak(taken, taken + bytes));
    return true;
}

void ByteRoom::giveBack(std::uint64_t bytes)
{
    m_taken -= bytes;
}

void ByteRoom::trim()
{
    const std::lock_guard lock(m_mutex);
    if (m_mappings.empty()) {
        return;
    }
    const ResidentBytes resident = residentBytes();
    if (resident.all < trimmedFrom(m_memory) || resident.ofFiles < m_keptOfFiles + worthTrimming) {
        return;
    }
    for (const auto& [begin, bytes] : m_mappings) {
        ::madvise(begin, bytes, MADV_DONTNEED); // what has been written is the file's already
    }
    m_keptOfFiles = residentBytes().ofFiles;
}

std::byte* ByteRoom::map(int file, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    std::byte* const begin
        = mapped(::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, /*offset=*/0));
    if (begin != nullptr) {
        m_mappings[begin] = bytes;
    }
    return begin;
}

std::byte* ByteRoom::remap(std::byte* from, std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    std::byte* const begin = mapped(::mremap(from, m_mappings[from], bytes, MREMAP_MAYMOVE));
    if (begin != nullptr) {
        m_mappings.erase(from);
        m_mappings[begin] = bytes;
    }
    return begin;
}

void ByteRoom::unmap(std::byte* from)
{
    const std::lock_guard lock(m_mutex);
    ::munmap(from, m_mappings[from]);
    m_mappings.erase(from);
}

/// Linux tells pages: of the program, in memory, and of those the ones of files.
ResidentBytes residentBytes()
{
    const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return {};
    }
    std::array<char, 128> text {};
    const bool isRead = ::read(file, text.data(), text.size() - 1) > 0;
    ::close(file);
    unsigned long long all = 0;
    unsigned long long ofFiles = 0;
    // NOLINTNEXTLINE(cert-err34-c): the system writes numbers
    if (!isRead || std::sscanf(text.data(), "%*u %llu %llu", &all, &ofFiles) != 2) {
        return {};
    }
    const auto pageBytes = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return {all * pageBytes, ofFiles * pageBytes};
}

} // namespace ff
