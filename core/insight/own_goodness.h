// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"

namespace ff {

/// Whether the layers give an image a goodness by itself, without a label or another answer to try. Any
/// thread.
inline bool hasOwnGoodness(const Settings& settings)
{
    const ModeTraits& traits = traitsOf(settings.mode);
    return traits.measure == goodnessMeasure && !traits.judgesAnswers;
}

} // namespace ff
