// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ff {

/// A point of a pen's path. Units are the caller's; only proportions matter. y grows downward.
struct InkPoint
{
    float x = 0;
    float y = 0;
    float width = 1; ///< of the line there, as a share of the pen's width: a pen that is pressed draws wider

    bool operator==(const InkPoint&) const = default;
};

/// One pen-down to pen-up path. A single point is a dot.
using InkStroke = std::vector<InkPoint>;

/// How ink becomes a picture. The defaults are those of MNIST, measured on its test images.
struct InkStyle
{
    float penWidth = 2.5F; ///< pixels of the result
    float boxSide = 20.0F; ///< the inked longest side, pixels
    bool centreOfMass = true; ///< shift by whole pixels so that the centre of mass is nearest (14, 14)
    bool stretch = true; ///< brightest pixel becomes 255
    float edge = 1.0F; ///< pixels in which ink fades out; 1 is sharp
    float gain = 1.0F; ///< factor of the ink in every pixel, up to full: more is fatter, as ink that runs
};

inline constexpr int inkSide = 28; ///< pictures are inkSide x inkSide

/// The picture that the network receives for these strokes, by the MNIST rule: longest side 20, pen drawn at
/// the right width after scaling, antialiased, stretched to 255, centre of mass at (14, 14). Generated digits
/// and drawings both go through here, so training and use cannot differ. No ink: all zero. Any thread.
std::vector<std::uint8_t> renderInk(std::span<const InkStroke> strokes, const InkStyle& asked = {});

/// The same strokes without the rule: the square (0, 0) to (side, side) of the caller's units becomes the
/// whole picture, nothing is moved or scaled otherwise. For the switch "use as drawn".
std::vector<std::uint8_t> renderInkAsDrawn(std::span<const InkStroke> strokes, float side,
                                           const InkStyle& asked = {});

} // namespace ff
