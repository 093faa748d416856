// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink.h"

#include "core/data/ink/distance_field.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ff {

namespace {

/// Shares of the pen's width beyond which nobody means a line.
constexpr float thinnestLine = 0.1F;
constexpr float widestLine = 10;

/// How caller's units become pixels: pixel = offset + scale * (point - origin).
struct Placement
{
    double scale = 1;
    InkPoint origin;
    double offset = 0;
};

/// Smallest upright box around something.
struct Box
{
    double left = std::numeric_limits<double>::max();
    double top = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double bottom = std::numeric_limits<double>::lowest();

    void include(double x, double y)
    {
        left = std::min(left, x);
        top = std::min(top, y);
        right = std::max(right, x);
        bottom = std::max(bottom, y);
    }
    bool empty() const { return left > right; }
};

bool isFinite(const InkPoint& point)
{
    return std::isfinite(point.x) && std::isfinite(point.y) && std::isfinite(point.width);
}

Box boundsOf(std::span<const InkStroke> strokes)
{
    Box box;
    for (const InkStroke& stroke : strokes) {
        for (const InkPoint& point : stroke) {
            if (isFinite(point)) {
                box.include(static_cast<double>(point.x), static_cast<double>(point.y));
            }
        }
    }
    return box;
}

/// How much of the longer side of `box`, which is that of the strokes, the pen adds to their paths, as a
/// share of its width: half of what it draws at either end.
float penAtEnds(std::span<const InkStroke> strokes, const Box& box)
{
    const bool isWide = box.right - box.left > box.bottom - box.top;
    float first = 0;
    float last = 0;
    for (const InkStroke& stroke : strokes) {
        for (const InkPoint& point : stroke) {
            if (isFinite(point)) {
                const auto place = static_cast<double>(isWide ? point.x : point.y);
                first = place <= (isWide ? box.left : box.top) ? std::max(first, point.width) : first;
                last = place >= (isWide ? box.right : box.bottom) ? std::max(last, point.width) : last;
            }
        }
    }
    return (first + last) / 2;
}

PenPlace placed(const InkPoint& point, const Placement& placement)
{
    // Far outside is as good as very far outside, and keeps squares finite.
    constexpr double limit = 1e4;
    const double x = placement.offset
        + placement.scale * (static_cast<double>(point.x) - static_cast<double>(placement.origin.x));
    const double y = placement.offset
        + placement.scale * (static_cast<double>(point.y) - static_cast<double>(placement.origin.y));
    return {static_cast<float>(std::clamp(x, -limit, limit)),
            static_cast<float>(std::clamp(y, -limit, limit)),
            std::clamp(point.width, thinnestLine, widestLine)};
}

void addStroke(DistanceField& field, const InkStroke& stroke, const Placement& placement)
{
    PenPlace previous {};
    bool started = false;
    for (const InkPoint& point : stroke) {
        if (!isFinite(point)) {
            continue;
        }
        const PenPlace current = placed(point, placement);
        if (started) {
            field.addSegment(previous, current);
        }
        previous = current;
        started = true;
    }
    if (started) {
        field.addSegment(previous, previous);
    }
}

std::vector<std::uint8_t> toBytes(const std::array<float, inkPixelCount>& coverage, bool stretch)
{
    const float brightest = *std::max_element(coverage.begin(), coverage.end());
    const float factor = stretch && brightest > 0 ? 255 / brightest : 255;
    std::vector<std::uint8_t> pixels(inkPixelCount);
    std::transform(coverage.begin(), coverage.end(), pixels.begin(),
                   [factor](float share) { return static_cast<std::uint8_t>(share * factor + 0.5F); });
    return pixels;
}

std::vector<std::uint8_t> draw(std::span<const InkStroke> strokes, const Placement& placement,
                               const InkStyle& style)
{
    DistanceField field(style);
    for (const InkStroke& stroke : strokes) {
        addStroke(field, stroke, placement);
    }
    return toBytes(field.coverage(), style.stretch);
}

struct Shift
{
    int columns = 0;
    int rows = 0;
};

/// The whole-pixel shift that brings the centre of mass nearest to (14, 14) and keeps all ink in the frame.
Shift centringShift(const std::vector<std::uint8_t>& pixels)
{
    constexpr int centre = inkSide / 2;
    Box box;
    double mass = 0;
    double columnSum = 0;
    double rowSum = 0;
    for (int i = 0; i < inkPixelCount; ++i) {
        const int value = pixels[static_cast<std::size_t>(i)];
        if (value > 0) {
            box.include(i % inkSide, i / inkSide);
            mass += value;
            columnSum += value * (i % inkSide);
            rowSum += value * (i / inkSide);
        }
    }
    if (box.empty()) {
        return {};
    }
    const auto nearest = [mass](double sum, double first, double last) {
        const double wanted = std::floor(centre - sum / mass + 0.5);
        return static_cast<int>(std::clamp(wanted, -first, inkSide - 1 - last));
    };
    return {nearest(columnSum, box.left, box.right), nearest(rowSum, box.top, box.bottom)};
}

std::vector<std::uint8_t> shifted(const std::vector<std::uint8_t>& pixels, Shift shift)
{
    std::vector<std::uint8_t> result(pixels.size());
    for (int row = 0; row < inkSide; ++row) {
        const int target = row + shift.rows;
        if (target < 0 || target >= inkSide) {
            continue;
        }
        const int first = std::max(0, -shift.columns);
        const int count = inkSide - std::abs(shift.columns);
        std::copy_n(pixels.begin() + row * inkSide + first, count,
                    result.begin() + target * inkSide + first + shift.columns);
    }
    return result;
}

float saneOr(float otherwise, float asked, float lowest, float highest)
{
    return std::isfinite(asked) ? std::clamp(asked, lowest, highest) : otherwise;
}

InkStyle saneStyle(const InkStyle& asked)
{
    constexpr InkStyle usual;
    InkStyle style = asked;
    style.penWidth = saneOr(usual.penWidth, asked.penWidth, 0.5F, 10);
    style.edge = saneOr(usual.edge, asked.edge, 1, 4);
    style.gain = saneOr(usual.gain, asked.gain, 0.1F, 10);
    style.boxSide = saneOr(usual.boxSide, asked.boxSide, style.penWidth + style.edge - 1, inkSide);
    return style;
}

} // namespace

std::vector<std::uint8_t> renderInk(std::span<const InkStroke> strokes, const InkStyle& asked)
{
    const Box box = boundsOf(strokes);
    if (box.empty()) {
        return std::vector<std::uint8_t>(inkPixelCount);
    }
    const InkStyle style = saneStyle(asked);
    const double longest = std::max(box.right - box.left, box.bottom - box.top);
    const InkPoint middle {static_cast<float>(box.left + (box.right - box.left) / 2),
                           static_cast<float>(box.top + (box.bottom - box.top) / 2)};
    // The pen and its fading add to the path's own extent, so the path gets what they leave of the box.
    const float pen = style.penWidth * std::clamp(penAtEnds(strokes, box), thinnestLine, widestLine);
    const double pathSide = std::max(0.0,
                                     static_cast<double>(style.boxSide) - static_cast<double>(pen)
                                         - static_cast<double>(style.edge - 1));
    const double scale = longest > 0 ? pathSide / longest : 1.0;
    const std::vector<std::uint8_t> pixels = draw(strokes, {scale, middle, inkSide / 2.0}, style);
    return style.centreOfMass ? shifted(pixels, centringShift(pixels)) : pixels;
}

std::vector<std::uint8_t> renderInkAsDrawn(std::span<const InkStroke> strokes, float side,
                                           const InkStyle& asked)
{
    if (!std::isfinite(side) || side <= 0) {
        return std::vector<std::uint8_t>(inkPixelCount);
    }
    return draw(strokes, {inkSide / static_cast<double>(side), {}, 0}, saneStyle(asked));
}

} // namespace ff
