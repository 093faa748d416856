// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/kept_run.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/readers/safetensors.h"
#include "core/kept/diary_files.h"
#include "core/kept/early_stops.h"
#include "core/kept/moment_plan.h"
#include "core/kept/run_writing.h"
#include "core/settings/settings_json.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <system_error>
#include <vector>

namespace ff {
namespace {

namespace fs = std::filesystem;

void readDiary(KeptRun& run)
{
    if (const std::optional<CurvePoint> point = lastCurvePoint(run.folder)) {
        run.step = point->step;
        run.epoch = point->epoch;
    }
    const std::vector<ErrorPoint> tests = readTests(run.folder);
    if (tests.empty()) {
        return;
    }
    run.best = bestTest(tests);
    run.last = tests.back();
    run.seconds = tests.back().seconds;
    if (tests.back().step > run.step) {
        run.step = tests.back().step;
        run.epoch = tests.back().epoch;
    }
}

/// Whether a divergence is the last that happened to it before its writer ended.
bool endedDiverged(const KeptRun& run, std::vector<DiaryEvent> events)
{
    std::erase_if(events, [](const DiaryEvent& event) { return event.kind == endedEvent; });
    return !events.empty() && events.back().kind == divergedEvent && run.step <= events.back().step;
}

void readEvents(KeptRun& run)
{
    const std::vector<DiaryEvent> events = lastEvents(run.folder);
    run.hasDiverged = endedDiverged(run, events);
    if (run.epoch > 0) {
        run.stopped = earlyStopIn(events, run.step, static_cast<double>(run.step) / run.epoch);
    }
}

/// Hidden files, such as those that a file manager or a killed writer leaves, are nobody's work.
void expectEmpty(const fs::path& folder)
{
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name == runRecordName) {
            throw Error(FF_TR("'%1' holds a run already: expected a new or an empty folder; resume that run "
                              "or name another folder."),
                        {folder.string()});
        }
        if (name != lockFileName && !name.starts_with('.')) {
            throw Error(
                FF_TR("Cannot begin a run in '%1': expected a new or an empty folder, found %2 in it."),
                {folder.string(), inQuotes(name)});
        }
    }
}

} // namespace

KeptRun keptRunIn(const fs::path& folder)
{
    KeptRun run;
    run.folder = folder;
    run.id = folder.filename().string();
    run.bytes = bytesIn(folder);
    run.isWritten = isWrittenNow(folder);
    std::error_code ignored;
    run.canResume = fs::is_regular_file(folder / stateFileName, ignored);
    try {
        run.record = readRunRecord(folder);
        run.settings = settingsIn(folder, run.record);
        run.moments = momentsIn(folder).size();
        readDiary(run);
        readEvents(run);
    } catch (const Error& error) {
        run.broken = error.sentence();
        run.canResume = false;
    }
    return run;
}

Settings settingsIn(const fs::path& folder, const RunRecord& record)
{
    const fs::path path = folder / stateFileName;
    if (std::error_code problem; !fs::is_regular_file(path, problem)) {
        return record.settings;
    }
    try {
        const std::map<std::string, std::string> metadata = safetensorsMetadata(path);
        const auto found = metadata.find("settings");
        return found == metadata.end() ? record.settings
                                       : settingsFromJson(found->second, "'" + path.string() + "'");
    } catch (const Error&) {
        return record.settings; // who goes on with the run is told what is wrong
    }
}

RunLock beginRunIn(const fs::path& folder, const RunRecord& record, const FileCalls& calls)
{
    try {
        fs::create_directories(folder);
        RunLock lock(folder);
        expectEmpty(folder);
        writeRunRecord(folder, record, calls);
        fs::create_directory(folder / momentsFolderName);
        return lock;
    } catch (const fs::filesystem_error& error) {
        throw Error(FF_TR("Cannot begin a run in '%1': %2."), {folder.string(), error.code().message()});
    }
}

std::uint64_t bytesIn(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code gone; // meanwhile
        if (entry->is_regular_file(gone) && !entry->is_symlink(gone)) {
            const std::uintmax_t size = entry->file_size(gone);
            bytes += gone ? 0 : size;
        }
    }
    return bytes;
}

} // namespace ff
