// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_size.h"

#include "core/base/byte_room.h"
#include "core/base/error.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <optional>
#include <string_view>

namespace ff {

namespace {

namespace fs = std::filesystem;

/// The number in a file of the system; nothing where it holds none, such as "max".
std::optional<std::uint64_t> numberIn(const fs::path& file)
{
    std::ifstream stream(file);
    std::uint64_t number = 0;
    return stream >> number ? std::optional(number) : std::nullopt;
}

/// The least of what the control group and those above it allow, in either version of them.
std::uint64_t groupLimit()
{
    const fs::path root = "/sys/fs/cgroup";
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    const auto heed
        = [&least](const fs::path& file) { least = std::min(least, numberIn(file).value_or(least)); };
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        const bool isUnified = line.starts_with("0::");
        const bool isOfMemory = line.find(":memory:") != std::string::npos;
        if (!isUnified && !isOfMemory) {
            continue;
        }
        const fs::path top = isUnified ? root : root / "memory";
        const char* const name = isUnified ? "memory.max" : "memory.limit_in_bytes";
        fs::path group = fs::path(line.substr(line.rfind(':') + 1)).relative_path();
        for (; !group.empty(); group = group.parent_path()) {
            heed(top / group / name);
        }
        heed(top / name); // in a container the names of the groups are those outside
    }
    return least;
}

} // namespace

std::uint64_t memorySize(const std::string& text)
{
    constexpr std::string_view units = "KMGT";
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    std::string_view rest(stop, static_cast<std::size_t>(end - stop));
    const std::size_t unit
        = rest.empty() ? std::string_view::npos : units.find(static_cast<char>(std::toupper(rest.front())));
    if (unit != std::string_view::npos) {
        number *= std::pow(1024.0, static_cast<double>(unit + 1));
        rest.remove_prefix(1);
    }
    const bool isWritten = problem == std::errc() && (rest.empty() || rest == "B" || rest == "iB");
    if (!isWritten || !(number >= 1) || number > 1e18) {
        throw Error(
            FF_TR("An amount of memory is a number with K, M, G or T, such as 500M or 2G, not \"%1\"."),
            {text});
    }
    return static_cast<std::uint64_t>(number);
}

std::uint64_t usualMemory()
{
    const auto machine = static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES))
        * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return std::min(machine, groupLimit()) / 2;
}

fs::path cacheFolder()
{
    const auto variable = [](const char* name) {
        const char* const text = std::getenv(name);
        return fs::path(text != nullptr ? text : "");
    };
    const fs::path home = variable("HOME");
    fs::path caches = variable("XDG_CACHE_HOME");
    if (!caches.is_absolute()) {
        std::error_code ignored;
        caches = home.is_absolute() ? home / ".cache" : fs::temp_directory_path(ignored);
    }
    return caches / "ForwardForward";
}

std::shared_ptr<ByteRoom> roomFor(const std::string& memory, const fs::path& folder)
{
    return std::make_shared<ByteRoom>(memory.empty() ? usualMemory() : memorySize(memory),
                                      folder.empty() ? cacheFolder() : folder);
}

} // namespace ff
