// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/picture_scale.h"

namespace ff {

/// A part of a picture, in its pixels.
struct PictureBox
{
    int left = 0;
    int top = 0;
    PictureSize size {}; ///< 0 x 0: nothing

    bool isEmpty() const { return size.width == 0 || size.height == 0; }
    bool operator==(const PictureBox&) const = default;
};

/// A picture to compute with: 0 is the ground, and more is more ink.
struct GreyPlane
{
    PictureSize size;
    std::vector<float> values; ///< [height * width], row-major

    explicit GreyPlane(PictureSize planeSize)
        : size(planeSize)
        , values(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height))
    { }

    std::size_t indexOf(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(size.width)
            + static_cast<std::size_t>(column);
    }
    float& at(int column, int row) { return values[indexOf(column, row)]; }
    float at(int column, int row) const { return values[indexOf(column, row)]; }
    bool contains(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < size.width && row < size.height;
    }
};

/// The largest value.
float strongest(const GreyPlane& plane);

/// The smallest box around all that is not 0.
PictureBox boxOf(const GreyPlane& plane);

GreyPlane cropped(const GreyPlane& plane, const PictureBox& box);

/// The plane in another size, by the mean of the area that each new pixel covers.
GreyPlane scaled(const GreyPlane& plane, PictureSize size);

/// The plane in the middle of a larger one.
GreyPlane padded(const GreyPlane& plane, PictureSize size);

/// How wide the strokes are that make the ink: twice its area over its outline, at half the strongest value.
/// 0 without ink.
double strokeWidth(const GreyPlane& plane);

/// Every stroke wider by `margin` pixels on each side, round, with an edge of one pixel. What would be
/// outside is lost.
GreyPlane widened(const GreyPlane& plane, double margin);

} // namespace ff
