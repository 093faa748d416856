// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink_ground.h"

#include "core/base/progress.h"
#include "core/data/finishing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace ff {

namespace {

constexpr std::size_t imagesPerPiece = 4096;

std::span<const std::uint8_t> imageOf(const Split& split, std::size_t imageSize, std::size_t i)
{
    return std::span(split.pixels).subspan(i * imageSize, imageSize);
}

/// The value below which a share of the values lies.
template <typename Value>
Value valueBelowShare(std::vector<Value>& values, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

/// A drawing's paper is as light everywhere, but for grain, and that is little beside the ink; a photograph's
/// border is not.
bool isEven(std::vector<std::uint8_t>& border, std::span<const std::uint8_t> image)
{
    constexpr int mostSpread = 24;
    const int spread = valueBelowShare(border, 0.75) - valueBelowShare(border, 0.25);
    const auto [lowest, highest] = std::minmax_element(image.begin(), image.end());
    return spread <= mostSpread && 4 * spread < *highest - *lowest;
}

/// What at most a thousand of the training images show.
struct Look
{
    std::vector<int> grounds; ///< the middle of the border of each image, and of each of its planes
    std::size_t evenBorders = 0;
    std::array<std::size_t, 256> borderValues {}; ///< how often each occurs
    double lightInk = 0; ///< how far pixels are above their image's ground, summed up
    double darkInk = 0; ///< how far they are below it
};

void lookAt(Look& look, std::span<const std::uint8_t> image, PictureSize size)
{
    std::vector<std::uint8_t> border = borderOf(image, size);
    for (const std::uint8_t value : border) {
        ++look.borderValues[value];
    }
    const int ground = middleOf(border);
    look.grounds.push_back(ground);
    look.evenBorders += isEven(border, image) ? 1 : 0;
    for (const std::uint8_t pixel : image) {
        (pixel > ground ? look.lightInk : look.darkInk) += std::abs(pixel - ground);
    }
}

Look lookAt(const Dataset& data)
{
    constexpr std::size_t mostImages = 1000;
    const std::size_t step = data.train.count() / mostImages + 1;
    Look look;
    for (std::size_t i = 0; i < data.train.count(); i += step) {
        const auto image = imageOf(data.train, data.imageSize(), i);
        data.train.pixels.trim(); // of a file, each may bring megabytes of its neighbours with it
        for (std::size_t plane = 0; plane < image.size(); plane += data.planeSize()) {
            lookAt(look, image.subspan(plane, data.planeSize()), {data.width, data.height});
        }
    }
    return look;
}

bool mostBordersAreLight(const Look& look)
{
    constexpr std::ptrdiff_t lightFrom = 160; // well above the middle: photographs are left as they are
    const auto middle = look.borderValues.begin() + lightFrom;
    return std::accumulate(middle, look.borderValues.end(), std::size_t {0})
        > std::accumulate(look.borderValues.begin(), middle, std::size_t {0});
}

/// The highest level that is taken out as ground, images being inverted or not: nearly all images' ground,
/// but not the ink of the few whose borders are full of it. 0 where the ground of most is black enough.
int groundLevel(Look& look, bool inverted)
{
    constexpr int blackEnough = 3;
    if (inverted) {
        for (int& ground : look.grounds) {
            ground = 255 - ground;
        }
    }
    return valueBelowShare(look.grounds, 0.5) <= blackEnough ? 0 : valueBelowShare(look.grounds, 0.9);
}

/// The mean level of each plane, over as many images as are looked at.
std::vector<double> meanLevels(const Dataset& data)
{
    constexpr std::size_t mostImages = 1000;
    const std::size_t step = data.train.count() / mostImages + 1;
    std::vector<double> sums(static_cast<std::size_t>(data.channels));
    double count = 0;
    for (std::size_t i = 0; i < data.train.count(); i += step) {
        const auto image = imageOf(data.train, data.imageSize(), i);
        data.train.pixels.trim(); // of a file, each may bring megabytes of its neighbours with it
        for (std::size_t plane = 0; plane < sums.size(); ++plane) {
            const auto pixels = image.subspan(plane * data.planeSize(), data.planeSize());
            sums[plane] = std::accumulate(pixels.begin(), pixels.end(), sums[plane]);
        }
        count += static_cast<double>(data.planeSize());
    }
    for (double& sum : sums) {
        sum = std::round(sum / count);
    }
    return sums;
}

void invert(std::span<std::uint8_t> pixels)
{
    for (std::uint8_t& pixel : pixels) {
        pixel = static_cast<std::uint8_t>(255 - pixel);
    }
}

void prepare(Split& split, PictureSize size, const Preparation& how, const ProgressCallback& progress)
{
    const auto planeSize = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
    const std::span<std::uint8_t> pixels = split.pixels.writable();
    inPieces(pixels.size() / planeSize, imagesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto plane = pixels.subspan(i * planeSize, planeSize);
            if (how.inverted) {
                invert(plane);
            }
            if (how.ground > 0) {
                takeOutGround(plane, size, how.ground);
            }
        }
    });
}

} // namespace

void takeOutGround(std::span<std::uint8_t> image, PictureSize size, int most)
{
    std::vector<std::uint8_t> border = borderOf(image, size);
    const int ground = std::min<int>(middleOf(border), most);
    const int range = 255 - ground;
    for (std::uint8_t& pixel : image) {
        const int ink = std::max(0, pixel - ground);
        pixel = static_cast<std::uint8_t>(range > 0 ? (ink * 255 + range / 2) / range : 0);
    }
}

void blackenGround(Dataset& data, const ProgressCallback& progress)
{
    Look look = lookAt(data);
    Preparation& how = data.preparation;
    const bool even = 2 * look.evenBorders > look.grounds.size();
    how.inverted = even ? look.darkInk > look.lightInk : mostBordersAreLight(look);
    how.ground = even ? groundLevel(look, how.inverted) : 0;
    if (how.inverted) {
        describe(data, FF_TR("The images were dark on light and have been inverted."));
    }
    if (how.ground > 0) {
        describe(data, FF_TR("Each image's own grey ground has been taken out."));
    }
    if (how.inverted || how.ground > 0) {
        const PictureSize size {data.width, data.height};
        prepare(data.train, size, how, portion(progress, 0, 0.8));
        prepare(data.test, size, how, portion(progress, 0.8, 1));
    }
    if (!even && data.channels > 1) {
        how.centre = meanLevels(data);
        describe(data,
                 FF_TR("The images are photographs: the network gets the mean of each colour as zero."));
    }
}

} // namespace ff
