// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"

namespace ff {

/// Where the run stands, and how often the user has done in the window what the tour waits for. The counts
/// only ever go up.
struct TourFacts
{
    Live live;
    int picturesChosen = 0; ///< to be looked at in Draw
    int negativesSeen = 0; ///< pointed at, or reached with the keys
    int layersEnlarged = 0;
    int thresholdMoves = 0;
    int starts = 0; ///< of the run
    int rests = 0; ///< of the run, after it has moved
    int drawingsAnswered = 0; ///< drawn by hand, each change of one
    int momentsShown = 0; ///< of the past
};

} // namespace ff
