// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace ff {

/// Share of the learning rate where `done`, 0 to 1, of the epochs are over.
double scheduleGain(Schedule schedule, double done);

/// Where a run stands at an epoch, counted with fraction: in the epochs in which the layers learn, or in
/// those in which the readout is refit. Each has a fall of the learning rate of its own.
struct Phase
{
    bool readoutOnly = false;
    double gain = 1; ///< share of the learning rates
};
Phase phaseAt(const Settings& settings, double epoch);

} // namespace ff
