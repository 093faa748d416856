// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/combining.h"
#include "tests/core/data/data_fixtures.h"

namespace ff::test::combining_test {

namespace {

using Bytes8 = std::vector<std::uint8_t>;

Dataset letters()
{
    return {"letters", 1, 2, {"a", "b"}, {{1, 1, 2, 2}, {0, 1}}, {{3, 3}, {1}}};
}

Dataset lettersInOtherOrder()
{
    return {"others", 1, 2, {"b", "c", "a"}, {{4, 4, 5, 5}, {0, 2}}, {}};
}

} // namespace

TEST(Combining, MixesByNameOfClassAndWeight)
{
    Dataset data = letters();
    mixInto(data, lettersInOtherOrder(), 2, {});
    EXPECT_EQ(data.train.pixels, (Bytes8 {4, 4, 5, 5, 4, 4, 5, 5, 1, 1, 2, 2}));
    EXPECT_EQ(data.train.labels, (Bytes8 {1, 0, 1, 0, 0, 1}));
    EXPECT_EQ(data.test.labels, letters().test.labels);
    EXPECT_EQ(data.name, "letters with others");
    EXPECT_EQ(data.description, "The 2 images of others are trained 2 times in each epoch.");
}

TEST(Combining, TestsOnTrainingImagesWhereThereAreNoOthers)
{
    Dataset data = letters();
    replaceTest(data, lettersInOtherOrder());
    EXPECT_EQ(data.test.labels, (Bytes8 {1, 0}));
    EXPECT_EQ(data.train.labels, letters().train.labels);
}

TEST(Combining, RefusesWhatDoesNotFit)
{
    const auto said = [](Dataset other, int weight) {
        Dataset data = letters();
        return errorText([&] { mixInto(data, std::move(other), weight, {}); });
    };
    EXPECT_EQ(said(letters(), 0), "Images cannot be mixed in 0 times, expected 1 to 1000 times.");
    EXPECT_EQ(said(letters(), 1001), "Images cannot be mixed in 1001 times, expected 1 to 1000 times.");
    Dataset wide = letters();
    std::swap(wide.width, wide.height);
    EXPECT_EQ(said(wide, 1),
              "The training images of letters have 2 x 1 pixels, expected 1 x 2 as in letters.");
    Dataset other = letters();
    other.classes = {"a", "z"};
    EXPECT_NE(said(other, 1).find("the class z, which is none of the 2 classes"), std::string::npos);
}

} // namespace ff::test::combining_test
