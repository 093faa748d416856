// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink_sieve.h"

#include "core/data/ink/ink_regions.h"
#include "core/data/ink/rule_finder.h"

#include <algorithm>

namespace ff {

namespace {

double largestOf(const std::vector<InkRegion>& regions)
{
    double largest = 0;
    for (const InkRegion& region : regions) {
        largest = std::max(largest, region.mass);
    }
    return largest;
}

/// A grain, or what is left of a rule along a side.
bool isRest(const InkRegion& region, PictureSize picture)
{
    constexpr int grains = 40; // in the longest side
    const auto [shorter, longer] = std::minmax(region.box.size.width, region.box.size.height);
    return longer * grains < std::max(picture.width, picture.height)
        || (shorter <= 2 * ruleReach(picture) && touchesSide(region.box, picture));
}

/// What the sides of a photograph cut off, which may hang together beyond them.
double massAtSides(const std::vector<InkRegion>& regions, PictureSize picture)
{
    double mass = 0;
    for (const InkRegion& region : regions) {
        mass += touchesSide(region.box, picture) ? region.mass : 0;
    }
    return mass;
}

/// A drawing that is wholly in the picture is meant, not what is cut off beside it.
void leaveOutNeighbours(std::vector<InkRegion>& regions, PictureSize picture)
{
    constexpr double least = 0.2; // of the largest
    const double largest = largestOf(regions);
    const auto isCut = [picture](const InkRegion& region) { return touchesSide(region.box, picture); };
    const bool isAnyWhole = std::any_of(regions.begin(), regions.end(), [&](const InkRegion& region) {
        return !isCut(region) && region.mass >= least * largest;
    });
    if (isAnyWhole) {
        std::erase_if(regions, isCut);
    }
}

} // namespace

bool touchesSide(const PictureBox& box, PictureSize picture)
{
    return box.left == 0 || box.top == 0 || box.left + box.size.width == picture.width
        || box.top + box.size.height == picture.height;
}

SiftedInk siftInk(const GreyPlane& plane, PictureOrigin origin, float surelyInk)
{
    constexpr double speckShare = 0.02; // of the largest region: far below the dot of an i
    std::vector<InkRegion> regions = regionsOf(plane);
    std::erase_if(regions, [&](const InkRegion& region) {
        return region.strongest <= surelyInk
            || (origin == PictureOrigin::Photograph && isRest(region, plane.size));
    });
    if (origin == PictureOrigin::Photograph) {
        leaveOutNeighbours(regions, plane.size);
    }
    const double largest = largestOf(regions);
    std::erase_if(regions, [&](const InkRegion& region) { return region.mass < speckShare * largest; });
    SiftedInk sifted {GreyPlane(plane.size)};
    double all = 0;
    for (const InkRegion& region : regions) {
        all += region.mass;
        for (const std::size_t pixel : region.pixels) {
            sifted.plane.values[pixel] = plane.values[pixel];
        }
    }
    const double atSides = origin == PictureOrigin::Photograph ? massAtSides(regions, plane.size) : 0;
    sifted.largestShare = all > 0 ? std::max(largest, atSides) / all : 0;
    return sifted;
}

} // namespace ff
