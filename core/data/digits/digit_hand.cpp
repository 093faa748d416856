// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_hand.h"

#include <algorithm>
#include <array>
#include <span>

namespace ff {

namespace {

constexpr std::array<DigitHabit, 10> digitHabits {{
    // slant and its deviation, width, pen and its deviation; from 0 to 9
    {0.10F, 0.08F, 1.00F, 1.05F, 0.35F},
    {0.18F, 0.15F, 1.00F, 1.05F, 0.5F},
    {0.05F, 0.10F, 1.02F, 1.00F, 0.2F},
    {0.00F, 0.08F, 0.95F, 0.97F, 0.2F},
    {0.10F, 0.12F, 0.96F, 0.95F, 0.2F},
    {-0.03F, 0.12F, 1.02F, 0.95F, 0.2F},
    {0.04F, 0.05F, 0.94F, 0.95F, 0.2F},
    {-0.04F, 0.05F, 0.96F, 1.02F, 0.2F},
    {0.00F, 0.08F, 1.02F, 0.95F, 0.2F},
    {-0.02F, 0.06F, 0.88F, 0.93F, 0.2F},
}};

/// A kind of pen. Its width differs from one to the next.
struct Pen
{
    float weight; ///< how common it is beside the others
    float width; ///< pixels
    float widthDeviation;
    float edge; ///< InkStyle::edge
    float gain; ///< InkStyle::gain
};

constexpr std::array<Pen, 3> pens {{
    {0.5F, 2.2F, 0.4F, 1.0F, 1.0F}, // ball-point: fine and sharp
    {0.25F, 2.2F, 0.4F, 1.25F, 1.0F}, // pencil: soft at its edges
    {0.25F, 3.2F, 0.7F, 1.0F, 1.15F}, // felt tip: broad, and the ink runs
}};

} // namespace

const DigitHabit& digitHabit(int digit)
{
    return digitHabits.at(static_cast<std::size_t>(digit));
}

Writer makeWriter(SmallRandom& random)
{
    Writer writer;
    writer.slant = random.normal(0.07F, 0.19F); // more lean to the right than to the left
    writer.stretch = random.normal(0.95F, 0.15F);
    writer.wobble = random.uniform(3, 11); // from neat to hasty
    const Pen& pen = chooseByWeight(std::span<const Pen>(pens), random);
    writer.pen.penWidth = random.normal(pen.width, pen.widthDeviation);
    writer.pen.edge = pen.edge;
    writer.pen.gain = pen.gain;
    return writer;
}

InkStyle pressPen(const Writer& writer, const DigitHabit& habit, SmallRandom& random)
{
    InkStyle pressed = writer.pen;
    const float width = random.normal(habit.pen * writer.pen.penWidth, habit.penDeviation);
    pressed.penWidth = std::clamp(width, 1.2F, 6.0F);
    return pressed;
}

} // namespace ff
