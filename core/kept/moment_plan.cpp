// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/moment_plan.h"

#include "core/base/error.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstdio>
#include <optional>
#include <system_error>

namespace ff {
namespace {

namespace fs = std::filesystem;

constexpr int bitsPerDoubling = 2; // four numbers in each doubling
constexpr std::string_view ending = ".safetensors";

/// Whether only the first three binary digits of the number may be other than 0: all numbers up to 8, then
/// 10, 12, 14, 16, 20, 24, 28, 32, 40 ...
bool isRound(std::int64_t number)
{
    const auto digits = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(number)));
    const int zeros = std::max(0, digits - 1 - bitsPerDoubling);
    return number % (std::int64_t {1} << zeros) == 0;
}

/// The step of a file of that name; nothing for what momentFileName() would not write.
std::optional<std::int64_t> stepOf(const std::string& name)
{
    std::int64_t step = -1;
    std::from_chars(name.data(), name.data() + name.size(), step);
    return step >= 0 && momentFileName(step) == name ? std::optional(step) : std::nullopt;
}

/// Calls `visit` with the step and the entry of each file that is named as a moment, in any order.
template <typename Visit>
void forEachMoment(const fs::path& folder, const Visit& visit)
{
    std::error_code error;
    fs::directory_iterator entry(folder / momentsFolderName, error);
    if (error == std::errc::no_such_file_or_directory) {
        return;
    }
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (const auto step = stepOf(entry->path().filename())) {
            visit(*step, *entry);
        }
    }
    if (error) {
        throw Error(FF_TR("Cannot read '%1': %2."), {(folder / momentsFolderName).string(), error.message()});
    }
}

void removeFile(const fs::path& moment)
{
    std::error_code error;
    fs::remove(moment, error);
    if (error) {
        throw Error(FF_TR("Cannot remove '%1': %2."), {moment.string(), error.message()});
    }
}

} // namespace

bool isKeptMoment(std::int64_t step, std::int64_t batchesPerEpoch)
{
    return isRound(step) || (step % batchesPerEpoch == 0 && isRound(step / batchesPerEpoch));
}

std::string momentFileName(std::int64_t step)
{
    const std::string digits = std::to_string(step);
    constexpr std::size_t width = 6;
    return std::string(width - std::min(width, digits.size()), '0') + digits + std::string(ending);
}

std::vector<MomentFile> momentsIn(const fs::path& folder)
{
    std::vector<MomentFile> moments;
    forEachMoment(folder, [&moments](std::int64_t step, const fs::directory_entry& entry) {
        std::error_code gone; // meanwhile
        if (const std::uint64_t bytes = entry.file_size(gone); !gone) {
            moments.push_back({step, entry.path(), bytes});
        }
    });
    std::ranges::sort(moments, {}, &MomentFile::step);
    return moments;
}

std::vector<std::int64_t> momentStepsIn(const fs::path& folder)
{
    std::vector<std::int64_t> steps;
    forEachMoment(folder, [&steps](std::int64_t step, const fs::directory_entry&) { steps.push_back(step); });
    std::ranges::sort(steps);
    return steps;
}

std::optional<std::int64_t> newestMomentIn(const fs::path& folder)
{
    std::optional<std::int64_t> newest;
    forEachMoment(folder, [&newest](std::int64_t step, const fs::directory_entry&) {
        newest = std::max(step, newest.value_or(step));
    });
    return newest;
}

void removeMomentsAfter(const fs::path& folder, std::int64_t step)
{
    for (const MomentFile& moment : momentsIn(folder)) {
        if (moment.step > step) {
            removeFile(moment.path);
        }
    }
}

void removeMoment(const fs::path& folder, std::int64_t step)
{
    removeFile(folder / momentsFolderName / momentFileName(step));
}

std::vector<MomentFile> thinMoments(const fs::path& folder, std::uint64_t bytes,
                                    std::optional<std::int64_t> best)
{
    std::vector<MomentFile> kept = momentsIn(folder);
    std::erase_if(kept, [&](const MomentFile& moment) {
        return moment.step == best && moment.step != kept.front().step && moment.step != kept.back().step;
    });
    std::vector<MomentFile> removed;
    std::uint64_t freed = 0;
    while (freed < bytes && kept.size() > 2) {
        for (std::size_t i = 1; i + 1 < kept.size() && freed < bytes; ++i) {
            removeFile(kept[i].path);
            freed += kept[i].bytes;
            removed.push_back(kept[i]);
            kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(i)); // the next one moves here and stays
        }
    }
    return removed;
}

} // namespace ff
