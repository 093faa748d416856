// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/picture_ink.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {

namespace {

/// Strokes are measured and widened on a plane so many times as fine as the result.
constexpr int fineness = 4;

constexpr int largestSide = 512; // of the picture that is worked on

constexpr double mnistFrame = 28; // pixels of the sides of MNIST's images ...
constexpr double mnistRoom = 20; // ... and of the room that its digits fill

// In pixels of MNIST, and tried out on its test digits.
constexpr double thinnestStroke = 2.2; // what is thinner is widened ...
constexpr double penWidth = 2.5; // ... to this

int upToFineness(int side)
{
    return (side + fineness - 1) / fineness * fineness;
}

int longestSide(PictureSize size)
{
    return std::max(size.width, size.height);
}

/// The ink no larger than its strokes' widths can be told in: widening takes time by the fourth power.
GreyPlane handy(const GreyPlane& ink)
{
    constexpr double enough = 4; // pixels of a stroke's width ...
    constexpr int leastSide = 160; // ... and of the longest side
    const int factor
        = std::min(static_cast<int>(strokeWidth(ink) / enough), longestSide(ink.size) / leastSide);
    return factor > 1
        ? scaled(ink, {(ink.size.width + factor - 1) / factor, (ink.size.height + factor - 1) / factor})
        : ink;
}

/// The ink with strokes that are no thinner than a pen's once its longest side is as long as the room.
GreyPlane withPen(GreyPlane ink)
{
    const double unit = longestSide(ink.size) / mnistRoom;
    const double width = strokeWidth(ink);
    if (width >= thinnestStroke * unit) {
        return ink;
    }
    // Wider strokes make the drawing larger, and what is larger is made smaller afterwards.
    const double bothSides = (penWidth * unit - width) / (1 - penWidth / mnistRoom);
    const int margin = std::max(1, static_cast<int>(std::lround(bothSides / 2)));
    return widened(padded(ink, {ink.size.width + 2 * margin, ink.size.height + 2 * margin}), margin);
}

/// The ink as large as the room, as MNIST's digits fill theirs.
GreyPlane drawing(GreyPlane ink, PictureSize room)
{
    const PictureSize fineRoom {room.width * fineness, room.height * fineness};
    if (longestSide(ink.size) < longestSide(fineRoom)) {
        ink = scaled(ink, fitting(ink.size, fineRoom));
    }
    const GreyPlane bold = withPen(handy(ink));
    const GreyPlane fine = scaled(bold, fitting(bold.size, fineRoom));
    const PictureSize whole {upToFineness(fine.size.width), upToFineness(fine.size.height)};
    return scaled(padded(fine, whole), {whole.width / fineness, whole.height / fineness});
}

/// Where along one side the ink has to begin so that its centre of mass is nearest to the middle of the
/// frame.
int placeOf(double centre, int length, int frame)
{
    return std::clamp(static_cast<int>(std::lround(frame / 2.0 - centre)), 0, frame - length);
}

/// The drawing in the frame, its centre of mass in the middle and its strongest pixel 255.
std::vector<std::uint8_t> placed(const GreyPlane& drawing, PictureSize frame)
{
    double mass = 0;
    double columnSum = 0;
    double rowSum = 0;
    for (int row = 0; row < drawing.size.height; ++row) {
        for (int column = 0; column < drawing.size.width; ++column) {
            const auto value = static_cast<double>(drawing.at(column, row));
            mass += value;
            columnSum += value * column;
            rowSum += value * row;
        }
    }
    const int left = placeOf(columnSum / mass, drawing.size.width, frame.width);
    const int top = placeOf(rowSum / mass, drawing.size.height, frame.height);
    const float factor = 255 / strongest(drawing);
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(frame.width * frame.height));
    for (int row = 0; row < drawing.size.height; ++row) {
        for (int column = 0; column < drawing.size.width; ++column) {
            pixels[static_cast<std::size_t>((top + row) * frame.width + left + column)]
                = static_cast<std::uint8_t>(drawing.at(column, row) * factor + 0.5F);
        }
    }
    return pixels;
}

/// How much of a side the ink may take.
int roomIn(int side)
{
    return std::max(1, static_cast<int>(side * mnistRoom / mnistFrame));
}

/// The box in a picture of another size: all pixels that it touches.
PictureBox enlarged(const PictureBox& box, PictureSize from, PictureSize to)
{
    const auto stretch = [](int begin, int length, int fromSide, int toSide) {
        const int end = ((begin + length) * toSide + fromSide - 1) / fromSide;
        return std::pair(begin * toSide / fromSide, end - begin * toSide / fromSide);
    };
    const auto [left, width] = stretch(box.left, box.size.width, from.width, to.width);
    const auto [top, height] = stretch(box.top, box.size.height, from.height, to.height);
    return {left, top, {width, height}};
}

} // namespace

std::vector<std::uint8_t> PictureInk::pixels(PictureSize size) const
{
    if (box.isEmpty()) {
        return std::vector<std::uint8_t>(static_cast<std::size_t>(size.width * size.height));
    }
    return placed(drawing(found.plane, {roomIn(size.width), roomIn(size.height)}), size);
}

PictureInk inkFromPicture(const GreyPicture& picture, const ProgressCallback& progress)
{
    PictureInk result;
    if (picture.pixels.empty()) {
        return result;
    }
    const bool isLarge = std::max(picture.width, picture.height) > largestSide;
    const GreyPicture shown
        = isLarge ? scaled(picture, fitting(sizeOf(picture), {largestSide, largestSide}), progress) : picture;
    result.found = findInk(shown);
    const PictureBox box = boxOf(result.found.plane);
    result.found.plane = cropped(result.found.plane, box);
    result.box = box.isEmpty() ? box : enlarged(box, sizeOf(shown), sizeOf(picture));
    return result;
}

} // namespace ff
