// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/gzip.h"
#include "core/data/readers/idx.h"
#include "tests/core/data/broken_bytes.h"

#include <algorithm>

namespace ff::test::idx_test {

namespace {

class BrokenIdx : public BrokenBytesTest
{ };

const std::vector<BrokenBytes> broken {
    {"Empty", {}, "expected a header of at least 4 bytes, found 0"},
    {"Text", bytesOf({'P', '5', 8, 3}), "expected it to start with two zero bytes, found 80 and 53"},
    {"UnknownType", bytesOf({0, 0, 10, 3}), "IDX type 10, expected 8 (unsigned bytes), 9, 11, 12, 13 or 14"},
    {"NoSizes", bytesOf({0, 0, 8, 0}), "has 0 dimensions, expected 1 for labels or 3 for images"},
    {"HeaderOnlyBegun", bytesOf({0, 0, 8, 3, 0, 0}), "expected a header of 16 bytes, found 6"},
    {"PixelsMissing", makeIdx({2, 3, 3}, 17), "cut short: its header announces 18 bytes of values, found 17"},
    {"PixelsLeftOver", makeIdx({2, 3, 3}, 19), "too long: its header announces 18 bytes of values, found 19"},
    {"LabelsMissing", makeIdx({6}, 5), "announces 6 bytes of values, found 5"},
    {"Gigantic", makeIdx({0xFFFFFFFF, 1, 1}, 9), "announces 4294967295 bytes"},
    {"Overflowing", makeIdx({0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, 9), "more values than a file can hold"},
    {"WrappingToRightLength", makeIdx({0x80000000, 0x80000000, 4}, 0), "more values than a file can hold"},
};

TEST_P(BrokenIdx, AreRefusedWithTheReason)
{
    expectRefusal(GetParam(), parseIdx);
}

INSTANTIATE_TEST_SUITE_P(Idx, BrokenIdx, testing::ValuesIn(broken), caseName);

TEST(Idx, ReadsNumbersOfEveryTypeInFileOrder)
{
    struct Case
    {
        int code;
        std::vector<int> bytes; ///< of one number
        double value;
    };
    for (const auto& [code, bytes, value] :
         {Case {0x08, {200}, 200}, Case {0x09, {200}, -56}, Case {0x0B, {1, 2}, 258},
          Case {0x0C, {0, 1, 0, 2}, 65538}, Case {0x0D, {0x3F, 0x40, 0, 0}, 0.75},
          Case {0x0E, {0x3F, 0xE8, 0, 0, 0, 0, 0, 0}, 0.75}}) {
        Bytes file = bytesOf({0, 0, code, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1});
        file.resize(file.size() + bytes.size()); // the first image is 0
        for (const int byte : bytes) {
            file.push_back(static_cast<std::byte>(byte));
        }
        const ArrayView array = parseIdx(file, "images");
        EXPECT_EQ(array.shape, (std::vector<std::int64_t> {2, 1, 1})) << code;
        EXPECT_EQ(numberAt(&array.bytes[bytes.size()], array.type, array.bigEndian), value) << code;
    }
}

TEST(Idx, ReadsAFileOfFloats)
{
    const Bytes file = readFile(std::filesystem::path(FF_SOURCE_DIR) / "tests/data/good/floats.idx");
    const ArrayView array = parseIdx(file, "floats");
    EXPECT_EQ(array.type, ElementType::F32);
    EXPECT_EQ(numberAt(&array.bytes[12], array.type, array.bigEndian), static_cast<double>(0.2F));
}

TEST(Idx, ReadsBackWhatItWrites)
{
    const std::vector<std::uint8_t> values {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 255};
    const Bytes images = serialiseIdxImages(values, 3, 2);
    const ArrayView read = parseIdx(images, "images");
    EXPECT_EQ(read.shape, (std::vector<std::int64_t> {2, 2, 3}));
    EXPECT_TRUE(std::ranges::equal(read.bytes, std::as_bytes(std::span(values))));
    const std::vector<std::uint8_t> labels {0, 9, 63};
    const Bytes labelFile = serialiseIdxLabels(labels);
    EXPECT_TRUE(std::ranges::equal(parseIdx(labelFile, "labels").bytes, std::as_bytes(std::span(labels))));
}

TEST(Idx, RefusesEveryPrefix)
{
    const Bytes images = makeIdx({3, 4, 5}, 60);
    for (std::size_t size = 0; size < images.size(); ++size) {
        EXPECT_THROW(parseIdx(std::span(images).first(size), "images"), Error) << size;
    }
}

TEST(Idx, EveryFlippedHeaderBitIsRefusedOrIsAnotherType)
{
    // Each bit of the header tells type, rank or sizes; with the length fixed, no other value of one bit fits
    // but that of the other bytes, the signed ones.
    const Bytes valid = makeIdx({3, 4, 5}, 60);
    constexpr std::size_t signBit = 2 * 8;
    for (std::size_t bit = 0; bit < 16 * 8; ++bit) {
        Bytes flipped = valid;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
        if (bit == signBit) {
            EXPECT_EQ(parseIdx(flipped, "images").type, ElementType::I8);
        } else {
            EXPECT_THROW(parseIdx(flipped, "images"), Error) << "bit " << bit;
        }
    }
}

} // namespace
} // namespace ff::test::idx_test
