// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_generator.h"

#include "core/base/small_random.h"
#include "core/data/digits/digit_bend.h"
#include "core/data/digits/digit_hand.h"
#include "core/data/digits/digit_strokes.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ff {

namespace {

constexpr std::uint64_t digitsPerWriter = 10; // each label once

/// Independent random sequences of one seed.
enum Stream : std::uint64_t { WriterStream, LabelStream, DigitStream };

std::uint8_t labelOf(std::uint64_t seed, std::uint64_t index)
{
    SmallRandom random(seed, LabelStream, index / digitsPerWriter);
    std::array<std::uint8_t, digitsPerWriter> labels {};
    std::iota(labels.begin(), labels.end(), std::uint8_t {0});
    for (std::uint32_t i = digitsPerWriter - 1; i > 0; --i) {
        std::swap(labels[i], labels[random.below(i + 1)]);
    }
    return labels[index % digitsPerWriter];
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

} // namespace

WrittenDigit writeDigit(std::uint64_t seed, std::uint64_t index)
{
    SmallRandom writerRandom(seed, WriterStream, index / digitsPerWriter);
    const Writer writer = makeWriter(writerRandom);
    SmallRandom random(seed, DigitStream, index);
    WrittenDigit digit;
    digit.label = labelOf(seed, index);
    Skeleton skeleton = mixVariants(chooseByWeight(digitForms(digit.label), random), random);
    stray(skeleton, writer.wobble, random);
    const DigitHabit& habit = digitHabit(digit.label);
    const Bend bend(writer, habit, random);
    for (const auto& points : skeleton) {
        InkStroke path = smoothPath(points);
        std::transform(path.begin(), path.end(), path.begin(), bend);
        digit.strokes.push_back(std::move(path));
    }
    digit.style = pressPen(writer, habit, random);
    return digit;
}

} // namespace ff
