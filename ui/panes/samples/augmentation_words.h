// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace ff {

/// What is done to training images at an epoch before the network sees them, as sentences: "Shifted by up to
/// 1 px. At 60 % of full strength: rotated by up to 12°." Empty where they are shown as they are in the data.
QString augmentationWords(const Settings& settings, double epoch);

} // namespace ff
