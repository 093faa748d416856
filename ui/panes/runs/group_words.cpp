// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/group_words.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/number_text.h"
#include "ui/panes/runs/run_words.h"
#include "ui/workbench/run_listing.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(RunGroups)
};

double meanOf(const ErrorPlot::Value& value)
{
    return value.error.mean;
}

} // namespace

QString measureWords(ErrorMeasure measure)
{
    return measure == ErrorMeasure::Lower  ? GroupWords::tr("Lower error")
        : measure == ErrorMeasure::Readout ? GroupWords::tr("Error by readout")
                                           : GroupWords::tr("Error by goodness");
}

QString spreadWords(const Spread& spread)
{
    if (spread.count == 0) {
        return {};
    }
    const QString mean = percentWords(spread.mean);
    return std::isnan(spread.deviation)
        ? mean
        : GroupWords::tr("%1 ± %2").arg(mean, QLocale().toString(100 * spread.deviation, 'f', 2));
}

QString valueText(std::string_view setting, const Settings& settings)
{
    constexpr int digits = 4; // as many as tell the values of a sweep apart
    const SettingRow& row = settingRow(setting);
    const SettingValue value = row.get(settings);
    const auto* real = std::get_if<double>(&value);
    return real ? numberText(*real, digits, QLocale()) : settingValueWord(row, settings);
}

QString valueWords(std::string_view setting, const Settings& settings)
{
    return GroupWords::tr("%1 %2").arg(coreWord(settingRow(setting).label), valueText(setting, settings));
}

QString apartWords(std::span<const std::string_view> settings, const KeptRun& run)
{
    QStringList words;
    for (const std::string_view setting : settings) {
        if (appliesTo(settingRow(setting), run.settings)) {
            words << valueWords(setting, run.settings);
        }
    }
    if (words.isEmpty()) {
        words << settingValueWord(settingRow("mode"), run.settings)
              << foreignText(coreWord(run.record.data.name), longestName);
    }
    return words.join(QStringLiteral(" · "));
}

QString pointWords(const ErrorPlot& plot, std::size_t point, std::span<const KeptRun> runs)
{
    const ErrorPlot::Point& shown = plot.points[point];
    const KeptRun& run = runs[shown.run];
    const auto value = std::ranges::find(plot.values, shown.place, &ErrorPlot::Value::place);
    QStringList words {titleOf(run), valueWords(plot.setting, run.settings),
                       GroupWords::tr("Test error %1").arg(percentWords(shown.error))};
    if (value->error.count > 1) {
        words << GroupWords::tr("Mean of %Ln runs %1", "", static_cast<int>(value->error.count))
                     .arg(spreadWords(value->error));
    }
    return words.join(u'\n');
}

QString plotWords(const ErrorPlot& plot, std::span<const KeptRun> runs)
{
    const auto wordOf
        = [&](const ErrorPlot::Value& value) { return valueText(plot.setting, runs[value.run].settings); };
    const ErrorPlot::Value& best = *std::ranges::min_element(plot.values, {}, meanOf);
    return GroupWords::tr("%Ln runs by %1, from %2 to %3; the lowest mean error, %4, at %5", "",
                          static_cast<int>(plot.points.size()))
        .arg(coreWord(settingRow(plot.setting).label), wordOf(plot.values.front()),
             wordOf(plot.values.back()), spreadWords(best.error), wordOf(best));
}

} // namespace ff
