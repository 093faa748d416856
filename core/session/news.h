// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "core/session/event.h"
#include "core/session/live.h"

#include <memory>
#include <vector>

namespace ff {

/// What a session has to say since it was asked last.
struct News
{
    std::vector<Event> events; ///< what happened up to `live`, oldest first; never lost
    Live live;
    std::shared_ptr<const Moment> moment; ///< to be shown; null while there is no network
    std::vector<CurvePoint> curve; ///< of the run live.run; never lost
    std::vector<ErrorPoint> errors; ///< the same
    std::vector<ErrorPoint> rivalErrors; ///< of its rival; never lost
    std::vector<std::shared_ptr<const Insight>>
        insights; ///< of each question the newest; complete ones are never lost
};

} // namespace ff
