// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/digits/digit_hand.h"

#include <array>

namespace ff {

/// Pulls points about as if they were drawn on a rubber sheet: smoothly, so that a swing stays a swing and
/// strokes that meet still do. A cubic B-spline whose knots, one apart, are moved at random.
class RubberSheet
{
public:
    explicit RubberSheet(SmallRandom& random);

    /// Where a point of the digit goes; it lies from about -1 to 1 both ways.
    InkPoint operator()(InkPoint point) const;

private:
    static constexpr std::size_t knotsAcross = 5;

    std::array<InkPoint, knotsAcross * knotsAcross> m_shifts;
};

/// Everything that happens to a written digit as a whole: the sheet, the writer's slant and width, a turn.
class Bend
{
public:
    Bend(const Writer& writer, const DigitHabit& habit, SmallRandom& random);

    /// From the units of a Skeleton to those of the bent digit.
    InkPoint operator()(InkPoint point) const;

private:
    float m_slant;
    float m_stretch;
    float m_turn; ///< tangent of half the angle
    RubberSheet m_sheet;
};

} // namespace ff
