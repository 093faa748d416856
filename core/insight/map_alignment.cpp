// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/map_alignment.h"

#include <cmath>
#include <unordered_map>

namespace ff {
namespace {

/// sum over common images of (x, y)^T (x', y'), with ' of the earlier map.
struct Products
{
    double xx = 0;
    double xy = 0;
    double yx = 0;
    double yy = 0;
};

Products productsOf(const insight::Map& earlier, const insight::Map& map)
{
    std::unordered_map<std::int64_t, insight::MapPoint> places;
    for (std::size_t i = 0; i < earlier.images.size(); ++i) {
        places.emplace(earlier.images[i], earlier.points[i]);
    }
    Products sum;
    for (std::size_t i = 0; i < map.images.size(); ++i) {
        if (const auto found = places.find(map.images[i]); found != places.end()) {
            const auto& [x, y] = map.points[i];
            sum.xx += static_cast<double>(x * found->second.x);
            sum.xy += static_cast<double>(x * found->second.y);
            sum.yx += static_cast<double>(y * found->second.x);
            sum.yy += static_cast<double>(y * found->second.y);
        }
    }
    return sum;
}

/// A turn by an angle, after the second axis was mirrored where `mirror` is -1.
struct Turn
{
    float cosine;
    float sine;
    float mirror;

    insight::MapPoint of(const insight::MapPoint& point) const
    {
        const float y = mirror * point.y;
        return {cosine * point.x - sine * y, sine * point.x + cosine * y};
    }
};

/// In two dimensions the best turn has a closed form for either handedness; the better one is taken.
Turn bestTurn(const Products& sum)
{
    const double plain = std::hypot(sum.xx + sum.yy, sum.xy - sum.yx);
    const double mirrored = std::hypot(sum.xx - sum.yy, sum.xy + sum.yx);
    const bool isMirrored = mirrored > plain;
    const double angle = isMirrored ? std::atan2(sum.xy + sum.yx, sum.xx - sum.yy)
                                    : std::atan2(sum.xy - sum.yx, sum.xx + sum.yy);
    return {static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle)),
            isMirrored ? -1.F : 1.F};
}

} // namespace

void alignTo(const insight::Map& earlier, insight::Map& map)
{
    const Turn turn = bestTurn(productsOf(earlier, map));
    for (insight::MapPoint& point : map.points) {
        point = turn.of(point);
    }
    if (map.drawing) {
        map.drawing = turn.of(*map.drawing);
    }
}

} // namespace ff
