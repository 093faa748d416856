// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/error_axes.h"

#include "ui/kit/core_words.h"
#include "ui/panes/runs/group_words.h"

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr double margin = 0.08; // of the span, on either side
constexpr double half = 0.5; // of a value, where there is but one, or a name

} // namespace

PlotRoom roomAcross(const ErrorPlot& plot)
{
    if (plot.values.empty()) {
        return {0, 1};
    }
    const double first = plot.values.front().place;
    const double last = plot.values.back().place;
    if (plot.axis == ErrorPlot::Axis::Factors) {
        const double beside = std::pow(last / first, margin);
        return {first / beside, last * beside};
    }
    const bool isOne = first == last || plot.axis == ErrorPlot::Axis::Names;
    const double beside = isOne ? half : margin * (last - first);
    return {first - beside, last + beside};
}

PlotRoom roomUp(const ErrorPlot& plot)
{
    double lowest = 1;
    double highest = 0;
    const auto hold = [&](double error) {
        lowest = std::min(lowest, error);
        highest = std::max(highest, error);
    };
    for (const ErrorPlot::Point& point : plot.points) {
        hold(point.error);
    }
    for (const ErrorPlot::Value& value : plot.values) {
        if (!std::isnan(value.error.deviation)) {
            hold(value.error.mean - value.error.deviation);
            hold(value.error.mean + value.error.deviation);
        }
    }
    if (plot.points.empty()) {
        return {0, 100};
    }
    constexpr double least = 0.001; // so that one error, or none at all, has an axis
    const double beside = std::max(margin * (highest - lowest), least);
    return {100 * std::max(lowest - beside, -beside), 100 * (highest + beside)};
}

QString valueName(const ErrorPlot& plot, const ErrorPlot::Value& value, std::span<const KeptRun> runs)
{
    return valueText(plot.setting, runs[value.run].settings);
}

QString settingTitle(const ErrorPlot& plot)
{
    const SettingRow& row = settingRow(plot.setting);
    const QString label = coreWord(row.label);
    return row.unit.empty() ? label : QStringLiteral("%1 (%2)").arg(label, coreWord(row.unit));
}

} // namespace ff
