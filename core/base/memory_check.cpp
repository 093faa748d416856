// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_check.h"

#include "core/base/error.h"

#include <fstream>
#include <limits>

namespace ff {

std::optional<std::uint64_t> freeMemoryIn(std::istream& text)
{
    std::uint64_t kilobytes = 0;
    for (std::string word; text >> word;) {
        if (word == "MemAvailable:" && text >> kilobytes) {
            return kilobytes * 1024;
        }
        text.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return std::nullopt;
}

void checkMemory(std::uint64_t bytes, const Sentence& what)
{
    constexpr std::uint64_t worthAsking = std::uint64_t {16} << 20;
    constexpr std::uint64_t megabyte = 1'000'000;
    if (bytes < worthAsking) {
        return;
    }
    std::ifstream text("/proc/meminfo");
    const std::optional<std::uint64_t> free = freeMemoryIn(text);
    if (free && bytes > *free) {
        throw Error(FF_TR("%1 needs %2 MB of memory, expected at most the %3 MB that are free."),
                    {what, bytes / megabyte, *free / megabyte});
    }
}

} // namespace ff
