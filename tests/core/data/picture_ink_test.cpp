// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/picture_ink.h"
#include "tests/core/data/picture_facts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace ff::test::picture_ink_test {

namespace {

/// A picture of one grey.
GreyPicture paper(int width, int height, std::uint8_t grey)
{
    return {
        width, height,
        std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), grey)};
}

void fill(GreyPicture& picture, const PictureBox& box, std::uint8_t grey)
{
    for (int row = box.top; row < box.top + box.size.height; ++row) {
        for (int column = box.left; column < box.left + box.size.width; ++column) {
            picture.pixels[static_cast<std::size_t>(row * picture.width + column)] = grey;
        }
    }
}

/// A large L off the middle.
constexpr PictureBox upright {110, 20, {12, 100}};
constexpr PictureBox foot {110, 108, {60, 12}};
constexpr PictureBox both {110, 20, {60, 100}};

GreyPicture letter(std::uint8_t ground, std::uint8_t ink)
{
    GreyPicture picture = paper(200, 150, ground);
    fill(picture, upright, ink);
    fill(picture, foot, ink);
    return picture;
}

void expectLikeMnist(const PictureInk& ink)
{
    const PictureFacts facts = factsOf(ink.pixels());
    EXPECT_EQ(facts.longestSide(), 20);
    EXPECT_EQ(facts.brightest, 255);
    EXPECT_NEAR(facts.centreColumn, 14, 0.5);
    EXPECT_NEAR(facts.centreRow, 14, 0.5);
}

} // namespace

TEST(PictureInk, IsWhatMnistWouldHaveMadeOfEitherPolarity)
{
    const PictureInk dark = inkFromPicture(letter(240, 30));
    expectLikeMnist(dark);
    EXPECT_EQ(dark.found.polarity, Polarity::DarkOnLight);
    EXPECT_EQ(dark.box, both);
    const PictureInk light = inkFromPicture(letter(15, 225));
    EXPECT_EQ(light.found.polarity, Polarity::LightOnDark);
    EXPECT_EQ(light.box, both);
    EXPECT_EQ(light.pixels(), dark.pixels());
}

TEST(PictureInk, DoesNotDependOnStrengthOrPlace)
{
    const PictureInk strong = inkFromPicture(letter(255, 0));
    EXPECT_EQ(inkFromPicture(letter(255, 190)).pixels(), strong.pixels());
    GreyPicture moved = paper(400, 300, 255);
    fill(moved, {10, 150, upright.size}, 0);
    fill(moved, {10, 238, foot.size}, 0);
    EXPECT_EQ(inkFromPicture(moved).pixels(), strong.pixels());
}

TEST(PictureInk, LeavesOutSpecksNoiseAndShadows)
{
    GreyPicture photo = letter(200, 60);
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 4);
    for (int row = 0; row < photo.height; ++row) {
        for (int column = 0; column < photo.width; ++column) {
            auto& pixel = photo.pixels[static_cast<std::size_t>(row * photo.width + column)];
            pixel = static_cast<std::uint8_t>(pixel + noise(random) - 0.05 * column);
        }
    }
    fill(photo, {20, 20, {2, 2}}, 60);
    const PictureInk ink = inkFromPicture(photo);
    expectLikeMnist(ink);
    EXPECT_NEAR(ink.box.left, both.left, 1);
    EXPECT_NEAR(ink.box.top, both.top, 1);
    EXPECT_NEAR(ink.box.size.width, both.size.width, 2);
    EXPECT_NEAR(ink.box.size.height, both.size.height, 2);
}

TEST(PictureInk, GivesThinStrokesThePenOfMnist)
{
    GreyPicture hair = paper(300, 300, 255);
    fill(hair, {150, 10, {1, 280}}, 0);
    fill(hair, {60, 150, {180, 1}}, 0);
    const PictureInk ink = inkFromPicture(hair);
    expectLikeMnist(ink);
    int total = 0;
    for (const std::uint8_t pixel : ink.pixels()) {
        total += pixel;
    }
    // 20 and 13 pixels long, and as wide as the pen; they cross, and their ends are round.
    EXPECT_NEAR(total / 255.0, (20 + 13) * 2.5, 12);
}

TEST(PictureInk, TellsWhereInALargePictureItIs)
{
    GreyPicture large = paper(2000, 1000, 0);
    fill(large, {500, 300, {100, 400}}, 255);
    const PictureInk ink = inkFromPicture(large);
    EXPECT_NEAR(ink.box.left, 500, 4);
    EXPECT_NEAR(ink.box.top, 300, 4);
    EXPECT_NEAR(ink.box.size.width, 100, 8);
    EXPECT_NEAR(ink.box.size.height, 400, 8);
}

TEST(PictureInk, IsNoneWhereNothingStandsOut)
{
    for (const GreyPicture& empty :
         {GreyPicture {}, paper(1, 1, 255), paper(50, 40, 0), paper(50, 40, 255), letter(200, 195)}) {
        const PictureInk ink = inkFromPicture(empty);
        EXPECT_TRUE(ink.box.isEmpty());
        EXPECT_EQ(ink.pixels(), std::vector<std::uint8_t>(784));
    }
}

TEST(PictureInk, FitsAnySizeOfImageAndPicture)
{
    for (const PictureSize size : {PictureSize {1, 1}, {3, 2}, {5, 5}, {20, 31}, {64, 64}}) {
        for (const GreyPicture& picture : {letter(255, 0), letter(0, 255), paper(1, 9, 0)}) {
            EXPECT_EQ(inkFromPicture(picture).pixels(size).size(),
                      static_cast<std::size_t>(size.width * size.height));
        }
    }
    for (int width = 1; width < 8; ++width) {
        GreyPicture tiny = paper(width, 8 - width, 0);
        tiny.pixels[tiny.pixels.size() / 2] = 255;
        EXPECT_EQ(inkFromPicture(tiny).pixels().size(), 784U);
    }
}

namespace {

/// What a picture may be full of.
struct Content
{
    const char* name;
    std::uint8_t (*at)(int column, int row, std::mt19937& random);
};

constexpr Content contents[] {
    {"Noise", [](int, int, std::mt19937& random) { return static_cast<std::uint8_t>(random()); }},
    {"Salt",
     [](int, int, std::mt19937& random) { return static_cast<std::uint8_t>(random() % 50 == 0 ? 255 : 0); }},
    {"LevelStripes",
     [](int, int row, std::mt19937&) { return static_cast<std::uint8_t>(row % 7 == 0 ? 0 : 200); }},
    {"UprightStripes",
     [](int column, int, std::mt19937&) { return static_cast<std::uint8_t>(column % 9 == 0 ? 0 : 200); }},
    {"Slope",
     [](int column, int row, std::mt19937&) { return static_cast<std::uint8_t>((column + row) / 8); }},
    {"Board",
     [](int column, int row, std::mt19937&) {
         return static_cast<std::uint8_t>((column / 3 + row / 3) % 2 * 255);
     }},
};

} // namespace

TEST(PictureInk, IsWithinAnyPicture)
{
    std::mt19937 random(1);
    for (const Content& content : contents) {
        for (const PictureSize size : {PictureSize {1, 1},
                                       {1, 700},
                                       {700, 1},
                                       {2, 3},
                                       {7, 8},
                                       {63, 65},
                                       {64, 64},
                                       {65, 64},
                                       {3, 2000},
                                       {2000, 66},
                                       {511, 513}}) {
            SCOPED_TRACE(content.name + (" " + std::to_string(size.width)) + " x "
                         + std::to_string(size.height));
            GreyPicture picture {size.width, size.height, {}};
            for (int row = 0; row < size.height; ++row) {
                for (int column = 0; column < size.width; ++column) {
                    picture.pixels.push_back(content.at(column, row, random));
                }
            }
            const PictureInk ink = inkFromPicture(picture);
            const std::vector<std::uint8_t> pixels = ink.pixels();
            ASSERT_EQ(pixels.size(), 784U);
            EXPECT_EQ(*std::max_element(pixels.begin(), pixels.end()), ink.box.isEmpty() ? 0 : 255);
            EXPECT_GE(std::min(ink.box.left, ink.box.top), 0);
            EXPECT_LE(ink.box.left + ink.box.size.width, size.width);
            EXPECT_LE(ink.box.top + ink.box.size.height, size.height);
        }
    }
}

/// The bar of a 5 is pressed less hard than its bow.
TEST(PictureInk, KeepsAPartThatIsALittleFainter)
{
    GreyPicture photo = paper(200, 150, 0);
    for (int i = 0; i < photo.width * photo.height; ++i) {
        photo.pixels[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(240 - i % photo.width / 2);
    }
    fill(photo, {100, 50, {10, 70}}, 20);
    fill(photo, {114, 40, {40, 8}}, 30);
    EXPECT_EQ(inkFromPicture(photo).box, (PictureBox {100, 40, {54, 80}}));
}

/// A border of one grey does not mean that the light inside is even.
TEST(PictureInk, IsNoneInAShadowInTheMiddle)
{
    GreyPicture shadow = paper(300, 200, 230);
    fill(shadow, {60, 40, {160, 120}}, 120);
    EXPECT_TRUE(inkFromPicture(shadow).box.isEmpty());
    fill(shadow, {130, 60, {10, 70}}, 20);
    const PictureInk ink = inkFromPicture(shadow);
    EXPECT_EQ(ink.box, (PictureBox {130, 60, {10, 70}}));
    EXPECT_EQ(ink.found.light, PictureLight::Uneven);
}

/// A 1, and the bars of a 4, that somebody cut out of a scan along its ink.
TEST(PictureInk, KeepsStrokesFromSideToSide)
{
    GreyPicture one = paper(100, 200, 255);
    fill(one, {48, 0, {3, 200}}, 0);
    EXPECT_EQ(inkFromPicture(one).box, (PictureBox {48, 0, {3, 200}}));
    GreyPicture cross = one;
    fill(cross, {0, 120, {100, 3}}, 0);
    EXPECT_EQ(inkFromPicture(cross).box, (PictureBox {0, 0, {100, 200}}));
    EXPECT_EQ(inkFromPicture(cross).found.rules, RuledLines());
}

/// One line under a drawing that ends well within the picture belongs to the paper.
TEST(PictureInk, LeavesOutASingleRule)
{
    GreyPicture photo = letter(240, 30);
    fill(photo, {0, 60, {200, 2}}, 120);
    const PictureInk ink = inkFromPicture(photo);
    EXPECT_EQ(ink.found.rules.count(), 1);
    EXPECT_EQ(ink.box, both);
}

} // namespace ff::test::picture_ink_test
