// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink_finder.h"

#include "core/data/ink/ink_sieve.h"
#include "core/data/ink/plane_filters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ff {

namespace {

/// The strength that best divides the pixels into ground and ink: that with the largest variance between the
/// two (Otsu 1979).
float dividingStrength(const GreyPlane& plane)
{
    std::array<double, 256> counts {};
    double total = 0;
    for (const float value : plane.values) {
        const auto whole = static_cast<std::size_t>(value);
        counts[whole] += 1;
        total += static_cast<double>(whole);
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

/// Whether anything stands out from what the ground does by itself.
bool standsOut(const InkStrength& ink, PictureOrigin origin)
{
    // Of 255: what is less is a stain, or what a shadow's edge leaves.
    const float faintest = origin == PictureOrigin::Clean ? 12 : 30;
    for (std::size_t i = 0; i < ink.plane.values.size(); ++i) {
        if (ink.plane.values[i] >= std::max(faintest, 2 * ink.doubt.values[i])) {
            return true;
        }
    }
    return false;
}

/// Leaves what is more than the ground does by itself. In a photograph the edges of strokes fade into it, and
/// there is more of them than of the strokes.
void cutGround(InkStrength& ink, PictureOrigin origin, float dividing)
{
    const float soft = origin == PictureOrigin::Clean ? 0 : dividing / 3;
    std::transform(ink.plane.values.begin(), ink.plane.values.end(), ink.doubt.values.begin(),
                   ink.plane.values.begin(),
                   [soft](float value, float doubt) { return value > std::max(soft, doubt) ? value : 0; });
}

/// The strength of what is ink for certain.
float usualStrength(const GreyPlane& plane)
{
    std::vector<float> values;
    std::copy_if(plane.values.begin(), plane.values.end(), std::back_inserter(values),
                 [](float value) { return value > 0; });
    return quantile(std::move(values), 0.75);
}

std::vector<InkDoubt> doubtsOf(const FoundInk& found, const SiftedInk& sifted, PictureOrigin origin,
                               float noise)
{
    constexpr float faint = 25; // of 255
    constexpr float clear = 5; // times the noise
    constexpr float alike = 0.7F;
    constexpr double together = 0.6; // of the ink, in the largest part
    const float strength = usualStrength(sifted.plane);
    std::vector<InkDoubt> doubts;
    if (strength < std::max(faint, clear * noise)) {
        doubts.push_back(InkDoubt::Faint);
    }
    if (found.rules.count() > 0 && found.rules.strength > alike * strength) {
        doubts.push_back(InkDoubt::LikeRules);
    }
    if (sifted.largestShare < together) {
        doubts.push_back(InkDoubt::Scattered);
    }
    if (origin == PictureOrigin::Photograph && touchesSide(boxOf(sifted.plane), sifted.plane.size)) {
        doubts.push_back(InkDoubt::CutOff);
    }
    return doubts;
}

FoundInk inkOf(InkStrength ink, PictureLight light)
{
    FoundInk found {GreyPlane(ink.plane.size), ink.polarity, light};
    const float noise = quantile(ink.doubt.values, 0.5);
    found.rules = removeRuledLines(ink.plane, noise);
    const PictureOrigin origin = light == PictureLight::Even && found.rules.count() == 0
        ? PictureOrigin::Clean
        : PictureOrigin::Photograph;
    if (standsOut(ink, origin)) {
        const float dividing = dividingStrength(ink.plane);
        cutGround(ink, origin, dividing);
        SiftedInk sifted = siftInk(ink.plane, origin, dividing);
        if (sifted.largestShare > 0) {
            found.doubts = doubtsOf(found, sifted, origin, noise);
        }
        found.plane = std::move(sifted.plane);
    }
    return found;
}

/// Shadows are broad where strokes are not.
bool areStrokes(const GreyPlane& plane)
{
    constexpr int broadest = 4; // strokes in the longest side
    return broadest * strokeWidth(plane) <= std::max(plane.size.width, plane.size.height);
}

} // namespace

FoundInk findInk(const GreyPicture& picture)
{
    InkStrength even = strengthOnEvenGround(picture);
    if (hasEvenBorder(picture, strongest(even.plane))) {
        FoundInk found = inkOf(std::move(even), PictureLight::Even);
        if (areStrokes(found.plane)) {
            return found;
        }
    }
    return inkOf(strengthOnUnevenGround(picture), PictureLight::Uneven);
}

} // namespace ff
