// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/run_story.h"

#include <string>

namespace ff {

// The parts of a report that are tables, as HTML. Pure; any thread.

/// What the run came to, in a few large figures.
std::string keyFigures(const RunStory& story);

/// Every setting that matters to the run, those marked that differ from the preset of its mode.
std::string settingsPart(const RunStory& story);

/// What it was trained on and with, and where it comes from.
std::string originPart(const RunStory& story);

/// Every test, and what happened meanwhile.
std::string diaryPart(const RunStory& story);

/// The command that makes the run again.
std::string commandPart(const RunStory& story);

} // namespace ff
