// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_picture.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// How much of each old cell lies under new cell `index` when `from` cells become `to`: first cell and
/// shares.
struct Cover
{
    int first = 0;
    std::vector<double> shares; ///< sum to 1
};

Cover coverOf(int index, int from, int to)
{
    const double size = static_cast<double>(from) / to;
    const double begin = index * size;
    const double end = begin + size;
    Cover cover {static_cast<int>(begin), {}};
    for (int cell = cover.first; cell < from && cell < end; ++cell) {
        cover.shares.push_back((std::min(end, cell + 1.0) - std::max(begin, double(cell))) / size);
    }
    return cover;
}

} // namespace

Pictures scaledByArea(const Pictures& picture, int width, int height)
{
    if (picture.width == width && picture.height == height) {
        return picture;
    }
    Pictures scaled {width, height, {}};
    scaled.pixels.reserve(static_cast<std::size_t>(width * height));
    for (int y = 0; y < height; ++y) {
        const Cover rows = coverOf(y, picture.height, height);
        for (int x = 0; x < width; ++x) {
            const Cover columns = coverOf(x, picture.width, width);
            double sum = 0;
            for (std::size_t i = 0; i < rows.shares.size(); ++i) {
                for (std::size_t j = 0; j < columns.shares.size(); ++j) {
                    const auto row = static_cast<std::size_t>(rows.first) + i;
                    const auto column = static_cast<std::size_t>(columns.first) + j;
                    sum += rows.shares[i] * columns.shares[j]
                        * picture.pixels[row * static_cast<std::size_t>(picture.width) + column];
                }
            }
            scaled.pixels.push_back(static_cast<std::uint8_t>(std::clamp(std::lround(sum), 0L, 255L)));
        }
    }
    return scaled;
}

std::optional<QPointF> centreOfMass(const Pictures& picture)
{
    double mass = 0;
    QPointF moment;
    for (int i = 0; picture.count() > 0 && i < picture.width * picture.height; ++i) {
        const double ink = picture.pixels[static_cast<std::size_t>(i)];
        mass += ink;
        moment += ink * QPointF(i % picture.width, i / picture.width);
    }
    if (mass <= 0) {
        return std::nullopt;
    }
    return moment / mass;
}

} // namespace ff
