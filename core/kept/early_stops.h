// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/diary_rows.h"

#include <cmath>
#include <span>

namespace ff {

/// Whether it says that the layers of a run stopped early, or that they go on after all.
inline bool isAboutStop(const DiaryEvent& event)
{
    return event.kind == stoppedEarlyEvent || event.kind == learnsOnEvent;
}

/// What these events say of a run that stands at this step: that its layers stopped early. When the error
/// fell last is left at 0. Events of later steps are of a life that the run went back from. Any thread.
inline std::optional<EarlyStop> earlyStopIn(std::span<const DiaryEvent> events, std::int64_t step,
                                            double batchesPerEpoch)
{
    std::optional<EarlyStop> stopped;
    for (const DiaryEvent& event : events) {
        if (isAboutStop(event) && event.step <= step) {
            const double epoch = static_cast<double>(event.step) / batchesPerEpoch;
            stopped = event.kind == stoppedEarlyEvent
                ? std::optional(EarlyStop {static_cast<int>(std::lround(epoch)), 0})
                : std::nullopt;
        }
    }
    return stopped;
}

} // namespace ff
