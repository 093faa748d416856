// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ff {

namespace {

constexpr int pixelCount = inkSide * inkSide;

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

struct PixelPoint
{
    float x;
    float y;
};

bool isFinite(const InkPoint& point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
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

/// Squared distance of every pixel centre from the nearest pen path, as far as the pen reaches. Ink is the
/// union of discs along the paths, so this one number per pixel gives round caps and joins for nothing.
class DistanceField
{
public:
    explicit DistanceField(const InkStyle& style)
        : m_radius(style.penWidth / 2)
        , m_edge(style.edge)
        , m_gain(style.gain)
    {
        m_squared.fill(std::numeric_limits<float>::max());
    }

    void addSegment(PixelPoint from, PixelPoint to)
    {
        const float reach = m_radius + m_edge;
        const int left = firstPixel(std::min(from.x, to.x) - reach);
        const int right = lastPixel(std::max(from.x, to.x) + reach);
        const int top = firstPixel(std::min(from.y, to.y) - reach);
        const int bottom = lastPixel(std::max(from.y, to.y) + reach);
        const float dx = to.x - from.x;
        const float dy = to.y - from.y;
        const float length = dx * dx + dy * dy;
        const float inverse = length > 0 ? 1 / length : 0;
        for (int row = top; row <= bottom; ++row) {
            const float y = static_cast<float>(row) + 0.5F - from.y;
            for (int column = left; column <= right; ++column) {
                const float x = static_cast<float>(column) + 0.5F - from.x;
                const float along = std::clamp((x * dx + y * dy) * inverse, 0.0F, 1.0F);
                const float restX = x - along * dx;
                const float restY = y - along * dy;
                float& squared = m_squared[static_cast<std::size_t>(row * inkSide + column)];
                squared = std::min(squared, restX * restX + restY * restY);
            }
        }
    }

    /// Share of each pixel under ink, 0 to 1.
    std::array<float, pixelCount> coverage() const
    {
        std::array<float, pixelCount> result {};
        const float reach = m_radius + m_edge / 2;
        const float fullest = std::min(1.0F, 2 * m_radius);
        for (std::size_t i = 0; i < result.size(); ++i) {
            if (m_squared[i] < reach * reach) {
                const float share = std::min((reach - std::sqrt(m_squared[i])) / m_edge, fullest);
                result[i] = std::min(1.0F, m_gain * share);
            }
        }
        return result;
    }

private:
    static int firstPixel(float position)
    {
        return static_cast<int>(std::clamp(std::floor(position), 0.0F, static_cast<float>(inkSide)));
    }
    static int lastPixel(float position)
    {
        return static_cast<int>(std::clamp(std::floor(position), -1.0F, static_cast<float>(inkSide - 1)));
    }

    float m_radius;
    float m_edge;
    float m_gain;
    std::array<float, pixelCount> m_squared;
};

PixelPoint placed(const InkPoint& point, const Placement& placement)
{
    // Far outside is as good as very far outside, and keeps squares finite.
    constexpr double limit = 1e4;
    const double x = placement.offset
        + placement.scale * (static_cast<double>(point.x) - static_cast<double>(placement.origin.x));
    const double y = placement.offset
        + placement.scale * (static_cast<double>(point.y) - static_cast<double>(placement.origin.y));
    return {static_cast<float>(std::clamp(x, -limit, limit)),
            static_cast<float>(std::clamp(y, -limit, limit))};
}

void addStroke(DistanceField& field, const InkStroke& stroke, const Placement& placement)
{
    PixelPoint previous {};
    bool started = false;
    for (const InkPoint& point : stroke) {
        if (!isFinite(point)) {
            continue;
        }
        const PixelPoint current = placed(point, placement);
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

std::vector<std::uint8_t> toBytes(const std::array<float, pixelCount>& coverage, bool stretch)
{
    const float brightest = *std::max_element(coverage.begin(), coverage.end());
    const float factor = stretch && brightest > 0 ? 255 / brightest : 255;
    std::vector<std::uint8_t> pixels(pixelCount);
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
    for (int i = 0; i < pixelCount; ++i) {
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
        return std::vector<std::uint8_t>(pixelCount);
    }
    const InkStyle style = saneStyle(asked);
    const double longest = std::max(box.right - box.left, box.bottom - box.top);
    const InkPoint middle {static_cast<float>(box.left + (box.right - box.left) / 2),
                           static_cast<float>(box.top + (box.bottom - box.top) / 2)};
    // The pen and its fading add to the path's own extent, so the path gets what they leave of the box.
    const double pathSide = static_cast<double>(style.boxSide) - static_cast<double>(style.penWidth)
        - static_cast<double>(style.edge - 1);
    const double scale = longest > 0 ? pathSide / longest : 1.0;
    const std::vector<std::uint8_t> pixels = draw(strokes, {scale, middle, inkSide / 2.0}, style);
    return style.centreOfMass ? shifted(pixels, centringShift(pixels)) : pixels;
}

std::vector<std::uint8_t> renderInkAsDrawn(std::span<const InkStroke> strokes, float side,
                                           const InkStyle& asked)
{
    if (!std::isfinite(side) || side <= 0) {
        return std::vector<std::uint8_t>(pixelCount);
    }
    return draw(strokes, {inkSide / static_cast<double>(side), {}, 0}, saneStyle(asked));
}

} // namespace ff
