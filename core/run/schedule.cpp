// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ff {

double scheduleGain(Schedule schedule, double done)
{
    const double left = std::clamp(1 - done, 0.0, 1.0);
    switch (schedule) {
    case Schedule::HalfThenLinear:
        return std::min(1.0, 2 * left);
    case Schedule::Linear:
        return left;
    case Schedule::Cosine:
        return 0.5 * (1 - std::cos(std::numbers::pi * left));
    case Schedule::Constant:
        return left > 0 ? 1 : 0;
    }
    return 1;
}

Phase phaseAt(const Settings& settings, double epoch)
{
    if (epoch < settings.epochs || settings.refitEpochs == 0) {
        return {false, scheduleGain(settings.schedule, epoch / settings.epochs)};
    }
    return {true, scheduleGain(Schedule::HalfThenLinear, (epoch - settings.epochs) / settings.refitEpochs)};
}

} // namespace ff
