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

} // namespace

GreyPicture greyOf(ColourPicture picture, const ProgressCallback& progress)
{
    if (picture.channels == 1) {
        return {picture.width, picture.height, std::move(picture.values)};
    }
    const bool mayBeTransparent = hasCover(picture);
    const bool isDark = mayBeTransparent && meanGrey(picture, portion(progress, 0, 0.5)) < 128;
    const double ground = isDark ? 255 : 0;
    GreyPicture grey {picture.width, picture.height, {}};
    grey.pixels.reserve(pixelsOf(picture));
    const auto convert = [&](std::size_t begin, std::size_t end) {
        for (std::size_t pixel = begin; pixel < end; ++pixel) {
            const double cover = mayBeTransparent ? coverAt(picture, pixel) : 1;
            const double value = greyAt(picture, pixel) * cover + ground * (1 - cover);
            grey.pixels.push_back(static_cast<std::uint8_t>(value + 0.5));
        }
    };
    inPieces(pixelsOf(picture), pixelsPerPiece, portion(progress, mayBeTransparent ? 0.5 : 0, 1), convert);
    return grey;
}

} // namespace ff
