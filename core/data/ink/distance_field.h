// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/ink.h"

#include <array>

namespace ff {

inline constexpr int inkPixelCount = inkSide * inkSide;

/// A place of a pen in the picture, in its pixels.
struct PenPlace
{
    float x;
    float y;
    float width; ///< as InkPoint::width
};

/// Squared distance of every pixel centre from the nearest pen path, as far as the pen reaches. Ink is the
/// union of discs along the paths, so this one number per pixel gives round caps and joins for nothing. Where
/// a line is wider than the pen, what is near counts as nearer by that. Any thread.
class DistanceField
{
public:
    explicit DistanceField(const InkStyle& style);

    void addSegment(PenPlace from, PenPlace to);

    /// Share of each pixel under ink, 0 to 1.
    std::array<float, inkPixelCount> coverage() const;

private:
    enum class Pen { Usual, Pressed };
    template <Pen pen>
    void add(PenPlace from, PenPlace to);
    float asOfUsualPen(float squared, float width) const;

    float m_radius;
    float m_edge;
    float m_gain;
    std::array<float, inkPixelCount> m_squared;
};

} // namespace ff
