// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/run_groups.h"

#include "core/data/no_labels.h"
#include "core/kept/run_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace ff {
namespace {

using Places = std::vector<std::size_t>;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// What decides a run's figures but for its seed. The type of products does not count: machines choose it.
std::string keyOf(const KeptRun& run)
{
    std::string key = run.record.data.fingerprint;
    for (const SettingRow& row : settingTable()) {
        if (row.id != "seed" && row.id != "precision" && appliesTo(row, run.settings)) {
            key += "\n" + std::string(row.id) + "=" + settingText(row, run.settings);
        }
    }
    return key;
}

/// What orders the values of a setting and tells them apart: a number, an option's place, layers one by one.
struct Rank
{
    const SettingRow& row;

    std::vector<double> operator()(std::int64_t whole) const { return {static_cast<double>(whole)}; }
    std::vector<double> operator()(double real) const { return {real}; }
    std::vector<double> operator()(const std::string& id) const
    {
        const auto& options = std::get<Choices>(row.domain);
        return {static_cast<double>(std::ranges::find(options, id, &ChoiceOption::id) - options.begin())};
    }
    std::vector<double> operator()(const std::vector<int>& numbers) const
    {
        return {numbers.begin(), numbers.end()};
    }
    std::vector<double> operator()(const std::vector<LayerSize>& layers) const
    {
        std::vector<double> rank;
        for (const LayerSize& each : layers) {
            for (const int part : {each.units, each.window, each.stride, int {each.isPadded}, each.pool}) {
                rank.push_back(part);
            }
        }
        return rank;
    }
};

std::vector<double> rankOf(const SettingRow& row, const Settings& settings)
{
    return std::visit(Rank {row}, row.get(settings));
}

/// What has no error comes last.
double orLast(double error)
{
    return std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
}

Spread spreadOf(std::span<const KeptRun> runs, const Places& places, ErrorMeasure measure)
{
    std::vector<double> errors;
    for (const std::size_t place : places) {
        errors.push_back(errorOf(runs[place], measure));
    }
    return ff::spreadOf(errors);
}

RunGroup groupOf(std::span<const KeptRun> runs, Places places)
{
    std::ranges::stable_sort(
        places, {}, [&](std::size_t place) { return orLast(errorOf(runs[place], ErrorMeasure::Lower)); });
    double seconds = 0;
    for (const std::size_t place : places) {
        seconds += runs[place].seconds / static_cast<double>(places.size());
    }
    const auto spread = [&](ErrorMeasure measure) { return spreadOf(runs, places, measure); };
    return {places, seconds, spread(ErrorMeasure::Lower), spread(ErrorMeasure::Readout),
            spread(ErrorMeasure::Goodness)};
}

template <typename Key>
std::vector<RunGroup> groupsOf(std::span<const KeptRun> runs, const std::map<Key, Places>& alike)
{
    std::vector<RunGroup> groups;
    for (const auto& [key, places] : alike) {
        groups.push_back(groupOf(runs, places));
    }
    return groups;
}

} // namespace

bool isOver(const KeptRun& run)
{
    return standingOf(run) == "finished" && (run.last || !isLabelled(run.record.data));
}

double errorOf(const ErrorPoint& test, ErrorMeasure measure)
{
    return measure == ErrorMeasure::Lower  ? lowerError(test)
        : measure == ErrorMeasure::Readout ? test.readout
                                           : test.goodness;
}

double errorOf(const KeptRun& run, ErrorMeasure measure)
{
    return run.last ? errorOf(*run.last, measure) : nothing;
}

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

const Spread& RunGroup::errors(ErrorMeasure measure) const
{
    return measure == ErrorMeasure::Lower ? lower : measure == ErrorMeasure::Readout ? readout : goodness;
}

std::vector<RunGroup> seedGroups(std::span<const KeptRun> runs)
{
    std::map<std::string, Places> alike;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (isOver(runs[i])) {
            alike[keyOf(runs[i])].push_back(i);
        }
    }
    std::vector<RunGroup> groups = groupsOf(runs, alike);
    std::ranges::stable_sort(groups, {}, [](const RunGroup& group) { return orLast(group.lower.mean); });
    return groups;
}

std::vector<RunGroup> valueGroups(std::span<const KeptRun> runs, std::string_view setting)
{
    const SettingRow& row = settingRow(setting);
    std::map<std::vector<double>, Places> alike;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (isOver(runs[i]) && appliesTo(row, runs[i].settings)) {
            alike[rankOf(row, runs[i].settings)].push_back(i);
        }
    }
    return groupsOf(runs, alike);
}

std::vector<std::string_view> varied(std::span<const KeptRun> runs, Asked asked)
{
    std::vector<std::string_view> ids;
    for (const SettingRow& row : settingTable()) {
        const KeptRun* first = nullptr;
        bool differs = false;
        for (const KeptRun& run : runs) {
            const Settings& settings = run.settings;
            if (run.broken.isEmpty() && (asked == Asked::All || isOver(run)) && appliesTo(row, settings)) {
                differs = differs || (first && row.get(first->settings) != row.get(settings));
                first = first ? first : &run;
            }
        }
        if (differs && row.id != "precision") {
            ids.push_back(row.id);
        }
    }
    return ids;
}

} // namespace ff
