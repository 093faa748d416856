// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_dataset.h"
#include "core/data/ink/ink_ground.h"
#include "tests/core/data/data_fixtures.h"
#include "tests/core/data/grounds.h"

#include <gtest/gtest.h>

namespace ff::test::ink_ground_test {
namespace {

const Dataset& digits()
{
    static const Dataset data = makeBuiltinDigits(5, 40, 20, {}, 1);
    return data;
}

int largestDifference(std::span<const std::uint8_t> left, std::span<const std::uint8_t> right)
{
    int largest = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        largest = std::max(largest, std::abs(left[i] - right[i]));
    }
    return largest;
}

/// The images in the range of the brightest: how strong ink is depends on the pen.
std::vector<std::uint8_t> atFullStrength(std::vector<std::uint8_t> pixels)
{
    const int brightest = *std::max_element(pixels.begin(), pixels.end());
    for (std::uint8_t& pixel : pixels) {
        pixel = static_cast<std::uint8_t>((pixel * 255 + brightest / 2) / brightest);
    }
    return pixels;
}

/// A set of one training image of 5 x 5 pixels.
Dataset oneImage(const std::vector<std::uint8_t>& pixels)
{
    return {"one", 5, 5, {"a", "b"}, {pixels, {0}}, {}, {}};
}

} // namespace

TEST(BlackenGround, LeavesABlackGroundToTheBit)
{
    for (const int ground : {0, 1, 3}) {
        Dataset data = onGround(digits(), {ground, 255});
        const Dataset before = data;
        blackenGround(data, {});
        EXPECT_EQ(data.train.pixels, before.train.pixels);
        EXPECT_EQ(data.test.pixels, before.test.pixels);
        EXPECT_EQ(data.preparation, Preparation {});
        EXPECT_EQ(data.description, "");
    }
}

TEST(BlackenGround, FindsTheSameInkOnEveryGround)
{
    for (const InkOnGround& ink : inksOnGrounds) {
        SCOPED_TRACE("ground " + std::to_string(ink.ground) + ", ink " + std::to_string(ink.fullInk));
        Dataset data = onGround(digits(), ink);
        blackenGround(data, {});
        const int rounding = 2 + 255 / std::abs(ink.fullInk - ink.ground);
        EXPECT_LE(largestDifference(atFullStrength(valuesOf(data.train.pixels)), digits().train.pixels),
                  rounding);
        EXPECT_LE(largestDifference(atFullStrength(valuesOf(data.test.pixels)), digits().test.pixels),
                  rounding);
        EXPECT_EQ(data.preparation.inverted, ink.fullInk < ink.ground);
        EXPECT_NE(data.description, "");
    }
}

TEST(BlackenGround, TakesTheGroundOfEachImage)
{
    Dataset data = digits();
    const std::span<std::uint8_t> pixels = data.train.pixels.writable();
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const int ground = 20 + static_cast<int>(i / data.imageSize() * 31 % 80);
        std::uint8_t& pixel = pixels[i];
        pixel = static_cast<std::uint8_t>(ground + pixel * (255 - ground) / 255);
    }
    blackenGround(data, {});
    for (std::size_t i = 0; i < data.train.pixels.size(); i += data.imageSize()) {
        EXPECT_LE(data.train.pixels[i], 20) << i; // a corner; the lightest grounds are taken out in part
    }
    EXPECT_LE(largestDifference(data.train.pixels, digits().train.pixels), 20);
}

TEST(BlackenGround, KeepsTheInkOfAnImageThatIsFullOfIt)
{
    Dataset data = onGround(digits(), {60, 255});
    std::ranges::fill(data.train.pixels.writable().first(data.imageSize()), std::uint8_t {200});
    blackenGround(data, {});
    EXPECT_GT(data.train.pixels[0], 150);
}

TEST(BlackenGround, InvertsPaperAndLeavesPhotographsAlone)
{
    const std::vector<std::uint8_t> slope {0,   40,  80, 120, 160, 10,  60,  100, 140, 170, 20,  80, 120,
                                           160, 180, 30, 90,  140, 180, 190, 40,  110, 160, 190, 200};
    Dataset photograph = oneImage(slope);
    blackenGround(photograph, {});
    EXPECT_EQ(photograph.train.pixels, slope);
    EXPECT_EQ(photograph.description, "");

    std::vector<std::uint8_t> light;
    std::vector<std::uint8_t> dark;
    for (const std::uint8_t pixel : slope) {
        light.push_back(static_cast<std::uint8_t>(255 - pixel / 2));
        dark.push_back(static_cast<std::uint8_t>(pixel / 2));
    }
    Dataset lit = oneImage(light);
    blackenGround(lit, {});
    EXPECT_EQ(lit.train.pixels, dark);
    EXPECT_TRUE(lit.preparation.inverted);
}

} // namespace ff::test::ink_ground_test
