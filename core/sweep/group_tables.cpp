// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/group_tables.h"

#include "core/kept/run_table.h"
#include "core/sweep/run_groups.h"

#include <cmath>

namespace ff {
namespace {

Table::Cell percent(double share)
{
    return std::isnan(share) ? Table::Cell() : Table::Cell(100 * share);
}

Table::Cell valueOf(std::string_view id, const Settings& settings)
{
    const SettingRow& row = settingRow(id);
    const SettingValue value = row.get(settings);
    if (!appliesTo(row, settings)) {
        return {};
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return *whole;
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    return settingText(row, settings);
}

Table tableOf(std::string title, const std::vector<std::string_view>& ids)
{
    Table table {std::move(title), {}, {}};
    for (const std::string_view id : ids) {
        table.columns.push_back({std::string(id)});
    }
    return table;
}

std::vector<Table::Cell> beginning(const std::vector<std::string_view>& ids, const KeptRun& run)
{
    std::vector<Table::Cell> row;
    for (const std::string_view id : ids) {
        row.push_back(valueOf(id, run.settings));
    }
    return row;
}

void addSpread(Table& table, const std::string& name)
{
    table.columns.push_back({name, "%"});
    table.columns.push_back({name + " deviation", "%"});
    table.columns.push_back({name + " best", "%"});
}

/// The table has columns for what the runs of each group have in common, and `rows` begin with that.
Table withFigures(Table table, std::span<const KeptRun> runs, std::span<const RunGroup> groups)
{
    table.columns.push_back({"runs"});
    addSpread(table, "error by readout");
    addSpread(table, "error by goodness");
    table.columns.push_back({"time", "s"});
    table.columns.push_back({"best run"});
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::vector<Table::Cell>& row = table.rows[i];
        row.emplace_back(static_cast<std::int64_t>(groups[i].lower.count));
        for (const Spread& spread : {groups[i].readout, groups[i].goodness}) {
            for (const double figure : {spread.mean, spread.deviation, spread.best}) {
                row.push_back(percent(figure));
            }
        }
        row.emplace_back(groups[i].seconds);
        row.emplace_back(runs[groups[i].runs.front()].id);
    }
    return table;
}

} // namespace

Table seedTable(std::span<const KeptRun> runs)
{
    std::vector<std::string_view> ids = varied(runs);
    std::erase(ids, "seed");
    Table table = tableOf("finished runs, those together that differ in their seeds alone", ids);
    table.columns.push_back({"data"});
    const std::vector<RunGroup> groups = seedGroups(runs);
    for (const RunGroup& group : groups) {
        const KeptRun& first = runs[group.runs.front()];
        table.rows.push_back(beginning(ids, first));
        table.rows.back().emplace_back(first.record.data.name);
    }
    return withFigures(std::move(table), runs, groups);
}

Table valueTable(std::span<const KeptRun> runs, std::string_view setting)
{
    const std::vector<RunGroup> groups = valueGroups(runs, setting);
    Table table = tableOf("finished runs by their " + std::string(setting), {setting});
    for (const RunGroup& group : groups) {
        table.rows.push_back(beginning({setting}, runs[group.runs.front()]));
    }
    return withFigures(std::move(table), runs, groups);
}

Table comparedTable(std::span<const KeptRun> runs)
{
    const std::vector<std::string_view> ids = varied(runs);
    Table table = tableOf("runs, and what sets them apart", ids);
    table.columns.insert(table.columns.begin(), {"run"});
    for (const Table::Column& column :
         {Table::Column {"data"}, Table::Column {"standing"}, Table::Column {"epochs"},
          Table::Column {"error by readout", "%"}, Table::Column {"error by goodness", "%"},
          Table::Column {"time", "s"}}) {
        table.columns.push_back(column);
    }
    for (const KeptRun& run : runs) {
        if (!run.broken.isEmpty()) {
            continue;
        }
        std::vector<Table::Cell> row = beginning(ids, run);
        row.insert(row.begin(), run.id);
        row.emplace_back(run.record.data.name);
        row.emplace_back(standingOf(run));
        row.emplace_back(run.epoch);
        row.push_back(run.last ? percent(run.last->readout) : Table::Cell());
        row.push_back(run.last ? percent(run.last->goodness) : Table::Cell());
        row.emplace_back(run.seconds);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace ff
