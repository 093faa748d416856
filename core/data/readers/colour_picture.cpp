// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/colour_picture.h"

#include "core/base/progress.h"
#include "core/data/ink/grey.h"

namespace ff {

namespace {

constexpr std::size_t pixelsPerPiece = std::size_t {1} << 18;

bool hasColours(const ColourPicture& picture)
{
    return picture.channels >= 3;
}

bool hasCover(const ColourPicture& picture)
{
    return picture.channels % 2 == 0;
}

double greyAt(const ColourPicture& picture, std::size_t pixel)
{
    const std::uint8_t* first = &picture.values[pixel * picture.channels];
    return hasColours(picture) ? greyOf(first[0], first[1], first[2]) : first[0];
}

/// How much of the pixel is drawn on, 0 to 1.
double coverAt(const ColourPicture& picture, std::size_t pixel)
{
    return picture.values[(pixel + 1) * picture.channels - 1] / 255.0;
}

std::size_t pixelsOf(const ColourPicture& picture)
{
    return picture.values.size() / picture.channels;
}

/// The mean grey of what is drawn, each pixel counting as much as it covers.
double meanGrey(const ColourPicture& picture, const ProgressCallback& progress)
{
    double sum = 0;
    double weight = 0;
    inPieces(pixelsOf(picture), pixelsPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t pixel = begin; pixel < end; ++pixel) {
            sum += greyAt(picture, pixel) * coverAt(picture, pixel);
            weight += coverAt(picture, pixel);
        }
    });
    return weight > 0 ? sum / weight : 0;
}

/// What lies under what is transparent: the opposite of what is drawn.
double groundOf(const ColourPicture& picture, const ProgressCallback& progress)
{
    constexpr double middle = 128;
    return hasCover(picture) && meanGrey(picture, progress) < middle ? 255 : 0;
}

/// The picture on that ground as a single plane of what `valueOf` takes from a pixel's channels.
template <typename ValueOf>
GreyPicture planeOf(const ColourPicture& picture, double ground, const ValueOf& valueOf,
                    const ProgressCallback& progress)
{
    GreyPicture plane {picture.width, picture.height, {}};
    plane.pixels.reserve(pixelsOf(picture));
    inPieces(pixelsOf(picture), pixelsPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t pixel = begin; pixel < end; ++pixel) {
            const double cover = hasCover(picture) ? coverAt(picture, pixel) : 1;
            const double value = valueOf(&picture.values[pixel * picture.channels]);
            plane.pixels.push_back(static_cast<std::uint8_t>(value * cover + ground * (1 - cover) + 0.5));
        }
    });
    return plane;
}

} // namespace

GreyPicture greyOf(ColourPicture picture, const ProgressCallback& progress)
{
    if (picture.channels == 1) {
        return {picture.width, picture.height, std::move(picture.values)};
    }
    const double begin = hasCover(picture) ? 0.5 : 0;
    const double ground = groundOf(picture, portion(progress, 0, begin));
    const auto grey = [&picture](const std::uint8_t* first) {
        return hasColours(picture) ? greyOf(first[0], first[1], first[2]) : first[0];
    };
    return planeOf(picture, ground, grey, portion(progress, begin, 1));
}

std::vector<GreyPicture> planesOf(ColourPicture picture, const ProgressCallback& progress)
{
    if (!hasColours(picture)) {
        return {greyOf(std::move(picture), progress)};
    }
    const double begin = hasCover(picture) ? 0.4 : 0;
    const double ground = groundOf(picture, portion(progress, 0, begin));
    std::vector<GreyPicture> planes;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const auto value = [channel](const std::uint8_t* first) -> double { return first[channel]; };
        const auto share = [begin](std::size_t done) { return begin + (1 - begin) * double(done) / 3; };
        planes.push_back(
            planeOf(picture, ground, value, portion(progress, share(channel), share(channel + 1))));
    }
    if (planes[0].pixels == planes[1].pixels && planes[0].pixels == planes[2].pixels) {
        planes.resize(1);
    }
    return planes;
}

} // namespace ff
