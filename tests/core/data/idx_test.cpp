// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"
#include "tests/core/data/broken_bytes.h"

#include <algorithm>

namespace ff::test {

namespace {

class BrokenImages : public BrokenBytesTest
{ };
class BrokenLabels : public BrokenBytesTest
{ };

Bytes withLast(Bytes bytes, int value)
{
    bytes.back() = static_cast<std::byte>(value);
    return bytes;
}

const std::vector<BrokenBytes> brokenImages {
    {"Empty", {}, "expected a header of at least 4 bytes, found 0"},
    {"Text", bytesOf({'P', '5', 8, 3}), "expected it to start with two zero bytes, found 80 and 53"},
    {"Floats", bytesOf({0, 0, 13, 3}), "IDX type 13, expected type 8"},
    {"Labels", makeIdx({4}, 4), "has 1 dimensions, expected 3"},
    {"HeaderOnlyBegun", bytesOf({0, 0, 8, 3, 0, 0}), "expected a header of 16 bytes, found 6"},
    {"PixelsMissing", makeIdx({2, 3, 3}, 17), "cut short: its header announces 18 bytes of values, found 17"},
    {"PixelsLeftOver", makeIdx({2, 3, 3}, 19), "too long: its header announces 18 bytes of values, found 19"},
    {"NoImages", makeIdx({0, 28, 28}, 0), "expected at least one image"},
    {"FlatImages", makeIdx({2, 0, 3}, 0), "images of 3 x 0 pixels"},
    {"WideImages", makeIdx({1, 1, 65}, 65), "images of 65 x 1 pixels, expected sides of 1 to 64"},
    {"Gigantic", makeIdx({0xFFFFFFFF, 1, 1}, 9), "announces 4294967295 bytes"},
    {"Overflowing", makeIdx({0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, 9), "more values than a file can hold"},
    {"WrappingToRightLength", makeIdx({0x80000000, 0x80000000, 4}, 0), "more values than a file can hold"},
};

const std::vector<BrokenBytes> brokenLabels {
    {"Empty", {}, "expected a header of at least 4 bytes, found 0"},
    {"Images", makeIdx({1, 2, 2}, 4), "has 3 dimensions, expected 1"},
    {"HeaderOnlyBegun", bytesOf({0, 0, 8, 1}), "expected a header of 8 bytes, found 4"},
    {"LabelsMissing", makeIdx({6}, 5), "announces 6 bytes of values, found 5"},
    {"LabelsLeftOver", makeIdx({6}, 7), "announces 6 bytes of values, found 7"},
    {"NoLabels", makeIdx({0}, 0), "expected at least one label"},
    {"LabelTooLarge", withLast(makeIdx({6}, 6), 64),
     "the label 64 at position 5, expected labels of 0 to 63"},
};

} // namespace

TEST_P(BrokenImages, AreRefusedWithTheReason)
{
    expectRefusal(GetParam(), parseIdxImages);
}

TEST_P(BrokenLabels, AreRefusedWithTheReason)
{
    expectRefusal(GetParam(), parseIdxLabels);
}

INSTANTIATE_TEST_SUITE_P(Idx, BrokenImages, testing::ValuesIn(brokenImages), caseName);
INSTANTIATE_TEST_SUITE_P(Idx, BrokenLabels, testing::ValuesIn(brokenLabels), caseName);

TEST(Idx, ReadsImagesInFileOrder)
{
    const Bytes bytes = makeIdx({3, 2, 4}, 24);
    const IdxImages images = parseIdxImages(bytes, "images");
    EXPECT_EQ(images.count, 3U);
    EXPECT_EQ(images.height, 2);
    EXPECT_EQ(images.width, 4);
    ASSERT_EQ(images.pixels.size(), 24U);
    EXPECT_EQ(images.pixels[1], std::byte {1});
    EXPECT_EQ(images.pixels[23], std::byte {3});
}

TEST(Idx, ReadsLabels)
{
    EXPECT_EQ(parseIdxLabels(makeIdx({4}, 4), "labels"), (std::vector<std::uint8_t> {0, 1, 2, 3}));
}

TEST(Idx, ReadsBackWhatItWrites)
{
    const std::vector<std::uint8_t> values {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 255};
    const Bytes images = serialiseIdxImages(values, 3, 2);
    const IdxImages read = parseIdxImages(images, "images");
    EXPECT_EQ(read.count, 2U);
    EXPECT_EQ(read.width, 3);
    EXPECT_EQ(read.height, 2);
    EXPECT_TRUE(std::ranges::equal(read.pixels, std::as_bytes(std::span(values))));
    const std::vector<std::uint8_t> labels {0, 9, 63};
    EXPECT_EQ(parseIdxLabels(serialiseIdxLabels(labels), "labels"), labels);
}

TEST(Idx, RefusesEveryPrefix)
{
    const Bytes images = makeIdx({3, 4, 5}, 60);
    for (std::size_t size = 0; size < images.size(); ++size) {
        EXPECT_THROW(parseIdxImages(std::span(images).first(size), "images"), Error) << size;
    }
    const Bytes labels = makeIdx({20}, 20);
    for (std::size_t size = 0; size < labels.size(); ++size) {
        EXPECT_THROW(parseIdxLabels(std::span(labels).first(size), "labels"), Error) << size;
    }
}

TEST(Idx, EveryFlippedHeaderBitIsRefused)
{
    // Each bit of the header tells type, rank or sizes; with the length fixed, no other value of one bit
    // fits.
    const Bytes valid = makeIdx({3, 4, 5}, 60);
    for (std::size_t bit = 0; bit < 16 * 8; ++bit) {
        Bytes flipped = valid;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
        EXPECT_THROW(parseIdxImages(flipped, "images"), Error) << "bit " << bit;
    }
}

} // namespace ff::test
