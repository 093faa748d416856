// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/ink_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff {
namespace {

InkPoint between(InkPoint a, InkPoint b, float share)
{
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, a.width + (b.width - a.width) * share};
}

float distanceToSegment(InkPoint point, InkPoint from, InkPoint to)
{
    const float x = to.x - from.x;
    const float y = to.y - from.y;
    const float squared = x * x + y * y;
    if (squared <= 0) {
        return distanceBetween(point, from);
    }
    const float along = ((point.x - from.x) * x + (point.y - from.y) * y) / squared;
    return distanceBetween(point, between(from, to, std::clamp(along, 0.0F, 1.0F)));
}

/// Appends the quadratic curve from the path's end to `to` with the control point `control`. The lengths are
/// those of the network's picture.
void appendCurve(InkStroke& path, InkPoint control, InkPoint to)
{
    // Where the points lie close together a few straight pieces look as round as many.
    constexpr float pieceLength = 0.4F;
    const InkPoint from = path.back();
    const float length = distanceBetween(from, control) + distanceBetween(control, to);
    const int pieces = std::clamp(static_cast<int>(std::ceil(length / pieceLength)), 1, 8);
    for (int i = 1; i <= pieces; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(pieces);
        path.push_back(between(between(from, control, share), between(control, to, share), share));
    }
}

/// The same path with points at most `step` apart, so that cutting between points cuts precisely.
InkStroke resampled(const InkStroke& stroke, float step)
{
    if (stroke.empty()) {
        return {};
    }
    InkStroke dense {stroke.front()};
    for (std::size_t i = 1; i < stroke.size(); ++i) {
        const auto pieces = static_cast<int>(std::ceil(distanceBetween(stroke[i - 1], stroke[i]) / step));
        for (int piece = 1; piece <= pieces; ++piece) {
            dense.push_back(
                between(stroke[i - 1], stroke[i], static_cast<float>(piece) / static_cast<float>(pieces)));
        }
    }
    return dense;
}

} // namespace

float distanceBetween(InkPoint a, InkPoint b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

InkStroke smoothed(const InkStroke& stroke)
{
    if (stroke.size() < 3) {
        return stroke;
    }
    InkStroke path {stroke.front(), between(stroke[0], stroke[1], 0.5F)};
    for (std::size_t i = 1; i + 1 < stroke.size(); ++i) {
        appendCurve(path, stroke[i], between(stroke[i], stroke[i + 1], 0.5F));
    }
    path.push_back(stroke.back());
    return path;
}

float inkLength(std::span<const InkStroke> strokes)
{
    float length = 0;
    for (const InkStroke& stroke : strokes) {
        for (std::size_t i = 1; i < stroke.size(); ++i) {
            length += distanceBetween(stroke[i - 1], stroke[i]);
        }
    }
    return length;
}

float distanceTo(const InkStroke& stroke, InkPoint point)
{
    float smallest = std::numeric_limits<float>::max();
    for (std::size_t i = 0; i < stroke.size(); ++i) {
        smallest = std::min(smallest, distanceToSegment(point, stroke[i > 0 ? i - 1 : 0], stroke[i]));
    }
    return smallest;
}

std::optional<std::vector<InkStroke>> cut(const InkStroke& stroke, InkPoint from, InkPoint to, float radius)
{
    std::vector<InkStroke> pieces;
    bool outside = false;
    bool touched = false;
    for (const InkPoint point : resampled(stroke, radius / 4)) {
        const bool wasOutside = outside;
        outside = distanceToSegment(point, from, to) >= radius;
        touched |= !outside;
        if (outside && !wasOutside) {
            pieces.emplace_back();
        }
        if (outside) {
            pieces.back().push_back(point);
        }
    }
    if (!touched) {
        return std::nullopt;
    }
    std::erase_if(pieces, [](const InkStroke& piece) { return piece.size() < 2; });
    return pieces;
}

} // namespace ff
