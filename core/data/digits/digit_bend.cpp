// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_bend.h"

#include <algorithm>

namespace ff {

namespace {

/// The knots that reach one coordinate, and how strongly.
struct Pull
{
    std::size_t firstKnot;
    std::array<float, 4> weights;
};

Pull pullAt(float position)
{
    const bool isInSecondCell = position >= 0; // cells from -1 to 0 and from 0 to 1
    const float t = isInSecondCell ? position : position + 1;
    const float rest = 1 - t;
    return {isInSecondCell ? 1U : 0U,
            {rest * rest * rest / 6, (t * t * (3 * t - 6) + 4) / 6, (rest * rest * (3 * rest - 6) + 4) / 6,
             t * t * t / 6}};
}

} // namespace

RubberSheet::RubberSheet(SmallRandom& random)
{
    constexpr float deviation = 0.3F; // of a knot; points move by about half of it
    for (InkPoint& shift : m_shifts) {
        shift.x = random.normal(0, deviation);
        shift.y = random.normal(0, deviation);
    }
}

InkPoint RubberSheet::operator()(InkPoint point) const
{
    const Pull columns = pullAt(point.x);
    const Pull rows = pullAt(point.y);
    for (std::size_t row = 0; row < rows.weights.size(); ++row) {
        for (std::size_t column = 0; column < columns.weights.size(); ++column) {
            const InkPoint& shift
                = m_shifts[(rows.firstKnot + row) * knotsAcross + columns.firstKnot + column];
            const float weight = rows.weights[row] * columns.weights[column];
            point.x += weight * shift.x;
            point.y += weight * shift.y;
        }
    }
    return point;
}

Bend::Bend(const Writer& writer, const DigitHabit& habit, SmallRandom& random)
    : m_slant(writer.slant + random.normal(habit.slant, habit.slantDeviation))
    , m_stretch(std::max(0.5F, writer.stretch * random.normal(habit.width, 0.1F)))
    , m_turn(random.normal(0, 0.04F))
    , m_sheet(random)
{ }

InkPoint Bend::operator()(InkPoint point) const
{
    const InkPoint pulled = m_sheet({(point.x - 50) / 50, (point.y - 50) / 50});
    const float tilted = pulled.x * m_stretch - pulled.y * m_slant;
    // A turn by the angle whose half has this tangent.
    const float scale = 1 / (1 + m_turn * m_turn);
    const float cosine = (1 - m_turn * m_turn) * scale;
    const float sine = 2 * m_turn * scale;
    return {tilted * cosine - pulled.y * sine, tilted * sine + pulled.y * cosine};
}

} // namespace ff
