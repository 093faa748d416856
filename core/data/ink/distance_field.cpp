// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/distance_field.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff {
namespace {

int firstPixel(float position)
{
    return static_cast<int>(std::clamp(std::floor(position), 0.0F, static_cast<float>(inkSide)));
}

int lastPixel(float position)
{
    return static_cast<int>(std::clamp(std::floor(position), -1.0F, static_cast<float>(inkSide - 1)));
}

} // namespace

DistanceField::DistanceField(const InkStyle& style)
    : m_radius(style.penWidth / 2)
    , m_edge(style.edge)
    , m_gain(style.gain)
{
    m_squared.fill(std::numeric_limits<float>::max());
}

void DistanceField::addSegment(PenPlace from, PenPlace to)
{
    if (from.width == 1 && to.width == 1) {
        add<Pen::Usual>(from, to);
    } else {
        add<Pen::Pressed>(from, to);
    }
}

template <DistanceField::Pen pen>
void DistanceField::add(PenPlace from, PenPlace to)
{
    const float reach = m_radius * std::max({1.0F, from.width, to.width}) + m_edge;
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
            float away = restX * restX + restY * restY;
            if constexpr (pen == Pen::Pressed) {
                away = asOfUsualPen(away, from.width + along * (to.width - from.width));
            }
            float& squared = m_squared[static_cast<std::size_t>(row * inkSide + column)];
            squared = std::min(squared, away);
        }
    }
}

/// The squared distance at which a line of the pen's own width would cover as much.
float DistanceField::asOfUsualPen(float squared, float width) const
{
    const float distance = std::max(0.0F, std::sqrt(squared) - m_radius * (width - 1));
    return distance * distance;
}

std::array<float, inkPixelCount> DistanceField::coverage() const
{
    std::array<float, inkPixelCount> result {};
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

} // namespace ff
