// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <span>

namespace ff {

/// One row per way in which the learning rate falls during a run.
struct ScheduleRow
{
    Schedule choice; ///< the setting's value that asks for it
    double (*gain)(double left); ///< share of the rate where this share of the epochs, 1 to 0, is left
};

/// Every one. Any thread.
std::span<const ScheduleRow> schedules();

/// The one that the setting asks for. Any thread.
const ScheduleRow& scheduleRow(Schedule choice);

/// Share of the learning rate where `done`, 0 to 1, of the epochs are over.
double scheduleGain(const ScheduleRow& schedule, double done);

/// Share of what the schedule leaves of the rate that a run has at an epoch, counted with fraction, while it
/// warms up over the first `warmUp` of them.
double warmth(double warmUp, double epoch);

/// Where a run stands at an epoch, counted with fraction: in the epochs in which the layers learn, or in
/// those in which the readout is refit. Each has a fall of the learning rate of its own.
struct Phase
{
    bool readoutOnly = false;
    double gain = 1; ///< share of the learning rates
};

/// `schedule` is that of the settings.
Phase phaseAt(const Settings& settings, const ScheduleRow& schedule, double epoch);

} // namespace ff
