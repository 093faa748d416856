// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_trash.h"

#include "core/base/error.h"
#include "core/kept/kept_run.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// A folder in the trash is named after the second at which it came, and the run.
constexpr char separator = '_';

std::optional<TrashedRun> trashedRun(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    std::int64_t seconds = -1;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), seconds);
    const std::string id(end, name.data() + name.size());
    if (error != std::errc {} || id.size() < 2 || id.front() != separator) {
        return std::nullopt;
    }
    return TrashedRun {id.substr(1), UtcTime(std::chrono::seconds(seconds)), folder};
}

} // namespace

void RunTrash::put(const fs::path& run, UtcTime now) const
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    const fs::path place
        = m_folder / (std::to_string(now.time_since_epoch().count()) + separator + run.filename().string());
    if (!error) {
        fs::rename(run, place, error);
    }
    if (error) {
        throw Error(FF_TR("Cannot delete the run in '%1': %2."), {run.string(), error.message()});
    }
}

std::optional<TrashedRun> RunTrash::latest(const std::string& id) const
{
    std::optional<TrashedRun> found;
    for (TrashedRun& run : runs()) {
        if (run.id == id) {
            found = std::move(run);
        }
    }
    return found;
}

std::vector<TrashedRun> RunTrash::runs() const
{
    std::vector<TrashedRun> found;
    std::error_code error; // there is no trash before something was deleted
    fs::directory_iterator entry(m_folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (auto run = trashedRun(entry->path())) {
            found.push_back(std::move(*run));
        }
    }
    std::ranges::sort(found, {}, [](const TrashedRun& run) { return std::pair(run.time, run.id); });
    return found;
}

void RunTrash::emptyBefore(UtcTime time) const
{
    for (const TrashedRun& run : runs()) {
        if (run.time < time) {
            discard(run);
        }
    }
}

std::uint64_t RunTrash::discard(const TrashedRun& run)
{
    const std::uint64_t bytes = bytesIn(run.folder);
    std::error_code notAll; // what is left is tried again the next time
    fs::remove_all(run.folder, notAll);
    return bytes - bytesIn(run.folder);
}

} // namespace ff
