// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/suspects.h"

#include <span>

namespace ff {

inline constexpr double goodPeerNormalisation = 0.03; ///< what a remedy sets: the presets' value

/// Those of what is found in a run that does learn, the more specific before the more general. They are asked
/// before the others. Any thread.
std::span<const Suspect> trainedSuspects();

} // namespace ff
