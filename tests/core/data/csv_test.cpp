// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/csv.h"
#include "core/data/readers/gzip.h"
#include "tests/core/data/broken_bytes.h"
#include "tests/core/data/example_sets.h"

namespace ff::test::csv_test {

namespace {

/// The table with its values read for what they mean, as csv_files.cpp does.
LoadedImages parse(const Bytes& bytes)
{
    const GreyRange range = greyRange(parseCsv(bytes, "the.csv").values, "the.csv");
    return parseCsv(bytes, "the.csv", range).images;
}

LoadedImages parse(const std::string& text)
{
    return parse(textBytes(text));
}

void expectTwo(const LoadedImages& images)
{
    EXPECT_EQ(images.width, 2);
    EXPECT_EQ(images.height, 2);
    EXPECT_EQ(images.pixels, (std::vector<std::uint8_t> {0, 255, 3, 4, 5, 60, 7, 8}));
    EXPECT_EQ(images.labels, (std::vector<std::uint8_t> {1, 0}));
}

std::string repeated(const std::string& part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

class BrokenCsvs : public BrokenBytesTest
{ };

const std::vector<BrokenBytes> broken {
    {"Empty", textBytes(""), "has 1 column, expected a label and a square number"},
    {"HeaderOnly", textBytes("label,a,b,c,d\n"), "is empty: expected at least one line with an image"},
    {"NotSquare", textBytes("1,2,3,4,5,6,7\n"),
     "has 7 columns, expected a label and a square number of pixel values"},
    {"TooLarge", textBytes("1" + repeated(",0", 65 * 65)),
     "has 4226 columns, expected a label and a square number of pixel values up to 64 x 64"},
    {"TooFewColumns", textBytes("1,1,2,3,4\n1,1,2,3\n"), "has 4 columns in line 2, expected 5"},
    {"TooManyColumns", textBytes("1,1,2,3,4\n\n1,1,2,3,4,5\n"), "has 6 columns in line 3, expected 5"},
    {"Text", textBytes("1,1,2,3,4\n1,1,two,3,4\n"),
     "has the value 'two' in line 2, column 3, expected a number"},
    {"Nothing", textBytes("1,1,2,3,4\n1,1,,3,4\n"), "has the value '' in line 2, column 3"},
    {"Infinite", textBytes("1,1,inf,3,4\n"), "has the value 'inf' in line 1, column 3"},
    {"Huge", textBytes("1,1,2,3,4\n1,1,1e999,3,4\n"), "has the value '1e999' in line 2, column 3"},
    {"NotANumber", textBytes("1,1,nan,3,4\n"), "has the value 'nan'"},
    {"Hexadecimal", textBytes("1,1,2,3,4\n1,1,0x10,3,4\n"), "has the value '0x10'"},
    {"NoLabel", textBytes("1,1,2,3,4\n,1,2,3,4\n"), "has no label in line 2"},
    {"Binary", textBytes(std::string("\0\1\2", 3)), "is not a text"},
    {"EmptyLines", textBytes("1,1,2,3,4\n" + repeated("\r\n", 2000)),
     "has more than 1000 empty lines up to line 1002"},
    {"EmptyBeginning", textBytes(repeated("\n", 2000)), "begins with more than 1000 empty lines"},
    {"LongLine", textBytes(std::string(2'000'000, '1')), "has a line of more than 1048576 characters"},
};

TEST_P(BrokenCsvs, AreRefusedWithTheReason)
{
    expectRefusal(GetParam(), [](const Bytes& bytes, const char* name) { parseCsv(bytes, name); });
}

INSTANTIATE_TEST_SUITE_P(Csv, BrokenCsvs, testing::ValuesIn(broken), caseName);

TEST(Csv, ReadsTheUsualForms)
{
    for (const char* text : {
             "7,0,255,3,4\n2,5,60,7,8\n",
             "7,0,255,3,4\r\n2,5,60,7,8", // other line ends, none after the last
             "7;0;255;3;4\n2;5;60;7;8\n\n",
             "7\t0\t255\t3\t4\n2\t5\t60\t7\t8\n",
             "label,p1,p2,p3,p4\n7,0,255,3,4\n2,5,60,7,8\n",
             "p1,p2,p3,p4,class\n0,255,3,4,7\n5,60,7,8,2\n",
             "\xEF\xBB\xBF\"label\",\"1x1\",\"1x2\",\"2x1\",\"2x2\"\n\"7\",\"0\",\"255\",\"3\",\"4\"\n2,5,60,"
             "7,8\n",
             " 7 , 0 , 255 , 3 , 4 \n2, 5, 60, 7, 8\n",
             "7.0,0.0,255.0,3.0,4.0\n2.0,5.0,60.0,7.0,8.0\n",
             "sep=;\n7;0;255;3;4\n2;5;60;7;8\n",
             "7;0,0;255,0;3,2;3,9\n2;5,1;60,0;7,0;8,0\n", // a comma before the fraction
             ",label,0,1,2,3\n0,7,0,255,3,4\n1,2,5,60,7,8\n", // as pandas writes a table
             "Unnamed: 0,a,b,c,d,class\n0,0,255,3,4,7\n1,5,60,7,8,2\n",
             "a.png,7,0,255,3,4\nb.png,2,5,60,7,8\n",
         }) {
        SCOPED_TRACE(text);
        const LoadedImages images = parse(text);
        expectTwo(images);
        EXPECT_EQ(images.classes, (std::vector<std::string> {"2", "7"}));
    }
}

TEST(Csv, TakesTextsAsLabels)
{
    const LoadedImages images = parse("\"shoe, left\",0,255,3,4\nhat,5,60,7,8\n");
    expectTwo(images);
    EXPECT_EQ(images.classes, (std::vector<std::string> {"hat", "shoe, left"}));
}

TEST(Csv, ReadsUtf16)
{
    const std::string text = "label,a,b,c,d\n7,0,255,3,4\n2,5,60,7,8\n";
    for (const bool isBigEndian : {false, true}) {
        for (const char* mark : {"", "\xFF\xFE"}) {
            Bytes bytes;
            const auto add = [&](char high, char low) {
                bytes.push_back(static_cast<std::byte>(isBigEndian ? high : low));
                bytes.push_back(static_cast<std::byte>(isBigEndian ? low : high));
            };
            if (*mark != 0) {
                add('\xFE', '\xFF');
            }
            for (const char letter : text) {
                add(0, letter);
            }
            expectTwo(parse(bytes));
        }
    }
    const Bytes named
        = bytesOf({0xFF, 0xFE, 0x42, 0x30, ',', 0, '1', 0, ',', 0, '2', 0, ',', 0, '3', 0, ',', 0, '4', 0});
    EXPECT_EQ(parse(named).classes, (std::vector<std::string> {"\xE3\x81\x82"})); // hiragana a
}

TEST(Csv, ReadsWhatSpreadsheetsSave)
{
    const std::filesystem::path folder = std::filesystem::path(FF_SOURCE_DIR) / "tests/data/good";
    expectTwo(parse(readFile(folder / "utf-16.csv")));
    const LoadedImages images = parse(readFile(folder / "spreadsheet.csv"));
    EXPECT_EQ(images.classes, (std::vector<std::string> {"bag", "hat"}));
    EXPECT_EQ(images.labels, (std::vector<std::uint8_t> {0, 1, 0, 1}));
    EXPECT_EQ(images.pixels[4], 21); // 20,5
}

TEST(Csv, FindsTheLabelsInTheLastColumn)
{
    for (const char* text : {"0,255,3,4,hat\n5,60,7,8,bag\n", // the only text
                             "0,255,3,4,7\n0,60,7,8,2\n0,1,1,1,7\n"}) { // the first column has one value
        const CsvTable table = parseCsv(textBytes(text), "the.csv");
        EXPECT_EQ(table.images.labels[0], 1) << text;
        EXPECT_EQ(table.images.labels[1], 0) << text;
        EXPECT_EQ(table.images.pixels[1], 255) << text;
        EXPECT_EQ(table.remark, "The last column was taken for the labels.") << text;
    }
}

TEST(Csv, TakesCountingNumbersForAHeader)
{
    std::string header = "0";
    std::string line = "5";
    for (int i = 1; i <= 9; ++i) {
        header += "," + std::to_string(i);
        line += ",200";
    }
    EXPECT_EQ(parse(header + "\n" + line + "\n").count(), 1U);
    EXPECT_EQ(parse(line + "\n" + line + "\n").count(), 2U);
}

TEST(Csv, KnowsATableWithoutLabels)
{
    for (const char* text :
         {"pixel0,pixel1,pixel2,pixel3\n0,255,3,4\n", "0,255,3,4\n", "id,a,b,c,d\n7,0,255,3,4\n"}) {
        const CsvTable table = parseCsv(textBytes(text), "the.csv");
        EXPECT_EQ(table.count, 1U) << text;
        EXPECT_EQ(table.images.count(), 0U) << text;
        EXPECT_EQ(table.images.pixels, (std::vector<std::uint8_t> {0, 255, 3, 4})) << text;
    }
}

/// Of a few lines, texts at their ends are an index as well as labels.
TEST(Csv, OneColumnIsNotBothIndexAndLabel)
{
    const std::string text = "8;20;5;0;3;hat\n7;30;5;0;3;bag\n8;20;5;0;3;bat\n";
    const CsvTable table = parseCsv(std::as_bytes(std::span(text)), "table");
    EXPECT_EQ(table.count, 3U);
    EXPECT_EQ(table.images.labels.size(), 3U);
    EXPECT_EQ(table.images.pixels.size(), 3U * 4U);
}

TEST(Csv, StretchesValuesFrom0To1)
{
    EXPECT_EQ(parse("1,0,0.5,1.0,0.25\n").pixels, (std::vector<std::uint8_t> {0, 128, 255, 64}));
    EXPECT_EQ(parse("1,0,1,1,0\n").pixels, (std::vector<std::uint8_t> {0, 255, 255, 0}));
}

TEST(Csv, KnowsNoMoreClassesThanANetworkCanHave)
{
    std::string text;
    for (std::size_t label = 0; label <= maximumClasses; ++label) {
        text += std::to_string(100 * label) + ",1,2,3,200\n";
    }
    EXPECT_NE(errorText([&] { parse(text); }).find("more than 100 different labels"), std::string::npos);
    text.erase(text.rfind("10000"));
    EXPECT_EQ(parse(text).classes.back(), "9900");
}

TEST(Csv, AnyDamageIsRefusedOrGivesWholeImages)
{
    forEachDamage(textBytes("label,a,b,c,d\n7,0,255,3,4\n2,5,60,7,8\n"), [](const Bytes& damaged) {
        try {
            const LoadedImages images = parseCsv(damaged, "the.csv").images;
            const auto imageSize = static_cast<std::size_t>(images.width * images.height);
            EXPECT_GE(images.pixels.size(), imageSize);
            EXPECT_EQ(images.pixels.size() % imageSize, 0U);
            EXPECT_TRUE(images.count() == 0 || images.pixels.size() == images.count() * imageSize);
        } catch (const Error& error) {
            EXPECT_STRNE(error.what(), "");
        }
    });
}

} // namespace
} // namespace ff::test::csv_test
