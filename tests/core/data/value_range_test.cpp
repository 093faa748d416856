// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/readers/safetensors_write.h"
#include "core/data/value_range.h"
#include "tests/core/data/example_sets.h"

#include <bit>
#include <cmath>
#include <cstdio>

namespace ff::test::value_range_test {

namespace {

FoundRange rangeOf(const std::vector<double>& values)
{
    FoundRange found;
    for (const double value : values) {
        found.add(value);
    }
    return found;
}

/// Two images of 2 x 2 pixels, of classes 0 and 1, as files of one format.
using Writer = std::vector<NamedBytes> (*)(const std::vector<float>&);

/// The numbers as a file has them.
std::vector<std::uint8_t> floatBytes(const std::vector<float>& values, bool bigEndian)
{
    std::vector<std::uint8_t> bytes;
    for (const float value : values) {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (unsigned shift = 0; shift < 32; shift += 8) {
            bytes.push_back(static_cast<std::uint8_t>(bits >> (bigEndian ? 24 - shift : shift)));
        }
    }
    return bytes;
}

std::vector<NamedBytes> idxOf(const std::vector<float>& values)
{
    Bytes images = bytesOf({0, 0, 0x0D, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2});
    const auto numbers = floatBytes(values, true);
    const auto bytes = std::as_bytes(std::span(numbers));
    images.insert(images.end(), bytes.begin(), bytes.end());
    return {{"images.idx", images}, {"labels.idx", serialiseIdxLabels(std::vector<std::uint8_t> {0, 1})}};
}

std::vector<NamedBytes> npyOf(const std::vector<float>& values)
{
    return {{"images.npy", makeNpy("2, 2, 2", floatBytes(values, false), "<f4")},
            {"labels.npy", makeNpy("2,", {0, 1})}};
}

std::vector<NamedBytes> tensorsOf(const std::vector<float>& values)
{
    const auto numbers = floatBytes(values, false);
    const auto bytes = std::as_bytes(std::span(numbers));
    SafetensorsFile file {{}, {{"images", ElementType::F32, {2, 2, 2}, {bytes.begin(), bytes.end()}}}};
    file.tensors.push_back({"labels", ElementType::U8, {2}, bytesOf({0, 1})});
    return {{"set.safetensors", serialise(file)}};
}

std::vector<NamedBytes> tableOf(const std::vector<float>& values)
{
    std::string text;
    for (std::size_t i = 0; i < values.size(); ++i) {
        char number[32];
        std::snprintf(number, sizeof number, ",%.9g", static_cast<double>(values[i]));
        text += (i == 0 ? "0" : i == 4 ? "\n1" : "") + std::string(number);
    }
    return {{"set.csv", textBytes(text)}};
}

} // namespace

TEST(ValueRange, IsOneForEveryFormat)
{
    struct Case
    {
        std::vector<float> values;
        std::vector<std::uint8_t> pixels;
    };
    const std::vector<Case> cases {
        {{0, 0, 0, 51, 0, 0, 0, 255}, {0, 0, 0, 51, 0, 0, 0, 255}},
        {{0, 0, 0, 0.2F, 0, 0, 0, 1}, {0, 0, 0, 51, 0, 0, 0, 255}},
        {{0, 0, 0, 0.2F, 0, 0, 0, 1.0000002F}, {0, 0, 0, 51, 0, 0, 0, 255}},
        {{-1, -1, -1, -0.6F, -1, -1, -1, 1}, {0, 0, 0, 51, 0, 0, 0, 255}},
        {{0, 0, 0, 4, 0, 0, 0, 16}, {0, 0, 0, 64, 0, 0, 0, 255}},
        {{0, 0, 0, 13107, 0, 0, 0, 65535}, {0, 0, 0, 51, 0, 0, 0, 255}},
        {{-0.5F, -0.5F, -0.5F, 0, -0.5F, -0.5F, -0.5F, 2}, {0, 0, 0, 51, 0, 0, 0, 255}},
    };
    for (const Writer write : {idxOf, npyOf, tensorsOf, tableOf}) {
        for (const Case& each : cases) {
            const TemporaryFolder folder;
            const std::vector<NamedBytes> files = write(each.values);
            writeAll(folder, files);
            SCOPED_TRACE(files.front().first + ", up to " + std::to_string(each.values.back()));
            EXPECT_EQ(loadAsFound({"files", folder.path()}, {}).train.pixels, each.pixels);
        }
    }
}

TEST(ValueRange, IsThatOfBothSplits)
{
    const TemporaryFolder folder;
    writeAll(folder,
             {{"train.csv", textBytes("0,0,0,0,2\n1,0,0,0,8\n")}, {"test.csv", textBytes("0,0,0,0,16\n")}});
    const Dataset data = loadAsFound({"files", folder.path()}, {});
    EXPECT_EQ(data.train.pixels, (std::vector<std::uint8_t> {0, 0, 0, 32, 0, 0, 0, 128}));
    EXPECT_EQ(data.test.pixels.end()[-1], 255);
    EXPECT_EQ(data.preparation.high, 16);
}

TEST(ValueRange, SaysWhatNumbersMean)
{
    struct Case
    {
        std::vector<double> found;
        GreyRange range;
        const char* words; ///< of the sentence; null: it says nothing
    };
    const std::vector<Case> cases {
        {{0, 255}, {0, 255}, nullptr},
        {{3, 164}, {0, 255}, nullptr},
        {{0, 1}, {0, 1}, "from 0 to 1 were read as black to white."},
        {{0.2, 0.7}, {0, 1}, "from 0 to 1"},
        {{0, 1.0000002}, {0, 1}, "; those beyond were cut."}, // as interpolation gives
        {{-0.08, 1.1}, {0, 1}, "; those beyond were cut."},
        {{-1, 1}, {-1, 1}, "from -1 to 1"},
        {{-1.0000001, 0.9}, {-1, 1}, "; those beyond were cut."},
        {{0, 256}, {0, 255}, "from 0 to 255 were read as black to white; those beyond were cut."},
        {{-3, 250}, {0, 255}, "; those beyond were cut."},
        {{0, 16}, {0, 16}, "from 0 to 16"}, // the digits of scikit-learn
        {{0, 15}, {0, 15}, "from 0 to 15"},
        {{0, 100}, {0, 100}, "from 0 to 100"},
        {{0, 65535}, {0, 65535}, "from 0 to 65535"},
        {{-128, 127}, {-128, 127}, "from -128 to 127"},
        {{-0.42, 2.82}, {-0.42, 2.82}, "from -0.42 to 2.82"}, // standardised
        {{0, 0}, {0, 255}, nullptr},
    };
    for (const Case& each : cases) {
        const FoundRange found = rangeOf(each.found);
        const GreyRange range = greyRange(found, "set");
        SCOPED_TRACE(std::to_string(found.low) + " to " + std::to_string(found.high));
        EXPECT_EQ(range.low, each.range.low);
        EXPECT_EQ(range.high, each.range.high);
        const std::string sentence = rangeSentence(found, range).english();
        EXPECT_EQ(sentence.empty(), each.words == nullptr) << sentence;
        EXPECT_NE(sentence.find(each.words == nullptr ? "" : each.words), std::string::npos) << sentence;
    }
}

TEST(ValueRange, RefusesWhatIsNoNumber)
{
    const auto message = [](double value) {
        return errorText([value] { greyRange(rangeOf({0, value}), "set"); });
    };
    EXPECT_TRUE(message(std::nan("")).starts_with("set has values from 0 to 0 and some that are no numbers"));
    EXPECT_NE(message(INFINITY), "");
    EXPECT_NE(message(-1e31), "");
    EXPECT_EQ(message(1e29), "");
}

TEST(ValueRange, LevelsAreRoundedAndCut)
{
    EXPECT_EQ((GreyRange {0, 1}.level(0.5)), 128);
    EXPECT_EQ((GreyRange {0, 1}.level(1.2)), 255);
    EXPECT_EQ((GreyRange {0, 1}.level(-7)), 0);
    EXPECT_EQ((GreyRange {-1, 1}.level(0)), 128);
    for (int level = 0; level < 256; ++level) {
        EXPECT_EQ(GreyRange {}.level(level), level);
    }
}

} // namespace ff::test::value_range_test
