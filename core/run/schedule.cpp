// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/schedule.h"

#include "core/settings/choice_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ff {
namespace {

constexpr ScheduleRow halfThenLinear {Schedule::HalfThenLinear,
                                      [](double left) { return std::min(1.0, 2 * left); }};

constexpr std::array scheduleRows {
    halfThenLinear,
    ScheduleRow {Schedule::Linear, [](double left) { return left; }},
    ScheduleRow {Schedule::Cosine, [](double left) { return 0.5 * (1 - std::cos(std::numbers::pi * left)); }},
    ScheduleRow {Schedule::Constant, [](double left) { return left > 0 ? 1.0 : 0.0; }},
};

} // namespace

std::span<const ScheduleRow> schedules()
{
    return scheduleRows;
}

const ScheduleRow& scheduleRow(Schedule choice)
{
    return rowOf(scheduleRows, choice);
}

double scheduleGain(const ScheduleRow& schedule, double done)
{
    return schedule.gain(std::clamp(1 - done, 0.0, 1.0));
}

/// Goyal et al. 2017, section 2.2, "gradual warmup", from zero: min(1, e / w).
double warmth(double warmUp, double epoch)
{
    return epoch < warmUp ? epoch / warmUp : 1.0;
}

Phase phaseAt(const Settings& settings, const ScheduleRow& schedule, double epoch)
{
    if (epoch < settings.epochs || settings.refitEpochs == 0) {
        return {false, warmth(settings.warmUp, epoch) * scheduleGain(schedule, epoch / settings.epochs)};
    }
    return {true, scheduleGain(halfThenLinear, (epoch - settings.epochs) / settings.refitEpochs)};
}

} // namespace ff
