// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/picture_ground.h"

#include "core/data/ink/plane_filters.h"

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr float white = 255;

GreyPlane lightnessOf(const GreyPicture& picture)
{
    GreyPlane plane(sizeOf(picture));
    std::copy(picture.pixels.begin(), picture.pixels.end(), plane.values.begin());
    return plane;
}

/// Drawings cover less than what they are on: the side to which the strong differences are.
Polarity polarityAgainst(const GreyPlane& lightness, const GreyPlane& ground, double lean = 1)
{
    double light = 0;
    double dark = 0;
    for (std::size_t i = 0; i < lightness.values.size(); ++i) {
        const auto difference = static_cast<double>(lightness.values[i] - ground.values[i]);
        (difference > 0 ? light : dark) += difference * difference;
    }
    return light > lean * dark ? Polarity::LightOnDark : Polarity::DarkOnLight;
}

void invert(GreyPlane& plane)
{
    for (float& value : plane.values) {
        value = white - value;
    }
}

/// What the ground itself varies by: three times what three quarters of the border stay within. Ink that
/// crosses the border here and there does not count.
float borderNoise(const GreyPicture& picture)
{
    const std::uint8_t ground = middleOfBorder(picture);
    std::vector<float> differences;
    for (const std::uint8_t pixel : borderOf(picture)) {
        differences.push_back(static_cast<float>(std::abs(pixel - ground)));
    }
    return 3 * quantile(std::move(differences), 0.75);
}

/// Standard deviation of the noise from pixel to pixel, by the median of second differences, which strokes
/// and slopes hardly touch.
float pixelNoise(const GreyPlane& plane)
{
    std::vector<float> differences;
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 2; column < plane.size.width; ++column) {
            differences.push_back(
                std::abs(plane.at(column, row) - 2 * plane.at(column - 1, row) + plane.at(column - 2, row)));
        }
    }
    // The difference of independent values deviates by sqrt(6), and a normal one's median by 0.6745 of that.
    return quantile(std::move(differences), 0.5) / (std::sqrt(6.0F) * 0.6745F);
}

/// The polarity beside what is usual around each pixel, whichever of ink and ground is lighter.
Polarity localPolarity(const GreyPlane& lightness)
{
    constexpr PictureSize small {64, 64};
    constexpr int reach = 12;
    const GreyPlane plane = scaled(lightness, fitting(lightness.size, small));
    // Squares of paper make the ground itself look lighter than what is usual on it.
    const double lean = quantile(plane.values, 0.5) >= white / 2 ? 4 : 1;
    return polarityAgainst(plane, localMedian(plane, reach), lean);
}

/// How far the ground rises or falls within a pixel: at the edge of a shadow it may be either side's.
float slopeAt(const GreyPlane& ground, int column, int row)
{
    const auto between = [&](int columns, int rows) {
        const int left = std::max(0, column - columns);
        const int right = std::min(ground.size.width - 1, column + columns);
        const int top = std::max(0, row - rows);
        const int bottom = std::min(ground.size.height - 1, row + rows);
        return std::abs(ground.at(right, bottom) - ground.at(left, top)) / 2;
    };
    return std::max(between(1, 0), between(0, 1));
}

} // namespace

InkStrength strengthOnEvenGround(const GreyPicture& picture)
{
    GreyPlane plane = lightnessOf(picture);
    GreyPlane ground(plane.size);
    std::fill(ground.values.begin(), ground.values.end(), static_cast<float>(middleOfBorder(picture)));
    const Polarity polarity = polarityAgainst(plane, ground);
    const float sign = polarity == Polarity::LightOnDark ? 1.0F : -1.0F;
    std::transform(plane.values.begin(), plane.values.end(), ground.values.begin(), plane.values.begin(),
                   [sign](float value, float beside) { return std::max(0.0F, sign * (value - beside)); });
    GreyPlane doubt(plane.size);
    std::fill(doubt.values.begin(), doubt.values.end(), borderNoise(picture));
    return {polarity, std::move(plane), std::move(doubt)};
}

InkStrength strengthOnUnevenGround(const GreyPicture& picture)
{
    constexpr float noisy = 1.5F; // of 255
    constexpr int fine = 200; // pixels of the longest side, from which on a stroke is wide beside a blur
    constexpr float leastNoise = 1; // whole numbers hide what is less
    constexpr int reachShare = 10; // of the longest side
    constexpr int leastReach = 3;
    constexpr float surely = 3.5F; // deviations
    constexpr float darkest = 16; // ground by which is divided
    GreyPlane plane = lightnessOf(picture);
    const Polarity polarity = localPolarity(plane);
    if (polarity == Polarity::LightOnDark) {
        invert(plane);
    }
    const int longest = std::max(plane.size.width, plane.size.height);
    if (longest >= fine && pixelNoise(plane) > noisy) {
        plane = blurred(plane);
    }
    const GreyPlane ground = closed(plane, std::max(leastReach, longest / reachShare));
    GreyPlane excess(plane.size);
    std::transform(ground.values.begin(), ground.values.end(), plane.values.begin(), excess.values.begin(),
                   std::minus<>());
    // A closing follows the lightest of the noise. Ink makes pixels darker only, so the lighter half shows
    // how wide the noise is.
    const float usual = quantile(excess.values, 0.5);
    const float deviation = std::max(leastNoise, usual - quantile(excess.values, 0.16));
    GreyPlane doubt(plane.size);
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 0; column < plane.size.width; ++column) {
            const std::size_t i = plane.indexOf(column, row);
            const float level = std::max(darkest, ground.values[i] - usual);
            const float gain = polarity == Polarity::DarkOnLight ? white / level : 1.0F;
            plane.values[i] = std::clamp(gain * (excess.values[i] - usual), 0.0F, white);
            doubt.values[i] = gain * (surely * deviation + slopeAt(ground, column, row));
        }
    }
    return {polarity, std::move(plane), std::move(doubt)};
}

bool hasEvenBorder(const GreyPicture& picture, float strength)
{
    constexpr float small = 0.15F;
    return borderNoise(picture) <= small * strength;
}

} // namespace ff
