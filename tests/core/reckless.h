// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace ff {

/// The live settings with which a run soon turns non-finite, where its goodness has no bound.
inline Settings reckless(Settings settings)
{
    settings.learningRate = 1;
    // Of shared weights it pulls at the mean place, which is as much weaker as there are places.
    settings.peerNormalisation = settings.layerKind == LayerKindChoice::Convolutional ? 1000 : 1;
    settings.momentum = 0;
    settings.threshold = 100;
    settings.weightDecay = 0;
    return settings;
}

} // namespace ff
