// SPDX-License-Identifier: GPL-3.0-or-later
// The ink that is found on photographs of paper, beside that on a plain sheet in even light.
#include "core/data/ink/picture_ink.h"
#include "tests/core/data/paper_kinds.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::test::photograph_test {

namespace {

constexpr std::uint64_t writtenDigit = 4;

std::string nameOf(const testing::TestParamInfo<PaperKind>& kind)
{
    return kind.param.name;
}

/// The same digit of the same pen, on a white sheet without lines and in even light.
PaperKind plainly(PaperKind kind)
{
    kind.sheet = {.pen = kind.sheet.pen};
    kind.light = {};
    kind.camera.noise = 0;
    kind.camera.quality = 100;
    return kind;
}

/// How much of what the network receives differs, as a share of the ink.
double differenceOf(const std::vector<std::uint8_t>& one, const std::vector<std::uint8_t>& other)
{
    double difference = 0;
    double ink = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        difference += std::abs(one[i] - other[i]);
        ink += one[i];
    }
    return difference / ink;
}

class Photograph : public testing::TestWithParam<PaperKind>
{
protected:
    const PaperKind& kind() const { return GetParam(); }
    bool hasLines() const { return kind().sheet.lines != Lines::None; }
};

TEST_P(Photograph, ShowsTheInkOfAPlainSheet)
{
    const PictureInk plain = inkFromPicture(photographOf(plainly(kind()), writtenDigit));
    const PictureInk ink = inkFromPicture(photographOf(kind(), writtenDigit));
    const double tolerance = 0.02 * std::max(kind().camera.width, kind().camera.height);
    ASSERT_FALSE(ink.box.isEmpty());
    EXPECT_NEAR(ink.box.left, plain.box.left, tolerance);
    EXPECT_NEAR(ink.box.top, plain.box.top, tolerance);
    EXPECT_NEAR(ink.box.size.width, plain.box.size.width, tolerance);
    EXPECT_NEAR(ink.box.size.height, plain.box.size.height, tolerance);
    EXPECT_LT(differenceOf(plain.pixels(), ink.pixels()), 0.2);
}

TEST_P(Photograph, TellsWhatWasSeen)
{
    const FoundInk found = inkFromPicture(photographOf(kind(), writtenDigit)).found;
    const bool isChalk = kind().sheet.ink > kind().sheet.white;
    EXPECT_EQ(found.polarity, isChalk ? Polarity::LightOnDark : Polarity::DarkOnLight);
    if (kind().light.fallOff + kind().light.vignette + kind().light.shadow > 0.3 && !isChalk) {
        EXPECT_EQ(found.light, PictureLight::Uneven);
    }
    EXPECT_EQ(found.rules.level > 2, hasLines());
    EXPECT_EQ(found.rules.upright > 2, kind().sheet.lines == Lines::Squared);
    EXPECT_EQ(found.rules.count() > 0, hasLines());
    EXPECT_EQ(found.doubts, std::vector<InkDoubt>());
}

TEST_P(Photograph, ShowsNoInkWhereNothingIsWritten)
{
    const PictureInk ink = inkFromPicture(photographOfEmpty(kind()));
    EXPECT_TRUE(ink.box.isEmpty()) << ink.box.left << ", " << ink.box.top << ": " << ink.box.size.width
                                   << " x " << ink.box.size.height;
    EXPECT_EQ(ink.pixels(), std::vector<std::uint8_t>(784));
    EXPECT_EQ(ink.found.doubts, std::vector<InkDoubt>());
}

INSTANTIATE_TEST_SUITE_P(OfPaper, Photograph, testing::ValuesIn(paperKinds), nameOf);

/// Digits that are written at these places of a sheet.
std::vector<InkDoubt> doubtsAbout(const PaperKind& kind, const std::vector<std::pair<double, double>>& places)
{
    PaperPainter painter(kind, 0);
    for (const auto& [right, below] : places) {
        painter.writeAt(writeDigit(1, firstTestDigit + writtenDigit), right, below);
    }
    return inkFromPicture(painter.take()).found.doubts;
}

TEST(PhotographDoubts, AreSaid)
{
    const PaperKind faint {.name = "", .sheet = {.white = 0.9, .ink = 0.7}, .camera = {.noise = 14}};
    const PaperKind dark {.name = "", .sheet = {.lines = Lines::Ruled, .lineShare = 0.8}};
    const PaperKind falling {.name = "", .light = {.fallOff = 0.5}, .camera = {.digit = 0.3}};
    EXPECT_EQ(doubtsAbout(faint, {{0, 0}}), std::vector {InkDoubt::Faint});
    EXPECT_EQ(doubtsAbout(dark, {{0, 0}}), std::vector {InkDoubt::LikeRules});
    EXPECT_EQ(doubtsAbout(falling, {{-0.2, 0}, {0.2, 0}}), std::vector {InkDoubt::Scattered});
    // What is left of it is in pieces, of one thing all the same.
    EXPECT_EQ(doubtsAbout(falling, {{0.5, 0}}), std::vector {InkDoubt::CutOff});
    EXPECT_EQ(doubtsAbout(falling, {{0, 0}}), std::vector<InkDoubt>());
}

TEST(PhotographNeighbours, AreLeftOutWhereASideCutsThem)
{
    const PaperKind falling {.name = "", .light = {.fallOff = 0.5}, .camera = {.digit = 0.3}};
    PaperPainter painter(falling, 0);
    painter.writeAt(writeDigit(1, firstTestDigit + writtenDigit), 0, 0);
    const GreyPicture alone = painter.take();
    painter.writeAt(writeDigit(1, firstTestDigit + writtenDigit + 1), 0.5, 0.3);
    const PictureInk both = inkFromPicture(painter.take());
    EXPECT_LT(differenceOf(inkFromPicture(alone).pixels(), both.pixels()), 0.1);
}

} // namespace
} // namespace ff::test::photograph_test
