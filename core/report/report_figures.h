// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/run_story.h"

#include <string>

namespace ff {

// The parts of a report that are pictures, as HTML; each is empty where the run has nothing to draw. Pure;
// any thread.

/// Test errors over epochs.
std::string errorFigure(const RunStory& story);

/// How well each layer tells positives from negatives, over epochs.
std::string separationFigure(const RunStory& story);

/// The goodness of the layers at the newest kept moment.
std::string histogramFigure(const RunStory& story);

/// What units of the first layer look for. Throws Error when the picture cannot be made.
std::string fieldFigure(const RunStory& story);

} // namespace ff
