// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/augmentation/deformations.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace ff::image_map_test {
namespace {

using Picture = std::vector<std::uint8_t>;

constexpr ImageSize size {9, 7};

/// Other bytes in every pixel.
Picture speckled()
{
    Picture picture;
    for (int i = 0; i < size.pixels(); ++i) {
        picture.push_back(static_cast<std::uint8_t>(37 * i % 251 + 4));
    }
    return picture;
}

std::size_t placeOf(int x, int y, const ImageSize& in = size)
{
    return static_cast<std::size_t>(y * in.width + x);
}

Picture drawn(const Picture& picture, const ImageMap& map, const ImageSize& in = size)
{
    Picture result(picture.size(), 77);
    drawDeformed(picture.data(), result.data(), in, map);
    return result;
}

/// A ridge that is bright enough for its place to be found: the mean of x and y by brightness.
struct Spot
{
    double x = 0;
    double y = 0;
};
Spot middleOf(const Picture& picture, const ImageSize& in)
{
    Spot spot;
    double sum = 0;
    for (int y = 0; y < in.height; ++y) {
        for (int x = 0; x < in.width; ++x) {
            const double ink = picture[placeOf(x, y, in)];
            spot.x += ink * x;
            spot.y += ink * y;
            sum += ink;
        }
    }
    return {spot.x / sum, spot.y / sum};
}

constexpr ImageSize wide {33, 33};
constexpr double centre = 16;

/// A soft dot at a place counted from the middle.
Picture dotAt(double x, double y)
{
    Picture picture;
    for (int i = 0; i < wide.pixels(); ++i) {
        const double dx = i % wide.width - centre - x;
        const double dy = i / wide.width - centre - y;
        picture.push_back(static_cast<std::uint8_t>(std::lround(255 * std::exp(-(dx * dx + dy * dy) / 4))));
    }
    return picture;
}

void expectDotMoved(const ImageMap& map, Spot from, Spot to)
{
    const Spot found = middleOf(drawn(dotAt(from.x, from.y), map, wide), wide);
    EXPECT_NEAR(found.x - centre, to.x, 0.1);
    EXPECT_NEAR(found.y - centre, to.y, 0.1);
}

ImageMap deformedBy(const Matrix2& inverse)
{
    ImageMap map;
    map.deform(inverse);
    return map;
}

TEST(ImageMap, ThatDoesNothingGivesTheSameBytes)
{
    EXPECT_EQ(drawn(speckled(), {}), speckled());
}

TEST(ImageMap, WholeShiftsMovePixelsAndLetNothingIn)
{
    ImageMap map;
    map.shift(2, -1);
    const Picture moved = drawn(speckled(), map);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const bool inside = x >= 2 && y + 1 < size.height;
            EXPECT_EQ(moved[placeOf(x, y)], inside ? speckled()[placeOf(x - 2, y + 1)] : 0) << x << " " << y;
        }
    }
}

TEST(ImageMap, HalfAShiftIsTheMeanOfNeighbours)
{
    ImageMap map;
    map.shift(0.5F, 0);
    const Picture picture = speckled();
    const Picture moved = drawn(picture, map);
    for (int x = 1; x < size.width; ++x) {
        const double mean = (picture[placeOf(x - 1, 3)] + picture[placeOf(x, 3)]) / 2.0;
        EXPECT_NEAR(moved[placeOf(x, 3)], mean, 0.51) << x;
    }
}

TEST(ImageMap, AMirrorSwapsLeftAndRight)
{
    const Picture mirrored = drawn(speckled(), deformedBy({-1, 0, 0, 1}));
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            EXPECT_EQ(mirrored[placeOf(x, y)], speckled()[placeOf(size.width - 1 - x, y)]);
        }
    }
}

TEST(ImageMap, RotationTurnsClockwiseAboutTheMiddle)
{
    const double degree = std::numbers::pi / 180;
    expectDotMoved(deformedBy(inverseRotation(90 * degree)), {10, 0}, {0, 10});
    expectDotMoved(deformedBy(inverseRotation(30 * degree)), {10, 0},
                   {10 * std::cos(30 * degree), 10 * std::sin(30 * degree)});
    expectDotMoved(deformedBy(inverseRotation(-90 * degree)), {0, 6}, {6, 0});
}

TEST(ImageMap, AQuarterTurnPutsEveryPixelInItsPlace)
{
    constexpr ImageSize square {7, 7};
    const Picture all = speckled();
    const Picture picture(all.begin(), all.begin() + square.pixels());
    const Picture turned = drawn(picture, deformedBy(inverseRotation(std::numbers::pi / 2)), square);
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            EXPECT_NEAR(turned[placeOf(6 - y, x, square)], picture[placeOf(x, y, square)], 1);
        }
    }
}

TEST(ImageMap, StretchMovesFromTheMiddleAlongEachAxisByItself)
{
    expectDotMoved(deformedBy(inverseStretch(1.5, 0.5)), {6, -8}, {9, -4});
}

TEST(ImageMap, ShearMovesWhatIsAboveToTheRight)
{
    expectDotMoved(deformedBy(inverseShear(0.5)), {0, -8}, {4, -8});
    expectDotMoved(deformedBy(inverseShear(0.5)), {0, 8}, {-4, 8});
}

TEST(ImageMap, DeformationsHappenOneAfterTheOther)
{
    ImageMap map;
    map.deform(inverseStretch(2, 1));
    map.deform(inverseRotation(std::numbers::pi / 2));
    map.shift(-3, 1);
    expectDotMoved(map, {4, 0}, {-3, 9});
}

TEST(ImageMap, AFieldMovesEachPixelByItsOwn)
{
    std::vector<float> x(static_cast<std::size_t>(size.pixels()), 0);
    std::vector<float> y(static_cast<std::size_t>(size.pixels()), 0);
    x[placeOf(4, 3)] = 0.25F;
    y[placeOf(6, 2)] = -0.5F;
    ImageMap map;
    map.fieldX = x.data();
    map.fieldY = y.data();
    map.alpha = 4;
    Picture wanted = speckled();
    wanted[placeOf(4, 3)] = speckled()[placeOf(5, 3)];
    wanted[placeOf(6, 2)] = speckled()[placeOf(6, 0)];
    EXPECT_EQ(drawn(speckled(), map), wanted);
}

TEST(ImageMap, AHoleIsASquareOfNothingCutAtTheBorder)
{
    for (const int left : {-2, 3, 7}) {
        ImageMap map;
        map.hole = 4;
        map.holeLeft = left;
        map.holeTop = 1;
        const Picture cut = drawn(speckled(), map);
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                const bool inHole = x >= left && x < left + 4 && y >= 1 && y < 5;
                EXPECT_EQ(cut[placeOf(x, y)], inHole ? 0 : speckled()[placeOf(x, y)]) << left << " " << x;
            }
        }
    }
}

TEST(ImageMap, WhatIsMovedOutOfThePictureLeavesNothing)
{
    for (const float far : {100.0F, -1e9F}) {
        ImageMap map;
        map.shift(far, far);
        EXPECT_EQ(drawn(speckled(), map), Picture(static_cast<std::size_t>(size.pixels()), 0));
    }
}

} // namespace
} // namespace ff::image_map_test
