// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/picture_scale.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/picture_formats.h"
#include "tests/core/data/broken_bytes.h"
#include "tests/core/data/giving_up.h"
#include "tests/core/data/make_pictures.h"

#include <zlib.h>

#include <cstdlib>

namespace ff::test::picture_formats_test {

namespace {

using Values = std::vector<std::uint8_t>;

GreyPicture decode(const Bytes& bytes)
{
    return decodePicture(bytes, "the-file");
}

void expectPicture(const GreyPicture& picture, int width, int height, const Values& pixels)
{
    EXPECT_EQ(picture.width, width);
    EXPECT_EQ(picture.height, height);
    EXPECT_EQ(picture.pixels, pixels);
}

GreyPicture gradient(int width, int height)
{
    GreyPicture picture {width, height, {}};
    for (int i = 0; i < width * height; ++i) {
        picture.pixels.push_back(static_cast<std::uint8_t>(i * 255 / (width * height)));
    }
    return picture;
}

Bytes cut(Bytes bytes, std::size_t left)
{
    bytes.resize(left);
    return bytes;
}

/// A PNG whose header says another size.
Bytes pngClaiming(std::uint32_t width, std::uint32_t height)
{
    Bytes bytes = makePng(gradient(4, 4));
    for (int i = 0; i < 4; ++i) {
        bytes[static_cast<std::size_t>(16 + i)] = static_cast<std::byte>(width >> (24 - 8 * i));
        bytes[static_cast<std::size_t>(20 + i)] = static_cast<std::byte>(height >> (24 - 8 * i));
    }
    const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(&bytes[12]), 17);
    for (int i = 0; i < 4; ++i) {
        bytes[static_cast<std::size_t>(29 + i)] = static_cast<std::byte>(sum >> (24 - 8 * i));
    }
    return bytes;
}

class BrokenPictures : public BrokenBytesTest
{ };

const std::vector<BrokenBytes> broken {
    {"Empty", {}, "is no picture that can be read"},
    {"Text", textBytes("hello"), "found 5 bytes of something else"},
    {"PngCutShort", cut(makePng(gradient(20, 20)), 60), "is a damaged PNG picture"},
    {"PngOfBillions", pngClaiming(100'000, 100'000), "is a picture of 100000 x 100000 pixels, expected 1 to"},
    {"PngWithTooFewRows", pngClaiming(4, 40), "is a damaged PNG picture"},
    {"JpegCutShort", cut(makeJpeg(gradient(40, 40)), 400), "is a damaged JPEG picture"},
    {"JpegHeaderOnly", bytesOf({0xFF, 0xD8, 0xFF, 0xE0}),
     "is a damaged JPEG picture (Premature end of JPEG file)"},
    {"PnmWithoutSize", textBytes("P5 "), "expected its width, found the end of the file"},
    {"PnmOfBillions", textBytes("P5 9999999 9999999 255 "), "is a picture of 9999999 x 9999999 pixels"},
    {"PnmOverflowing", textBytes("P5 99999999999 1 255 "), "its width is above"},
    {"PnmEmpty", textBytes("P5 0 4 255 "), "is a picture of 0 x 4 pixels"},
    {"PnmTooBright", textBytes("P2 1 1 255 256 "), "its pixel value is above 255"},
    {"PnmWithoutRange", textBytes("P2 1 1 0 0 "), "its largest value is 0"},
    {"PnmCutShort", textBytes("P6 2 2 255 12345678901"), "expected at least 12 bytes of pixels, found 11"},
    {"PnmTextCutShort", textBytes("P2 2 2 255 1 2 3     "), "expected its pixel value, found the end"},
    {"PbmOfLetters", textBytes("P1 2 2 0 1 x 1"), "expected another 0 or 1"},
};

/// The PNG with a chunk eXIf behind its header.
Bytes pngWithExif(Bytes png, const Bytes& exif)
{
    const auto number = [](std::size_t value) {
        return bytesOf({static_cast<int>(value >> 24 & 0xFF), static_cast<int>(value >> 16 & 0xFF),
                        static_cast<int>(value >> 8 & 0xFF), static_cast<int>(value & 0xFF)});
    };
    constexpr std::ptrdiff_t behindHeader = 33;
    Bytes named = textBytes("eXIf");
    named.insert(named.end(), exif.begin(), exif.end());
    Bytes chunk = number(exif.size());
    chunk.insert(chunk.end(), named.begin(), named.end());
    const Bytes sum
        = number(crc32(0, reinterpret_cast<const Bytef*>(named.data()), static_cast<uInt>(named.size())));
    chunk.insert(chunk.end(), sum.begin(), sum.end());
    png.insert(png.begin() + behindHeader, chunk.begin(), chunk.end());
    return png;
}

TEST(Pictures, AreTurnedAsTheCameraWasHeld)
{
    // The letter L as it is to be seen, and what a camera that was held in each way stores.
    const Values upright {9, 0, 9, 0, 9, 9}; // 2 x 3
    struct Case
    {
        int orientation;
        int width;
        Values stored;
    };
    const std::vector<Case> cases {
        {1, 2, {9, 0, 9, 0, 9, 9}}, {2, 2, {0, 9, 0, 9, 9, 9}}, {3, 2, {9, 9, 0, 9, 0, 9}},
        {4, 2, {9, 9, 9, 0, 9, 0}}, {5, 3, {9, 9, 9, 0, 0, 9}}, {6, 3, {0, 0, 9, 9, 9, 9}},
        {7, 3, {9, 0, 0, 9, 9, 9}}, {8, 3, {9, 9, 9, 9, 0, 0}},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.orientation);
        const int height = 6 / each.width;
        for (const bool bigEndian : {false, true}) {
            const Bytes png = makePng({each.width, height, each.stored});
            expectPicture(decode(pngWithExif(png, makeExif(each.orientation, bigEndian))), 2, 3, upright);
        }
        GreyPicture large {16 * each.width, 16 * height, {}}; // JPEG blurs what is smaller than its blocks
        for (int i = 0; i < 16 * 16 * 6; ++i) {
            const int row = i / large.width / 16;
            const int column = i % large.width / 16;
            large.pixels.push_back(each.stored[static_cast<std::size_t>(row * each.width + column)] == 9 ? 250
                                                                                                         : 5);
        }
        const GreyPicture seen = decode(withExif(makeJpeg(large), makeExif(each.orientation)));
        ASSERT_EQ(seen.width, 32);
        ASSERT_EQ(seen.height, 48);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 2; ++column) {
                const auto middle = static_cast<std::size_t>((16 * row + 8) * 32 + 16 * column + 8);
                EXPECT_EQ(seen.pixels[middle] > 128,
                          upright[static_cast<std::size_t>(2 * row + column)] == 9);
            }
        }
    }
    const Bytes file = readFile(std::filesystem::path(FF_SOURCE_DIR) / "tests/data/good/turned.png");
    expectPicture(decode(file), 2, 3, upright);
    expectPicture(decode(pngWithExif(makePng({2, 3, upright}), makeExif(9))), 2, 3, upright);
    expectPicture(decode(pngWithExif(makePng({2, 3, upright}), textBytes("MM"))), 2, 3, upright);
}

TEST(Pictures, OfInksAreMixed)
{
    for (const J_COLOR_SPACE stored : {JCS_CMYK, JCS_YCCK}) {
        const auto grey = [stored](const std::array<std::uint8_t, 4>& paper) {
            return decode(makeInkJpeg(8, paper, stored)).pixels[27];
        };
        EXPECT_NEAR(grey({255, 255, 255, 255}), 255, 2); // bare paper
        EXPECT_NEAR(grey({255, 255, 255, 0}), 0, 2); // black
        EXPECT_NEAR(grey({255, 0, 0, 255}), 76, 3); // magenta and yellow make red
        EXPECT_NEAR(grey({128, 128, 128, 128}), 64, 3);
    }
}

TEST(Pictures, OfOtherFormatsAreNamed)
{
    const std::vector<std::pair<std::string, std::string>> cases {
        {"BM      ", "BMP"},
        {"GIF89a  ", "GIF"},
        {std::string("II*\0    ", 8), "TIFF"},
        {std::string("MM\0*    ", 8), "TIFF"},
        {"RIFF    WEBPVP8 ", "WebP"},
        {std::string("\0\0\0 ftypheic", 12), "HEIC or AVIF"},
    };
    for (const auto& [begin, format] : cases) {
        const std::string message = errorText([&, text = begin] { decode(textBytes(text)); });
        EXPECT_TRUE(message.starts_with("the-file is a " + format + " picture, which is not read here"))
            << message;
    }
}

TEST_P(BrokenPictures, AreRefusedWithTheReason)
{
    expectRefusal(GetParam(), [](const Bytes& bytes, const char* name) { decodePicture(bytes, name); });
}

INSTANTIATE_TEST_SUITE_P(Pictures, BrokenPictures, testing::ValuesIn(broken), caseName);

TEST(Png, OfEveryFormatBecomesGrey)
{
    const Values grey {0, 100, 200, 255};
    expectPicture(decode(makePng(2, 2, PNG_FORMAT_GRAY, grey)), 2, 2, grey);
    expectPicture(decode(makePng(2, 1, PNG_FORMAT_RGB, {255, 0, 0, 0, 255, 0})), 2, 1, {76, 150});
}

TEST(Png, DrawnOnNothingGetsTheOppositeGround)
{
    expectPicture(decode(makePng(3, 1, PNG_FORMAT_GA, {0, 255, 0, 0, 0, 128})), 3, 1, {0, 255, 127});
    expectPicture(
        decode(makePng(3, 1, PNG_FORMAT_RGBA, {255, 255, 255, 255, 0, 0, 0, 0, 255, 255, 255, 128})), 3, 1,
        {255, 0, 128});
}

TEST(Jpeg, ComesBackNearly)
{
    const GreyPicture picture = gradient(24, 16);
    const GreyPicture read = decode(makeJpeg(picture));
    ASSERT_EQ(read.pixels.size(), picture.pixels.size());
    EXPECT_EQ(read.width, 24);
    for (std::size_t i = 0; i < read.pixels.size(); ++i) {
        EXPECT_LE(std::abs(read.pixels[i] - picture.pixels[i]), 12) << i;
    }
}

TEST(Jpeg, MayBeProgressive)
{
    const GreyPicture picture = gradient(40, 40);
    EXPECT_EQ(decode(makeJpeg(picture, JpegScans::Progressive)).pixels, decode(makeJpeg(picture)).pixels);
}

TEST(Pictures, LargeOnesCanBeGivenUpAtEveryReport)
{
    const GreyPicture picture = gradient(700, 700);
    const Values colours(std::size_t {4} * 700 * 700, 90);
    for (const Bytes& file : {makePng(picture), makePng(700, 700, PNG_FORMAT_RGBA, colours),
                              makeJpeg(picture), makeJpeg(picture, JpegScans::Progressive),
                              textBytes("P5 700 700 255 " + std::string(490'000, 'a'))}) {
        const auto read = [&file](const ProgressCallback& progress) {
            decodePicture(file, "the-file", {progress, {}});
        };
        EXPECT_GE(expectGivesUpAtEveryReport(read), 4);
    }
}

TEST(Pnm, OfEveryKindBecomesGrey)
{
    expectPicture(decode(textBytes("P2\n# a remark\n2 2\n# and another\n10\n0 5 10 2\n")), 2, 2,
                  {0, 128, 255, 51});
    expectPicture(decode(textBytes("P5 2 1 255 AB")), 2, 1, {'A', 'B'});
    expectPicture(decode(textBytes("P5 1 2 65535 ~~~~")), 1, 2, {'~', '~'});
    expectPicture(decode(textBytes("P3 1 1 255 255 0 0")), 1, 1, {76});
    expectPicture(decode(textBytes("P6 1 1 255 AAA")), 1, 1, {'A'});
    expectPicture(decode(textBytes("P1 3 1 0 10")), 3, 1, {255, 0, 255});
    expectPicture(decode(textBytes("P4 10 1 UU")), 10, 1, {255, 0, 255, 0, 255, 0, 255, 0, 255, 0});
}

TEST(Pictures, AnyDamageIsRefusedOrGivesAWholePicture)
{
    for (const Bytes& file :
         {makePng(gradient(6, 5)), makeJpeg(gradient(8, 8)), textBytes("P2 2 2 255 1 2 3 4"),
          textBytes("P4 9 2 abcd"), textBytes("P6 1 2 255 abcdef")}) {
        forEachDamage(file, [](const Bytes& damaged) {
            try {
                const GreyPicture picture = decode(damaged);
                EXPECT_EQ(picture.pixels.size(), static_cast<std::size_t>(picture.width * picture.height));
            } catch (const Error& error) {
                EXPECT_STRNE(error.what(), "");
            }
        });
    }
}

TEST(Pictures, OfOtherFormatsAreLeftToTheDecoder)
{
    const Bytes unknown = textBytes("GIF89a");
    const PictureDecoder decoder = [](std::span<const std::byte> bytes) -> std::optional<ColourPicture> {
        return bytes.size() == 6 ? std::optional(ColourPicture {2, 1, 1, {1, 2}}) : std::nullopt;
    };
    expectPicture(decodePicture(unknown, "a.gif", {{}, decoder}), 2, 1, {1, 2});
    EXPECT_THROW(decodePicture(unknown, "a.gif"), Error);
    EXPECT_THROW(decodePicture(textBytes("GIF89a?"), "a.gif", {{}, decoder}), Error);
    const PictureDecoder wrong = [](std::span<const std::byte>) { return ColourPicture {-1, 5, 1, {}}; };
    EXPECT_THROW(decodePicture(unknown, "a.gif", {{}, wrong}), Error);
}

TEST(PictureScale, AveragesAreas)
{
    const GreyPicture picture {4, 2, {0, 100, 200, 250, 50, 50, 0, 150}};
    EXPECT_EQ(scaled(picture, {2, 1}).pixels, (Values {50, 150}));
    EXPECT_EQ(scaled(picture, {4, 2}).pixels, picture.pixels);
    EXPECT_EQ(scaled({3, 1, {0, 90, 240}}, {2, 1}).pixels,
              (Values {30, 190})); // a third of the middle to each
    EXPECT_EQ(scaled({1, 1, {7}}, {2, 2}).pixels, (Values {7, 7, 7, 7}));
}

TEST(PictureScale, FramesWithTheGroundOfTheBorder)
{
    const GreyPicture wide {4, 2, {9, 9, 9, 9, 9, 9, 9, 9}};
    const GreyPicture square = framed(wide, {4, 4});
    EXPECT_EQ(square.pixels, Values(16, 9));
    EXPECT_EQ(fitting({100, 50}, {28, 28}), (PictureSize {28, 14}));
    EXPECT_EQ(fitting({1000, 1}, {28, 28}), (PictureSize {28, 1}));
    EXPECT_EQ(fitting({10, 20}, {28, 28}), (PictureSize {14, 28}));
}

} // namespace
} // namespace ff::test::picture_formats_test
