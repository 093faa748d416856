// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/pixels.h"

namespace ff {

/// What the images of a run are like, as far as it decides what can be learnt from them.
struct ImageFacts
{
    double ground = 0; ///< of full ink: nine tenths of all pixels are brighter
    double commonestClass = 0; ///< share of the tested images that are of the most frequent class
};

/// The ground is taken from some hundred images.
ImageFacts imageFacts(const PixelStore& trained, const PixelStore& tested);

} // namespace ff
