// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/error_plot.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ff {
namespace {

constexpr double twoDecades = 100;

std::optional<double> numberOf(const SettingValue& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*whole);
    }
    const auto* real = std::get_if<double>(&value);
    return real ? std::optional(*real) : std::nullopt;
}

/// Of values along the axis, from the lowest on.
ErrorPlot::Axis axisOf(const std::vector<ErrorPlot::Value>& values, bool areNumbers)
{
    if (!areNumbers) {
        return ErrorPlot::Axis::Names;
    }
    const bool spansFactors = !values.empty() && values.front().place > 0
        && values.back().place > twoDecades * values.front().place;
    return spansFactors ? ErrorPlot::Axis::Factors : ErrorPlot::Axis::Numbers;
}

} // namespace

ErrorPlot errorsBy(std::span<const KeptRun> runs, std::string_view setting, ErrorMeasure measure)
{
    const SettingRow& row = settingRow(setting);
    ErrorPlot plot;
    plot.setting = row.id;
    bool areNumbers = true;
    for (const RunGroup& group : valueGroups(runs, setting)) {
        if (group.errors(measure).count == 0) {
            continue;
        }
        const std::size_t first = group.runs.front();
        const std::optional<double> number = numberOf(row.get(runs[first].settings));
        areNumbers = areNumbers && number;
        const double place = number.value_or(static_cast<double>(plot.values.size()));
        plot.values.push_back({place, first, group.errors(measure)});
        for (const std::size_t run : group.runs) {
            if (const double error = errorOf(runs[run], measure); !std::isnan(error)) {
                plot.points.push_back({run, place, error});
            }
        }
    }
    plot.axis = axisOf(plot.values, areNumbers);
    return plot;
}

} // namespace ff
