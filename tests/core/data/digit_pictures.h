// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/grey_plane.h"
#include "core/data/ink/ink_finder.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace ff::test {

// MNIST's digits as pictures of other kinds, in which the same digit can still be read.

inline GreyPicture scaledBy(const GreyPicture& picture, double factor)
{
    return scaled(picture,
                  {static_cast<int>(std::lround(picture.width * factor)),
                   static_cast<int>(std::lround(picture.height * factor))});
}

/// The picture with its upper left corner there in a black one of 28 x 28 pixels.
inline GreyPicture placedAt(const GreyPicture& picture, int left, int top)
{
    constexpr int side = 28;
    GreyPicture frame {side, side, std::vector<std::uint8_t>(std::size_t {side} * side)};
    for (int row = std::max(0, -top); row < std::min(picture.height, side - top); ++row) {
        for (int column = std::max(0, -left); column < std::min(picture.width, side - left); ++column) {
            frame.pixels[static_cast<std::size_t>((row + top) * side + column + left)]
                = picture.pixels[static_cast<std::size_t>(row * picture.width + column)];
        }
    }
    return frame;
}

inline PictureBox inkBox(const GreyPicture& digit)
{
    return boxOf(findInk(digit).plane);
}

inline GreyPicture asItIs(const GreyPicture& digit)
{
    return digit;
}

/// As far to the lower right as the frame allows, at most 4 pixels.
inline GreyPicture shifted(const GreyPicture& digit)
{
    const PictureBox box = inkBox(digit);
    return placedAt(digit, std::min(4, 28 - box.left - box.size.width),
                    std::min(4, 28 - box.top - box.size.height));
}

/// Its longest side 14 pixels instead of 20.
inline GreyPicture small(const GreyPicture& digit)
{
    return placedAt(scaledBy(digit, 0.7), 4, 4);
}

inline GreyPicture smallInCorner(const GreyPicture& digit)
{
    const GreyPicture little = scaledBy(digit, 0.7);
    const PictureBox box = inkBox(little);
    return placedAt(little, -box.left, -box.top);
}

inline GreyPicture changed(GreyPicture picture, const std::function<double(double)>& change)
{
    for (std::uint8_t& pixel : picture.pixels) {
        pixel = static_cast<std::uint8_t>(std::lround(change(pixel)));
    }
    return picture;
}

inline GreyPicture inverted(const GreyPicture& digit)
{
    return changed(digit, [](double pixel) { return 255 - pixel; });
}

/// Ink at 30 %.
inline GreyPicture faint(const GreyPicture& digit)
{
    return changed(digit, [](double pixel) { return 0.3 * pixel; });
}

/// In a picture so many times as large, strokes thinner by `margin` of the digit's pixels on each side.
inline GreyPicture thinnedAt(const GreyPicture& digit, double margin, int scale)
{
    GreyPicture picture = inverted(scaledBy(digit, scale));
    GreyPlane ground(sizeOf(picture));
    ground.values.assign(picture.pixels.begin(), picture.pixels.end());
    const GreyPlane wider = widened(ground, margin * scale);
    std::transform(wider.values.begin(), wider.values.end(), picture.pixels.begin(),
                   [](float value) { return static_cast<std::uint8_t>(255 - value); });
    return picture;
}

/// Strokes one pixel thinner, of 2.5 in the mean.
inline GreyPicture thin(const GreyPicture& digit)
{
    constexpr int scale = 8;
    return scaledBy(thinnedAt(digit, 0.5, scale), 1.0 / scale);
}

/// A thin pen in a large picture.
inline GreyPicture thinAndLarge(const GreyPicture& digit)
{
    return thinnedAt(digit, 0.5, 10);
}

/// Pencil on paper that is not quite white, with a camera's noise.
inline GreyPicture photographed(const GreyPicture& digit)
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 6);
    return changed(scaledBy(digit, 8.3),
                   [&](double pixel) { return std::clamp(205 - 0.6 * pixel + noise(random), 0.0, 255.0); });
}

} // namespace ff::test
