// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digit_generator.h"

#include "core/data/digit_strokes.h"
#include "core/data/small_random.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ff {

namespace {

constexpr std::uint64_t digitsPerWriter = 16;

/// Independent random sequences of one seed.
enum Stream : std::uint64_t { WriterStream, LabelStream, DigitStream };

/// What the digits of one writer have in common.
struct Writer
{
    float slant; ///< columns to the right per row upward
    float stretch; ///< width as a factor
    float penWidth; ///< pixels
    float wobble; ///< how far points stray, in units of the skeleton
};

/// How people write one digit beside the others.
struct DigitHabit
{
    float slant; ///< added to the writer's
    float slantDeviation; ///< of one digit from the next
    float width; ///< factor
    float pen; ///< factor
    float penDeviation; ///< of one digit from the next, pixels
};

constexpr std::array<DigitHabit, 10> digitHabits {{
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

/// Mostly fine to middling pens, now and then a broad one, as on MNIST.
float penWidthOf(SmallRandom& random)
{
    const float draw = random.uniform();
    return random.normal(1.95F, 0.3F) + 2.5F * draw * draw * draw;
}

Writer makeWriter(std::uint64_t seed, std::uint64_t index)
{
    SmallRandom random(seed, WriterStream, index);
    return {random.normal(0.07F, 0.22F), random.normal(0.95F, 0.2F), penWidthOf(random),
            random.uniform(4, 11)};
}

std::uint8_t labelOf(std::uint64_t seed, std::uint64_t index)
{
    SmallRandom random(seed, LabelStream, index / 10);
    std::array<std::uint8_t, 10> labels {};
    std::iota(labels.begin(), labels.end(), std::uint8_t {0});
    for (std::uint32_t i = 9; i > 0; --i) {
        std::swap(labels[i], labels[random.below(i + 1)]);
    }
    return labels[index % 10];
}

const DigitForm& chooseForm(int digit, SmallRandom& random)
{
    const std::span<const DigitForm> forms = digitForms(digit);
    float total = 0;
    for (const DigitForm& form : forms) {
        total += form.weight;
    }
    float rest = random.uniform() * total;
    for (const DigitForm& form : forms) {
        rest -= form.weight;
        if (rest < 0) {
            return form;
        }
    }
    return forms.back();
}

/// A random mixture of two of the form's variants. More would come out average.
Skeleton mixVariants(const DigitForm& form, SmallRandom& random)
{
    const auto count = static_cast<std::uint32_t>(form.variants.size());
    Skeleton mixed = form.variants[random.below(count)];
    const Skeleton& other = form.variants[random.below(count)];
    const float share = random.uniform(0, 0.5F);
    for (std::size_t stroke = 0; stroke < mixed.size(); ++stroke) {
        for (std::size_t i = 0; i < mixed[stroke].size(); ++i) {
            ControlPoint& point = mixed[stroke][i];
            point.x += share * (other[stroke][i].x - point.x);
            point.y += share * (other[stroke][i].y - point.y);
        }
    }
    return mixed;
}

/// Moves points at random, neighbours much alike and ends more than what lies between.
void stray(Skeleton& skeleton, float wobble, SmallRandom& random)
{
    constexpr float likeness = 0.6F;
    constexpr float novelty = 0.8F; // keeps the deviation at `wobble`: the squares of both sum to one
    for (auto& stroke : skeleton) {
        float x = random.normal(0, wobble);
        float y = random.normal(0, wobble);
        for (std::size_t i = 0; i < stroke.size(); ++i) {
            x = likeness * x + novelty * random.normal(0, wobble);
            y = likeness * y + novelty * random.normal(0, wobble);
            const bool isEnd = i == 0 || i + 1 == stroke.size();
            stroke[i].x += isEnd ? 1.5F * x : x;
            stroke[i].y += isEnd ? 1.5F * y : y;
        }
    }
}

/// Appends the way from the second to the third of four points (Catmull-Rom), without its start.
void appendSpan(InkStroke& path, const std::array<ControlPoint, 4>& p)
{
    constexpr int steps = 6;
    const auto blend = [](float a, float b, float c, float d, float t) {
        return 0.5F * (2 * b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))));
    };
    for (int step = 1; step <= steps; ++step) {
        const float t = static_cast<float>(step) / steps;
        path.push_back({blend(p[0].x, p[1].x, p[2].x, p[3].x, t), blend(p[0].y, p[1].y, p[2].y, p[3].y, t)});
    }
}

InkStroke smoothPath(const std::vector<ControlPoint>& points)
{
    InkStroke path {{points.front().x, points.front().y}};
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        // A span that starts or ends in a corner or an end knows no point beyond it.
        const bool startsFree = i == 0 || points[i].corner;
        const bool endsFree = i + 2 == points.size() || points[i + 1].corner;
        appendSpan(
            path,
            {points[startsFree ? i : i - 1], points[i], points[i + 1], points[endsFree ? i + 1 : i + 2]});
    }
    return path;
}

/// Everything that bends or tilts the digit as a whole. Coordinates from -1 to 1 around its middle.
class Bend
{
public:
    Bend(const Writer& writer, const DigitHabit& habit, SmallRandom& random)
        : m_slant(writer.slant + random.normal(habit.slant, habit.slantDeviation))
        , m_stretch(std::max(0.5F, writer.stretch * random.normal(habit.width, 0.12F)))
        , m_turn(random.normal(0, 0.04F))
    {
        for (float& factor : m_warp) {
            factor = random.normal(0, 0.12F);
        }
    }

    InkPoint operator()(InkPoint point) const
    {
        const float x = (point.x - 50) / 50;
        const float y = (point.y - 50) / 50;
        const float warpedX
            = x + m_warp[0] * x * y + m_warp[1] * y * y + m_warp[2] * x * x + m_warp[3] * y * y * y;
        const float warpedY
            = y + m_warp[4] * x * y + m_warp[5] * y * y + m_warp[6] * x * x + m_warp[7] * y * y * y;
        const float tiltedX = warpedX * m_stretch - warpedY * m_slant;
        // A turn by the angle whose half has this tangent.
        const float scale = 1 / (1 + m_turn * m_turn);
        const float cosine = (1 - m_turn * m_turn) * scale;
        const float sine = 2 * m_turn * scale;
        return {tiltedX * cosine - warpedY * sine, tiltedX * sine + warpedY * cosine};
    }

private:
    float m_slant;
    float m_stretch;
    float m_turn; ///< tangent of half the angle
    std::array<float, 8> m_warp {};
};

} // namespace

WrittenDigit writeDigit(std::uint64_t seed, std::uint64_t index)
{
    const Writer writer = makeWriter(seed, index / digitsPerWriter);
    SmallRandom random(seed, DigitStream, index);
    WrittenDigit digit;
    digit.label = labelOf(seed, index);
    Skeleton skeleton = mixVariants(chooseForm(digit.label, random), random);
    stray(skeleton, writer.wobble, random);
    const DigitHabit& habit = digitHabits[digit.label];
    const Bend bend(writer, habit, random);
    for (const auto& points : skeleton) {
        InkStroke path = smoothPath(points);
        std::transform(path.begin(), path.end(), path.begin(), bend);
        digit.strokes.push_back(std::move(path));
    }
    digit.style.penWidth
        = std::clamp(random.normal(habit.pen * writer.penWidth, habit.penDeviation), 1.2F, 6.0F);
    return digit;
}

} // namespace ff
