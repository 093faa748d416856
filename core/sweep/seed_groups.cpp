// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/seed_groups.h"

#include "core/kept/run_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace ff {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool isOver(const KeptRun& run)
{
    return standingOf(run) == "finished" && run.last;
}

/// What decides a run's figures but for its seed. The type of products does not count: machines choose it.
std::string keyOf(const KeptRun& run)
{
    std::string key = run.record.data.fingerprint;
    for (const SettingRow& row : settingTable()) {
        if (row.id != "seed" && row.id != "precision" && appliesTo(row, run.record.settings)) {
            key += "\n" + std::string(row.id) + "=" + settingText(row, run.record.settings);
        }
    }
    return key;
}

SeedGroup groupOf(const std::vector<const KeptRun*>& runs)
{
    std::vector<double> readout;
    std::vector<double> goodness;
    double seconds = 0;
    for (const KeptRun* run : runs) {
        readout.push_back(run->last->readout);
        goodness.push_back(run->last->goodness);
        seconds += run->seconds / static_cast<double>(runs.size());
    }
    const RunRecord& first = runs.front()->record;
    return {first.settings, first.data.name, spreadOf(readout), spreadOf(goodness), seconds};
}

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
    table.columns.push_back({"data"});
    return table;
}

std::vector<Table::Cell> beginning(const std::vector<std::string_view>& ids, const Settings& settings,
                                   const std::string& data)
{
    std::vector<Table::Cell> row;
    for (const std::string_view id : ids) {
        row.push_back(valueOf(id, settings));
    }
    row.emplace_back(data);
    return row;
}

} // namespace

Spread spreadOf(std::span<const double> figures)
{
    std::vector<double> known;
    std::ranges::copy_if(figures, std::back_inserter(known), [](double each) { return !std::isnan(each); });
    if (known.empty()) {
        return {0, nothing, nothing, nothing};
    }
    const auto count = static_cast<double>(known.size());
    const double mean = std::accumulate(known.begin(), known.end(), 0.0) / count;
    double squares = 0;
    for (const double each : known) {
        squares += (each - mean) * (each - mean);
    }
    return {known.size(), mean, known.size() < 2 ? nothing : std::sqrt(squares / (count - 1)),
            *std::ranges::min_element(known)};
}

double SeedGroup::lowest() const
{
    return std::fmin(readout.mean, goodness.mean); // the other one where one is not known
}

std::vector<SeedGroup> seedGroups(std::span<const KeptRun> runs)
{
    std::map<std::string, std::vector<const KeptRun*>> alike;
    for (const KeptRun& run : runs) {
        if (isOver(run)) {
            alike[keyOf(run)].push_back(&run);
        }
    }
    std::vector<SeedGroup> groups;
    for (const auto& [key, members] : alike) {
        groups.push_back(groupOf(members));
    }
    const auto rank = [](const SeedGroup& group) {
        const double error = group.lowest();
        return std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
    };
    std::ranges::stable_sort(groups, {}, rank);
    return groups;
}

std::vector<std::string_view> varied(std::span<const KeptRun> runs)
{
    std::vector<std::string_view> ids;
    for (const SettingRow& row : settingTable()) {
        const KeptRun* first = nullptr;
        bool differs = false;
        for (const KeptRun& run : runs) {
            const Settings& settings = run.record.settings;
            if (run.broken.isEmpty() && appliesTo(row, settings)) {
                differs = differs || (first && row.get(first->record.settings) != row.get(settings));
                first = first ? first : &run;
            }
        }
        if (differs && row.id != "precision") {
            ids.push_back(row.id);
        }
    }
    return ids;
}

Table seedTable(std::span<const KeptRun> runs)
{
    std::vector<std::string_view> ids = varied(runs);
    std::erase(ids, "seed");
    Table table = tableOf("finished runs, those together that differ in their seeds alone", ids);
    const auto addError = [&](const std::string& name) {
        table.columns.push_back({name, "%"});
        table.columns.push_back({name + " deviation", "%"});
        table.columns.push_back({name + " best", "%"});
    };
    table.columns.push_back({"runs"});
    addError("error by readout");
    addError("error by goodness");
    table.columns.push_back({"time", "s"});
    for (const SeedGroup& group : seedGroups(runs)) {
        std::vector<Table::Cell> row = beginning(ids, group.settings, group.data);
        row.emplace_back(static_cast<std::int64_t>(std::max(group.readout.count, group.goodness.count)));
        for (const Spread& spread : {group.readout, group.goodness}) {
            for (const double figure : {spread.mean, spread.deviation, spread.best}) {
                row.push_back(percent(figure));
            }
        }
        row.emplace_back(group.seconds);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table comparedTable(std::span<const KeptRun> runs)
{
    const std::vector<std::string_view> ids = varied(runs);
    Table table = tableOf("runs, and what sets them apart", ids);
    table.columns.insert(table.columns.begin(), {"run"});
    for (const Table::Column& column :
         {Table::Column {"standing"}, Table::Column {"epochs"}, Table::Column {"error by readout", "%"},
          Table::Column {"error by goodness", "%"}, Table::Column {"time", "s"}}) {
        table.columns.push_back(column);
    }
    for (const KeptRun& run : runs) {
        if (!run.broken.isEmpty()) {
            continue;
        }
        std::vector<Table::Cell> row = beginning(ids, run.record.settings, run.record.data.name);
        row.insert(row.begin(), run.id);
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
