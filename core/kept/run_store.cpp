// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_store.h"

#include "core/base/error.h"
#include "core/base/give_up.h"
#include "core/base/strict_json.h"
#include "core/kept/run_archive.h"
#include "core/kept/run_trash.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <random>
#include <system_error>
#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view unfinished = ".new-"; // begins the name of a run's folder that is not whole yet
constexpr std::chrono::days keptInTrash {1};
constexpr std::chrono::hours mostForBeginning {1};

[[noreturn]] void refuse(const char* problem, const fs::path& path, const std::error_code& error)
{
    throw Error(problem, {path.string(), error.message()});
}

/// The folders in `store` whose names begin so; the others are not runs.
std::vector<fs::path> foldersIn(const fs::path& store, std::string_view beginning)
{
    std::vector<fs::path> folders;
    std::error_code error;
    fs::directory_iterator entry(store, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code gone; // meanwhile
        const bool fits = beginning.empty() ? !name.starts_with('.') : name.starts_with(beginning);
        if (fits && entry->is_directory(gone)) {
            folders.push_back(entry->path());
        }
    }
    if (error) {
        refuse(FF_TR("Cannot read the runs in '%1': %2."), store, error);
    }
    std::ranges::sort(folders);
    return folders;
}

/// What a process that was killed while it began a run has left.
void removeUnfinished(const fs::path& store)
{
    for (const fs::path& folder : foldersIn(store, unfinished)) {
        std::error_code gone; // by another one that looks too
        const auto age = fs::file_time_type::clock::now() - fs::last_write_time(folder, gone);
        if (!gone && age > mostForBeginning && !RunLock::isHeld(folder)) {
            fs::remove_all(folder, gone);
        }
    }
}

/// An id for a run that began then; another one each time.
std::string nextId(const RunRecord& record)
{
    static thread_local std::random_device random;
    const std::chrono::sys_days day = std::chrono::floor<std::chrono::days>(record.began);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(record.began - day);
    std::array<char, 64> time {};
    std::snprintf(time.data(), time.size(), "%04d%02u%02u-%02d%02d-", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()));
    std::array<char, 8> suffix {};
    std::snprintf(suffix.data(), suffix.size(), "-%04x", random() & 0xFFFFU);
    return time.data() + settingText(settingRow("mode"), record.settings) + suffix.data();
}

/// A new folder for a run that is not whole yet.
fs::path hiddenFolder(const fs::path& store)
{
    static thread_local std::random_device random;
    for (;;) {
        fs::path folder = store / (std::string(unfinished) + std::to_string(random()));
        std::error_code error;
        const bool isOurs = fs::create_directory(folder, error);
        if (error) {
            refuse(FF_TR("Cannot keep a run in '%1': %2."), store, error);
        }
        if (isOurs) {
            return folder;
        }
    }
}

/// Adds the run that `make` makes in a folder and tells of, under an id of its own, which is returned. Nobody
/// sees it before it is whole, and nothing is left where that fails.
std::string add(const fs::path& store, const std::function<RunRecord(const fs::path& folder)>& make)
{
    const fs::path hidden = hiddenFolder(store);
    std::error_code error;
    try {
        const RunRecord record = make(hidden);
        constexpr int mostTries = 100;
        for (int i = 0; i < mostTries; ++i) {
            std::string id = nextId(record);
            fs::rename(hidden, store / id, error); // not over another run, whose folder is not empty
            if (!error) {
                return id;
            }
        }
        refuse(FF_TR("Cannot keep a run in '%1': %2."), store, error);
    } catch (...) {
        fs::remove_all(hidden, error);
        throw;
    }
}

/// Whether the budget may take the whole run.
bool isExpendable(const KeptRun& run)
{
    return run.broken.isEmpty() && run.record.labels.name.empty() && !run.record.labels.pinned
        && !run.isWritten;
}

} // namespace

RunStore::RunStore(fs::path folder, std::uint64_t budget, std::function<UtcTime()> clock)
    : m_folder(std::move(folder))
    , m_budget(budget)
    , m_clock(std::move(clock))
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error) {
        refuse(FF_TR("Cannot keep runs in '%1': %2."), m_folder, error);
    }
    removeUnfinished(m_folder);
    RunTrash(m_folder).emptyBefore(m_clock() - keptInTrash);
}

BegunRun RunStore::begin(const RunRecord& record, const FileCalls& calls) const
{
    std::optional<RunLock> lock;
    std::string id = add(m_folder, [&](const fs::path& folder) {
        lock = beginRunIn(folder, record, calls);
        return record;
    });
    fs::path folder = m_folder / id;
    return {std::move(id), std::move(folder), *std::move(lock)};
}

std::string RunStore::unpack(const fs::path& archive) const
{
    return add(m_folder, [&](const fs::path& folder) {
        unpackRun(archive, folder);
        return readRunRecord(folder);
    });
}

void RunStore::pack(const std::string& id, const fs::path& archive,
                    const std::function<bool()>& isGivenUp) const
{
    const GiveUpWhen asked(isGivenUp);
    packRun(folderOf(id), archive);
}

std::string RunStore::duplicate(const std::string& id) const
{
    return add(m_folder, [&](const fs::path& folder) {
        copyRun(folderOf(id), folder);
        return readRunRecord(folder);
    });
}

std::vector<KeptRun> RunStore::list() const
{
    std::vector<KeptRun> runs;
    for (const fs::path& folder : foldersIn(m_folder, "")) {
        runs.push_back(keptRunIn(folder));
    }
    std::ranges::reverse(runs);
    return runs;
}

fs::path RunStore::folderOf(const std::string& id) const
{
    std::error_code ignored;
    const bool isName = !id.empty() && id.front() != '.' && id.find('/') == std::string::npos;
    if (!isName || !fs::is_directory(m_folder / id, ignored)) {
        throw Error(FF_TR("There is no run %1 in '%2'."), {inQuotes(id), m_folder.string()});
    }
    return m_folder / id;
}

void RunStore::setLabels(const std::string& id, const RunLabels& labels) const
{
    const fs::path folder = folderOf(id);
    RunRecord record = readRunRecord(folder);
    record.labels = labels;
    writeRunRecord(folder, record);
}

void RunStore::remove(const std::string& id) const
{
    const fs::path folder = folderOf(id);
    const RunLock lock(folder); // throws while it is written
    RunTrash(m_folder).put(folder, m_clock());
}

void RunStore::restore(const std::string& id) const
{
    const std::optional<TrashedRun> trashed = RunTrash(m_folder).latest(id);
    if (!trashed) {
        throw Error(FF_TR("The run %1 is not there any more."), {inQuotes(id)});
    }
    std::error_code error;
    fs::rename(trashed->folder, m_folder / id, error);
    if (error) {
        refuse(FF_TR("Cannot bring back the run '%1': %2."), m_folder / id, error);
    }
}

TrimmedRuns RunStore::keepWithinBudget() const
{
    const std::uint64_t taken = bytes();
    if (taken <= m_budget) {
        return {};
    }
    RunTrimmer trimmer(m_folder, taken - m_budget);
    trimmer.emptyTrash();
    std::vector<KeptRun> runs = list();
    std::ranges::reverse(runs);
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
        if (isExpendable(runs[i])) {
            trimmer.removeRun(runs[i], m_clock());
        }
    }
    std::ranges::stable_partition(runs, [](const KeptRun& run) { return !run.record.labels.pinned; });
    for (const KeptRun& run : runs) {
        if (run.broken.isEmpty()) {
            trimmer.removeMoments(run);
        }
    }
    return trimmer.trimmed();
}

fs::path runsFolder(const char* dataHome, const char* home)
{
    // As QStandardPaths::AppDataLocation with the organisation and the application of the window.
    constexpr const char* ours = "ForwardForward/ff-explorer/runs";
    if (dataHome != nullptr && dataHome[0] == '/') {
        return fs::path(dataHome) / ours;
    }
    return fs::path(home != nullptr ? home : "/") / ".local/share" / ours;
}

fs::path runsFolder()
{
    return runsFolder(std::getenv("XDG_DATA_HOME"), std::getenv("HOME"));
}

} // namespace ff
