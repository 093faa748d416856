// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace ff {

class PixelStore;

/// What the images of a run are like, as far as it decides what can be learnt from them.
struct ImageFacts
{
    double ground = 0; ///< of full ink: nine tenths of all pixels are brighter
    double commonestClass = 0; ///< share of the tested images that are of the most frequent class
    /// Share of the tested images that are unlike those trained on (core/run/likeness.h). Nothing where there
    /// are too few to tell.
    std::optional<double> unlike {};

    bool operator==(const ImageFacts&) const = default;
};

/// The ground and the likeness are taken from some hundred images.
ImageFacts imageFacts(const PixelStore& trained, const PixelStore& tested);

} // namespace ff
