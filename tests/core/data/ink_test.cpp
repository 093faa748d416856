// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink.h"
#include "tests/core/data/picture_facts.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace ff::test::ink_test {

namespace {

using Strokes = std::vector<InkStroke>;

const Strokes seven {{{10, 10}, {60, 12}, {30, 90}}};
const Strokes flat {{{0, 50}, {300, 60}}};
const Strokes twoParts {{{0, 0}, {0, 40}, {30, 40}}, {{25, 20}, {24, 80}}};
const Strokes zigzag {{{0, 0}, {50, 10}, {0, 20}, {50, 30}, {0, 40}, {1, 41}}};

Strokes transformed(Strokes strokes, float factor, float dx, float dy)
{
    for (InkStroke& stroke : strokes) {
        for (InkPoint& point : stroke) {
            point = {point.x * factor + dx, point.y * factor + dy};
        }
    }
    return strokes;
}

int inkOf(const std::vector<std::uint8_t>& pixels)
{
    return std::accumulate(pixels.begin(), pixels.end(), 0);
}

std::uint8_t at(const std::vector<std::uint8_t>& pixels, int column, int row)
{
    return pixels[static_cast<std::size_t>(row * inkSide + column)];
}

} // namespace

TEST(RenderInk, FollowsTheRuleOfMnist)
{
    for (const Strokes& strokes : {seven, flat, twoParts, zigzag}) {
        const PictureFacts facts = factsOf(renderInk(strokes));
        EXPECT_EQ(facts.longestSide(), 20);
        EXPECT_EQ(facts.brightest, 255);
        EXPECT_NEAR(facts.centreColumn, 14, 0.5);
        EXPECT_NEAR(facts.centreRow, 14, 0.5);
        EXPECT_EQ(facts.stripBrightest, 0);
    }
}

TEST(RenderInk, DoesNotDependOnSizeOrPlaceOfTheDrawing)
{
    const std::vector<std::uint8_t> picture = renderInk(seven);
    EXPECT_EQ(renderInk(transformed(seven, 4, 0, 0)), picture);
    EXPECT_EQ(renderInk(transformed(seven, 0.25F, 256, -128)), picture);
}

TEST(RenderInk, KeepsThePenWidthWhateverTheSizeOfTheDrawing)
{
    for (const float penWidth : {1.5F, 2.5F, 4.0F}) {
        // A straight line of length 20 with round ends: its ink is width times length less the corners.
        InkStyle style;
        style.penWidth = penWidth;
        style.stretch = false;
        const double ink = inkOf(renderInk(Strokes {{{0, 0}, {0, 1000}}}, style)) / 255.0;
        const double corners = (1 - 0.785) * static_cast<double>(penWidth * penWidth);
        EXPECT_NEAR(ink, static_cast<double>(penWidth) * 20 - corners, 1.0) << penWidth;
    }
}

/// A pen that was pressed so all the way.
Strokes pressed(Strokes strokes, float width)
{
    for (InkStroke& stroke : strokes) {
        for (InkPoint& point : stroke) {
            point.width = width;
        }
    }
    return strokes;
}

TEST(RenderInk, APenThatIsPressedDrawsWiderWithinTheSameBox)
{
    for (const Strokes& strokes : {seven, flat, twoParts, zigzag}) {
        const int usual = inkOf(renderInk(strokes));
        const std::vector<std::uint8_t> light = renderInk(pressed(strokes, 0.6F));
        const std::vector<std::uint8_t> heavy = renderInk(pressed(strokes, 1.4F));
        EXPECT_LT(inkOf(light), usual);
        EXPECT_GT(inkOf(heavy), usual);
        EXPECT_EQ(factsOf(light).longestSide(), 20);
        EXPECT_EQ(factsOf(heavy).longestSide(), 20);
    }
}

TEST(RenderInk, APressedPenIsAsAWiderOne)
{
    InkStyle wide;
    wide.penWidth *= 1.4F;
    const std::vector<std::uint8_t> asWide = renderInk(seven, wide);
    const std::vector<std::uint8_t> asPressed = renderInk(pressed(seven, 1.4F));
    for (std::size_t i = 0; i < asWide.size(); ++i) {
        EXPECT_NEAR(asPressed[i], asWide[i], 2) << i;
    }
}

TEST(RenderInk, ALineSwellsWhereThePenIsPressed)
{
    const std::vector<std::uint8_t> picture
        = renderInkAsDrawn(Strokes {{{4, 14, 0.6F}, {24, 14, 1.4F}}}, inkSide);
    const auto widthAt = [&](int column) {
        int ink = 0;
        for (int row = 0; row < inkSide; ++row) {
            ink += at(picture, column, row);
        }
        return ink;
    };
    EXPECT_NEAR(widthAt(5) / 255.0, 0.6 * 2.5, 0.3);
    EXPECT_NEAR(widthAt(14) / 255.0, 2.5, 0.3);
    EXPECT_NEAR(widthAt(23) / 255.0, 1.4 * 2.5, 0.3);
}

TEST(RenderInk, EdgesAreGrey)
{
    const std::vector<std::uint8_t> picture = renderInk(seven);
    const auto isGrey = [](std::uint8_t value) { return value > 20 && value < 235; };
    EXPECT_GT(std::count_if(picture.begin(), picture.end(), isGrey), 20);
}

TEST(RenderInk, ADrawingStaysTheSamePicture)
{
    std::uint64_t hash = hashOf(renderInkAsDrawn(twoParts, 100));
    for (const Strokes& strokes : {seven, flat, twoParts, zigzag}) {
        hash = hashOf(renderInk(strokes), hash);
    }
    // A change of this number changes what trained networks, also shipped ones, see of a user's drawing.
    EXPECT_EQ(hash, 4817415620657065818U);
}

TEST(RenderInk, ASoftPenFadesOutWithinTheSameBox)
{
    InkStyle soft;
    soft.edge = 2.5F;
    const auto greyPixels = [](const std::vector<std::uint8_t>& picture) {
        return std::count_if(picture.begin(), picture.end(),
                             [](int value) { return value > 0 && value < 250; });
    };
    const std::vector<std::uint8_t> picture = renderInk(zigzag, soft);
    EXPECT_GT(greyPixels(picture), greyPixels(renderInk(zigzag)) * 5 / 4);
    EXPECT_EQ(factsOf(picture).longestSide(), 20);
}

TEST(RenderInk, InkThatRunsIsFatterWithinTheSameBox)
{
    InkStyle running;
    running.gain = 1.5F;
    const std::vector<std::uint8_t> plain = renderInk(seven);
    const std::vector<std::uint8_t> picture = renderInk(seven, running);
    EXPECT_GT(inkOf(picture), inkOf(plain) * 21 / 20);
    EXPECT_EQ(factsOf(picture).longestSide(), 20);
    EXPECT_EQ(factsOf(picture).brightest, 255);
}

TEST(RenderInk, AStyleThatMakesNoSenseIsTakenAsTheUsualOne)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const InkStyle senseless {nan, nan, true, true, nan, nan};
    EXPECT_EQ(renderInk(seven, senseless), renderInk(seven));
    const float huge = std::numeric_limits<float>::max();
    for (const InkStyle& extreme :
         {InkStyle {huge, huge, true, true, huge, huge}, InkStyle {0, 0, true, true, 0, 0}}) {
        EXPECT_EQ(factsOf(renderInk(seven, extreme)).brightest, 255);
    }
}

TEST(RenderInk, ADotIsASmallDiscInTheMiddle)
{
    for (const Strokes& dot : {Strokes {{{70, 30}}}, Strokes {{{70, 30}, {70, 30}}}}) {
        const std::vector<std::uint8_t> picture = renderInk(dot);
        const PictureFacts facts = factsOf(picture);
        EXPECT_EQ(facts.brightest, 255);
        EXPECT_NEAR(facts.centreColumn, 14, 0.5);
        EXPECT_NEAR(facts.centreRow, 14, 0.5);
        EXPECT_LE(facts.longestSide(), 4);
    }
}

TEST(RenderInk, NoInkIsBlack)
{
    const std::vector<std::uint8_t> black(inkSide * inkSide);
    EXPECT_EQ(renderInk({}), black);
    EXPECT_EQ(renderInk(Strokes {{}}), black);
    EXPECT_EQ(renderInkAsDrawn({}, 280), black);
    const float nan = std::numeric_limits<float>::quiet_NaN();
    EXPECT_EQ(renderInk(Strokes {{{nan, 1}}}), black);
}

TEST(RenderInk, IgnoresPointsThatAreNoNumbers)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    const Strokes spoilt {{{10, 10}, {nan, 20}, {60, 12}, {5, infinity}, {30, 90}, {-infinity, nan}}};
    EXPECT_EQ(renderInk(spoilt), renderInk(seven));
    EXPECT_EQ(renderInkAsDrawn(spoilt, 100), renderInkAsDrawn(seven, 100));
}

TEST(RenderInk, SurvivesExtremeDrawings)
{
    const float huge = std::numeric_limits<float>::max();
    const float tiny = std::numeric_limits<float>::denorm_min();
    for (const Strokes& strokes :
         {Strokes {{{-huge, -huge}, {huge, huge}}}, Strokes {{{0, 0}, {tiny, tiny}}}}) {
        EXPECT_EQ(factsOf(renderInk(strokes)).brightest, 255);
        EXPECT_EQ(renderInkAsDrawn(strokes, 280).size(), std::size_t {inkSide * inkSide});
    }
}

TEST(RenderInk, NothingLeavesTheFrame)
{
    // Nearly all ink in one corner pulls the centre of mass there; the rest must still be in the picture.
    Strokes strokes {{{0, 0}, {100, 100}}};
    for (int i = 0; i < 10; ++i) {
        strokes.push_back({{0, 2.0F * static_cast<float>(i)}, {20, 2.0F * static_cast<float>(i)}});
    }
    InkStyle wide;
    wide.boxSide = 28;
    const InkStyle wideInPlace {wide.penWidth, wide.boxSide, false, wide.stretch};
    const std::vector<std::uint8_t> inPlace = renderInk(strokes, wideInPlace);
    EXPECT_EQ(factsOf(inPlace).longestSide(), inkSide);
    EXPECT_EQ(inkOf(renderInk(strokes, wide)), inkOf(inPlace));
}

TEST(RenderInk, WithoutCentringTheBoxStaysInTheMiddle)
{
    InkStyle style;
    style.centreOfMass = false;
    const std::vector<std::uint8_t> picture = renderInk(seven, style);
    EXPECT_EQ(factsOf(picture).longestSide(), 20);
    EXPECT_TRUE(
        std::all_of(picture.begin(), picture.begin() + 4 * inkSide, [](int value) { return value == 0; }));
    EXPECT_TRUE(std::any_of(picture.begin() + 4 * inkSide, picture.begin() + 5 * inkSide,
                            [](int value) { return value > 0; }));
}

TEST(RenderInkAsDrawn, KeepsPlaceAndSize)
{
    // A vertical line near the right edge of a square of 280: column 25 of 28.
    const std::vector<std::uint8_t> picture = renderInkAsDrawn(Strokes {{{255, 140}, {255, 200}}}, 280);
    EXPECT_EQ(at(picture, 25, 17), 255);
    EXPECT_EQ(at(picture, 14, 14), 0);
    const PictureFacts facts = factsOf(picture);
    EXPECT_NEAR(facts.centreColumn, 25, 0.01);
    EXPECT_NEAR(facts.centreRow, 16.5, 0.01);
    EXPECT_EQ(facts.height, 10); // 6 of the path, 2.5 of the pen, and grey edges
}

TEST(RenderInkAsDrawn, CutsWhatIsOutside)
{
    EXPECT_EQ(inkOf(renderInkAsDrawn(Strokes {{{400, 10}, {900, 10}}}, 280)), 0);
    EXPECT_GT(inkOf(renderInkAsDrawn(Strokes {{{-500, 140}, {900, 140}}}, 280)), 28 * 2 * 255);
    EXPECT_EQ(inkOf(renderInkAsDrawn(seven, 0)), 0);
    EXPECT_EQ(inkOf(renderInkAsDrawn(seven, -5)), 0);
}

} // namespace ff::test::ink_test
