// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink_finder.h"

#include <algorithm>
#include <array>

namespace ff {

namespace {

/// The strength of ink in every pixel: how far it is from the ground.
GreyPlane strengthOf(const GreyPicture& picture, std::uint8_t ground, Polarity polarity)
{
    GreyPlane plane(sizeOf(picture));
    std::transform(picture.pixels.begin(), picture.pixels.end(), plane.values.begin(),
                   [ground, polarity](std::uint8_t pixel) {
                       const int strength
                           = polarity == Polarity::DarkOnLight ? ground - pixel : pixel - ground;
                       return static_cast<float>(std::max(0, strength));
                   });
    return plane;
}

/// What the ground itself varies by: three times what three quarters of the border stay within. Ink that
/// crosses the border here and there does not count.
float noiseOf(const GreyPicture& picture, std::uint8_t ground)
{
    std::vector<std::uint8_t> border = borderOf(picture);
    std::transform(border.begin(), border.end(), border.begin(), [ground](std::uint8_t pixel) {
        return static_cast<std::uint8_t>(std::abs(pixel - ground));
    });
    const auto quarter = border.begin() + static_cast<std::ptrdiff_t>(border.size() * 3 / 4);
    std::nth_element(border.begin(), quarter, border.end());
    return 3.0F * static_cast<float>(*quarter);
}

/// The strength that best divides the pixels into ground and ink: that with the largest variance between the
/// two (Otsu 1979).
float dividingStrength(const GreyPlane& plane)
{
    std::array<double, 256> counts {};
    double total = 0;
    for (const float value : plane.values) {
        counts[static_cast<std::size_t>(value)] += 1;
        total += static_cast<double>(value);
    }
    const auto all = static_cast<double>(plane.values.size());
    double below = 0;
    double sumBelow = 0;
    double best = -1;
    int dividing = 0;
    for (int strength = 0; strength < 255; ++strength) {
        below += counts[static_cast<std::size_t>(strength)];
        sumBelow += strength * counts[static_cast<std::size_t>(strength)];
        if (below > 0 && below < all) {
            const double difference = sumBelow / below - (total - sumBelow) / (all - below);
            const double variance = below * (all - below) * difference * difference;
            dividing = variance > best ? strength : dividing;
            best = std::max(best, variance);
        }
    }
    return static_cast<float>(dividing);
}

/// Pixels that hang together, and what they are.
struct Region
{
    std::vector<std::size_t> pixels;
    double mass = 0; ///< sum of the strengths
    float strongest = 0;
};

/// Takes the region around a pixel out of `plane`, where it leaves zeros.
class RegionTaker
{
public:
    explicit RegionTaker(GreyPlane& plane)
        : m_plane(plane)
    { }

    Region take(int column, int row)
    {
        Region region;
        visit(region, column, row);
        while (!m_open.empty()) {
            const auto [nextColumn, nextRow] = m_open.back();
            m_open.pop_back();
            for (int rows = -1; rows <= 1; ++rows) {
                for (int columns = -1; columns <= 1; ++columns) {
                    visit(region, nextColumn + columns, nextRow + rows);
                }
            }
        }
        return region;
    }

private:
    void visit(Region& region, int column, int row)
    {
        if (!m_plane.contains(column, row) || m_plane.at(column, row) <= 0) {
            return;
        }
        float& value = m_plane.at(column, row);
        region.pixels.push_back(m_plane.indexOf(column, row));
        region.mass += static_cast<double>(value);
        region.strongest = std::max(region.strongest, value);
        value = 0;
        m_open.emplace_back(column, row);
    }

    GreyPlane& m_plane;
    std::vector<std::pair<int, int>> m_open; // whose neighbours have not been looked at
};

std::vector<Region> regionsOf(GreyPlane plane)
{
    std::vector<Region> regions;
    RegionTaker taker(plane);
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 0; column < plane.size.width; ++column) {
            if (plane.at(column, row) > 0) {
                regions.push_back(taker.take(column, row));
            }
        }
    }
    return regions;
}

/// Keeps the regions that have a pixel which is surely ink and are no specks.
GreyPlane withoutSpecks(const GreyPlane& plane, float surelyInk)
{
    constexpr double speckShare = 0.02; // of the largest region: far below the dot of an i
    const std::vector<Region> regions = regionsOf(plane);
    double largest = 0;
    for (const Region& region : regions) {
        largest = std::max(largest, region.strongest > surelyInk ? region.mass : 0);
    }
    GreyPlane kept(plane.size);
    for (const Region& region : regions) {
        if (region.strongest > surelyInk && region.mass >= speckShare * largest) {
            for (const std::size_t pixel : region.pixels) {
                kept.values[pixel] = plane.values[pixel];
            }
        }
    }
    return kept;
}

} // namespace

FoundInk findInk(const GreyPicture& picture)
{
    constexpr std::uint8_t middle = 128;
    constexpr float faintest = 12; // of 255: less is a stain
    const std::uint8_t ground = middleOfBorder(picture);
    const Polarity polarity = ground >= middle ? Polarity::DarkOnLight : Polarity::LightOnDark;
    GreyPlane plane = strengthOf(picture, ground, polarity);
    const float noise = noiseOf(picture, ground);
    if (strongest(plane) < std::max(faintest, 2 * noise)) {
        return {polarity, GreyPlane(plane.size)};
    }
    const float dividing = dividingStrength(plane);
    for (float& value : plane.values) {
        value = value > noise ? value : 0;
    }
    return {polarity, withoutSpecks(plane, dividing)};
}

} // namespace ff
