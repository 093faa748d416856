// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/run_story.h"

#include <string>

namespace ff {

/// Which classes the latest test took for which, by either way to answer, as HTML: a matrix where the classes
/// are few, and else the mistakes that are made most often. Empty where no test was kept. Pure; any thread.
std::string confusionPart(const RunStory& story);

} // namespace ff
