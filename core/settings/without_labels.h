// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"

namespace ff {

/// Whether layers of this mode learn from images alone: what they compare an image with is made of other
/// images, and neither of its label nor of an answer.
bool learnsWithoutLabels(const ModeTraits& mode);

/// Throws Error where the mode needs labels and the images have none, with what can be done.
void checkLabelled(Mode mode, bool isLabelled);

/// What images without labels are learnt with by somebody who has these settings: with them, or where their
/// mode needs labels with the quick preset of the first that does not.
Settings settingsWithoutLabels(const Settings& now);

} // namespace ff
