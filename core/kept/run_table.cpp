// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_table.h"

#include "core/base/shown_text.h"
#include "core/base/text_columns.h"
#include "core/settings/modes.h"
#include "core/settings/presets.h"
#include "core/settings/settings_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ff {
namespace {

using Json = nlohmann::ordered_json;

std::string modeOf(const KeptRun& run)
{
    return settingText(settingRow("mode"), run.settings);
}

std::string errorText(const KeptRun& run)
{
    if (!run.best) {
        return "";
    }
    // Where images are held out its moment is kept: there is something to go back to.
    const std::string where = run.bestStep() ? formatted(" at epoch %.4g", run.best->epoch) : "";
    return formatted("%.2f %%", 100 * lowerError(*run.best)) + where;
}

std::string epochsText(const KeptRun& run)
{
    return formatted("%.4g", run.epoch) + " of " + std::to_string(run.epochs());
}

std::string sizeText(std::uint64_t bytes)
{
    const auto amount = static_cast<double>(bytes);
    return amount < 1e6 ? formatted("%.0f kB", amount / 1e3)
        : amount < 1e9  ? formatted("%.1f MB", amount / 1e6)
                        : formatted("%.2f GB", amount / 1e9);
}

using Side = TextColumn::Side;

/// One row per column of the table.
struct Column
{
    const char* header;
    Side side; ///< to which its cells are pushed
    std::string (*text)(const KeptRun& run);
};

const std::array columns {
    Column {"id", Side::Left, [](const KeptRun& run) { return run.id; }},
    Column {"name", Side::Left, [](const KeptRun& run) { return run.record.labels.name; }},
    Column {"standing", Side::Left, standingOf},
    Column {"mode", Side::Left, modeOf},
    Column {"changed settings", Side::Left, [](const KeptRun& run) { return changedSettings(run.settings); }},
    Column {"data", Side::Left, [](const KeptRun& run) { return run.record.data.name; }},
    Column {"best error", Side::Right, errorText},
    Column {"epochs", Side::Right, epochsText},
    Column {"time", Side::Right, [](const KeptRun& run) { return shownDuration(run.seconds); }},
    Column {"size", Side::Right, [](const KeptRun& run) { return sizeText(run.bytes); }},
};
std::vector<std::string> cellsOf(const KeptRun& run)
{
    if (!run.broken.isEmpty()) {
        return {shownText(run.id), "", "broken"};
    }
    std::vector<std::string> cells;
    for (const Column& column : columns) {
        cells.push_back(shownText(column.text(run)));
    }
    return cells;
}

/// JSON has no NaN: what was not measured is null.
Json figure(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json errorEntry(const std::optional<ErrorPoint>& test)
{
    if (!test) {
        return nullptr;
    }
    return {{"step", test->step},
            {"epoch", test->epoch},
            {"readout", figure(test->readout)},
            {"goodness", figure(test->goodness)},
            {"images", test->images},
            {"test_images", test->testImages}};
}

Json entryOf(const KeptRun& run)
{
    Json entry {{"id", run.id}, {"folder", run.folder.string()}, {"standing", standingOf(run)}};
    entry["bytes"] = run.bytes;
    if (!run.broken.isEmpty()) {
        entry["broken"] = run.broken.english();
        return entry;
    }
    const RunRecord& record = run.record;
    entry["name"] = record.labels.name;
    entry["note"] = record.labels.note;
    entry["pinned"] = record.labels.pinned;
    entry["began"] = utcText(record.began);
    entry["mode"] = modeOf(run);
    entry["settings"] = Json::parse(settingsToJson(run.settings));
    entry["changed_settings"] = changedSettings(run.settings);
    entry["data"] = record.data.name;
    entry["step"] = run.step;
    entry["epoch"] = run.epoch;
    entry["seconds"] = run.seconds;
    entry["best"] = errorEntry(run.best);
    entry["last"] = errorEntry(run.last);
    entry["best_moment"] = run.bestStep() ? Json(*run.bestStep()) : Json(nullptr);
    entry["stopped_early_at_epoch"] = run.stopped ? Json(run.stopped->epoch) : Json(nullptr);
    entry["moments"] = run.moments;
    entry["can_resume"] = run.canResume;
    return entry;
}

} // namespace

std::string standingOf(const KeptRun& run)
{
    if (!run.broken.isEmpty()) {
        return "broken";
    }
    if (run.isWritten) {
        return "running";
    }
    if (run.hasDiverged) {
        return "diverged";
    }
    return run.epoch >= run.epochs() ? "finished" : "stopped";
}

Settings usualSettings(const Settings& settings)
{
    Settings usual = presetSettings(quickPreset(settings.mode), Settings {});
    usual.precision = settings.precision;
    return usual;
}

std::string changedSettings(const Settings& settings)
{
    return changedSettings(settings, usualSettings(settings));
}

std::string changedSettings(const Settings& settings, const Settings& before)
{
    std::string text;
    for (const SettingRow& row : settingTable()) {
        if (row.get(settings) != row.get(before) && appliesTo(row, settings)) {
            text += (text.empty() ? "" : " ") + std::string(row.id) + "=" + settingText(row, settings);
        }
    }
    return text;
}

std::string runTable(std::span<const KeptRun> runs)
{
    std::vector<TextColumn> shown;
    for (const Column& column : columns) {
        shown.push_back({column.header, column.side});
    }
    std::vector<std::vector<std::string>> rows;
    std::ranges::transform(runs, std::back_inserter(rows), cellsOf);
    const std::vector<std::string> lines = linesInColumns(shown, rows);
    std::string table = lines.front();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::string& line = lines[i + 1];
        table += runs[i].broken.isEmpty()
            ? line
            : line.substr(0, line.size() - 1) + ": " + runs[i].broken.shown().english() + "\n";
    }
    return table;
}

std::string runTableJson(std::span<const KeptRun> runs)
{
    Json list = Json::array();
    for (const KeptRun& run : runs) {
        list.push_back(entryOf(run));
    }
    return list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace ff
