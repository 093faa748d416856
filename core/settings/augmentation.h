// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace ff {

/// Whether these settings have training images deformed by more than a shift. Any thread.
bool deforms(const Settings& settings);

/// Share of the full deformations, 0 to 1, with which images are shown at an epoch, counted with fraction:
/// 0 where none is wanted. The layers' epochs and those in which the readout is refit have an end of their
/// own each. Any thread.
double augmentationStrength(const Settings& settings, double epoch);

} // namespace ff
