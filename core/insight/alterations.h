// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace ff {

/// What is done to a copy of a network, and to the images that it is shown, to see what they were good for.
///
/// A unit that is off is silent: its activity is zero before layers are normalised, so it adds nothing to the
/// goodness, to class scores and to the readout, and no layer beside it hears of it. A layer that is off is
/// one of which every unit is: it has no say, for all labels alike, and passes zeros on; a layer above it
/// then answers by its biases alone, and in a top-down network by what comes from above.
struct Alterations
{
    std::vector<int> offLayers {}; ///< from 0
    std::vector<std::vector<int>> offUnits {}; ///< [layer] units from 0; missing layers have none
    /// Standard deviation of the normal noise that is added to every pixel, 1 being full ink; pixels stay
    /// within 0 and 1. The same seed gives the same noise, only stronger or weaker.
    double noise = 0;
    std::int64_t noiseSeed = 1;
    std::vector<std::uint8_t> blanked {}; ///< [height * width] not 0: without ink in any plane; empty: none

    bool operator==(const Alterations&) const = default;
};

/// That share of a layer's units, drawn at random, in order. Of one seed a larger share has all units of a
/// smaller one. Any thread.
std::vector<int> unitsAtRandom(int units, double share, std::int64_t seed);

} // namespace ff
