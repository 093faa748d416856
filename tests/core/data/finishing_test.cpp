// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_text.h"
#include "core/data/finishing.h"
#include "tests/core/data/data_fixtures.h"

#include <algorithm>
#include <set>

namespace ff::test::finishing_test {

namespace {

/// Images of 1 x 2 pixels that know their number.
Dataset numbered(std::size_t count)
{
    Dataset data {"numbered", 2, 1, {"a", "b"}, {}, {}, {}};
    for (std::size_t i = 0; i < count; ++i) {
        data.train.pixels.append(
            std::vector {static_cast<std::uint8_t>(i / 256), static_cast<std::uint8_t>(i % 256)});
        data.train.labels.push_back(static_cast<std::uint8_t>(i % 2));
    }
    return data;
}

std::size_t numberOf(const Split& split, std::size_t i)
{
    return std::size_t {256} * split.pixels[2 * i] + split.pixels[2 * i + 1];
}

} // namespace

TEST(SplitOffTest, KeepsEveryImageOnceWithItsLabel)
{
    for (const std::size_t count : {2U, 5U, 6U, 1000U, 10000U}) {
        Dataset data = numbered(count);
        splitOffTest(data, {});
        EXPECT_EQ(data.test.count(), std::max<std::size_t>(1, count / 6));
        std::set<std::size_t> seen;
        for (const Split* split : {&data.train, &data.test}) {
            for (std::size_t i = 0; i < split->count(); ++i) {
                seen.insert(numberOf(*split, i));
                EXPECT_EQ(split->labels[i], numberOf(*split, i) % 2);
            }
        }
        EXPECT_EQ(seen.size(), count);
        EXPECT_EQ(data.train.count() + data.test.count(), count);
    }
}

TEST(SplitOffTest, IsTheSameEveryTimeAndNotTheLastImages)
{
    Dataset first = numbered(600);
    Dataset second = numbered(600);
    splitOffTest(first, {});
    splitOffTest(second, {});
    EXPECT_EQ(first.test.pixels, second.test.pixels);
    EXPECT_LT(numberOf(first.test, 0) + numberOf(first.test, 1) + numberOf(first.test, 2), 1500U);
}

TEST(SplitOffTest, LeavesATestSplitAlone)
{
    Dataset data = numbered(6);
    data.test = data.train;
    splitOffTest(data, {});
    EXPECT_EQ(data.test.count(), 6U);
    EXPECT_EQ(data.description, "");
}

TEST(ShuffleSorted, MixesClassesThatFollowEachOther)
{
    Dataset data = numbered(1000);
    for (std::size_t i = 0; i < 1000; ++i) {
        data.train.labels[i] = i < 500 ? 0 : 1;
    }
    shuffleSorted(data, {});
    const auto& labels = data.train.labels;
    EXPECT_NEAR(static_cast<double>(std::count(labels.begin(), labels.begin() + 100, 0)), 50, 20);
    std::set<std::size_t> seen;
    for (std::size_t i = 0; i < 1000; ++i) {
        seen.insert(numberOf(data.train, i));
        EXPECT_EQ(labels[i], numberOf(data.train, i) < 500 ? 0 : 1);
    }
    EXPECT_EQ(seen.size(), 1000U);
    EXPECT_NE(data.description.english().find("sorted by class"), std::string::npos);
}

TEST(ShuffleSorted, LeavesOtherDataAlone)
{
    Dataset data = numbered(1000);
    shuffleSorted(data, {});
    EXPECT_EQ(data.train.pixels, numbered(1000).train.pixels);
    EXPECT_EQ(data.description, "");
}

TEST(CopyImages, TurnsWhatIsStoredByColumns)
{
    const Bytes bytes = bytesOf({1, 2, 3, 4, 5, 6, 7, 8});
    using Values = std::vector<std::uint8_t>;
    EXPECT_EQ(copyImages(bytes, {2, 2}, PixelOrder::RowByRow, {}), (Values {1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(copyImages(bytes, {2, 2}, PixelOrder::ColumnByColumn, {}), (Values {1, 3, 2, 4, 5, 7, 6, 8}));
}

TEST(ShownText, IsCleanUtf8OfLimitedLength)
{
    EXPECT_EQ(shownText("お o, é"), "お o, é");
    EXPECT_EQ(shownText("a\nb\x1B[31m\x7F"), "a?b?[31m?");
    EXPECT_EQ(shownText("\xFF\xC3(\xE3\x81"),
              "?"
              "?(?"
              "?"); // no trigraph
    EXPECT_EQ(shownText("\xC0\xAF\xED\xA0\x80\xF5"), "??????"); // overlong, a surrogate, beyond the last
    EXPECT_EQ(shownText(std::string(500, 'x')), std::string(80, 'x') + "...");
    EXPECT_EQ(shownText(std::string(79, 'x') + "お…"), std::string(79, 'x') + "お...");
}

} // namespace ff::test::finishing_test
