// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/settings/settings.h"

#include <optional>

namespace ff {

/// The settings of a run that races against one with the settings `run`, under equal conditions: the same
/// seed and images, hence the same order and the same initial hidden weights. `against`: its other settings;
/// nothing: those of `run`, learnt by backprop, with the learning rate that goes well with that. Any thread.
Settings rivalSettings(const Settings& run, const std::optional<Settings>& against);

/// Why such a race would compare nothing, as a sentence; empty when it can begin. Any thread.
Sentence whyNoRace(const Settings& run, const std::optional<Settings>& against);

} // namespace ff
