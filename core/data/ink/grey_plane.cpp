// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/grey_plane.h"

#include "core/data/ink/area_average.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ff {

namespace {

/// A neighbour of a pixel, and how much of its ink reaches there.
struct Reach
{
    int columns;
    int rows;
    float share;
};

std::vector<Reach> discOf(double margin)
{
    const int furthest = static_cast<int>(std::ceil(margin));
    std::vector<Reach> disc;
    for (int rows = -furthest; rows <= furthest; ++rows) {
        for (int columns = -furthest; columns <= furthest; ++columns) {
            const double share = std::clamp(margin + 1 - std::hypot(rows, columns), 0.0, 1.0);
            if (share > 0) {
                disc.push_back({columns, rows, static_cast<float>(share)});
            }
        }
    }
    return disc;
}

} // namespace

float strongest(const GreyPlane& plane)
{
    return *std::max_element(plane.values.begin(), plane.values.end());
}

PictureBox boxOf(const GreyPlane& plane)
{
    int left = plane.size.width;
    int right = -1;
    int top = plane.size.height;
    int bottom = -1;
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 0; column < plane.size.width; ++column) {
            if (plane.at(column, row) > 0) {
                left = std::min(left, column);
                right = std::max(right, column);
                top = std::min(top, row);
                bottom = std::max(bottom, row);
            }
        }
    }
    return right < 0 ? PictureBox {} : PictureBox {left, top, {right - left + 1, bottom - top + 1}};
}

GreyPlane cropped(const GreyPlane& plane, const PictureBox& box)
{
    GreyPlane part(box.size);
    for (int row = 0; row < box.size.height; ++row) {
        const auto first
            = plane.values.begin() + static_cast<std::ptrdiff_t>(plane.indexOf(box.left, box.top + row));
        std::copy_n(first, box.size.width,
                    part.values.begin() + static_cast<std::ptrdiff_t>(part.indexOf(0, row)));
    }
    return part;
}

GreyPlane scaled(const GreyPlane& plane, PictureSize size)
{
    GreyPlane result(size);
    result.values
        = areaAverage(std::span(plane.values), plane.size.width, plane.size.height, size.width, size.height);
    return result;
}

GreyPlane padded(const GreyPlane& plane, PictureSize size)
{
    GreyPlane result(size);
    const int left = (size.width - plane.size.width) / 2;
    const int top = (size.height - plane.size.height) / 2;
    for (int row = 0; row < plane.size.height; ++row) {
        const auto first = plane.values.begin() + static_cast<std::ptrdiff_t>(plane.indexOf(0, row));
        std::copy_n(first, plane.size.width,
                    result.values.begin() + static_cast<std::ptrdiff_t>(result.indexOf(left, top + row)));
    }
    return result;
}

double strokeWidth(const GreyPlane& plane)
{
    const float half = strongest(plane) / 2;
    const auto isInk = [&plane, half](int column, int row) {
        return plane.contains(column, row) && plane.at(column, row) > half;
    };
    int area = 0;
    int sides = 0;
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 0; column < plane.size.width; ++column) {
            if (isInk(column, row)) {
                ++area;
                sides += isInk(column - 1, row) ? 0 : 1;
                sides += isInk(column + 1, row) ? 0 : 1;
                sides += isInk(column, row - 1) ? 0 : 1;
                sides += isInk(column, row + 1) ? 0 : 1;
            }
        }
    }
    // An outline in any direction is shorter than the steps along the pixels by pi / 4, in the mean.
    return sides > 0 ? 2.0 * area / (sides * std::numbers::pi / 4) : 0;
}

GreyPlane widened(const GreyPlane& plane, double margin)
{
    GreyPlane result(plane.size);
    const std::vector<Reach> disc = discOf(margin);
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 0; column < plane.size.width; ++column) {
            const float value = plane.at(column, row);
            for (const Reach& reach : disc) {
                const int otherColumn = column + reach.columns;
                const int otherRow = row + reach.rows;
                if (value > 0 && plane.contains(otherColumn, otherRow)) {
                    float& other = result.at(otherColumn, otherRow);
                    other = std::max(other, value * reach.share);
                }
            }
        }
    }
    return result;
}

} // namespace ff
