// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/part_finder.h"
#include "core/data/finding/picture_places.h"
#include "tests/core/data/data_fixtures.h"

#include <algorithm>

namespace ff::test::part_names_test {

TEST(PartNames, SayRoleSplitAndSet)
{
    struct Case
    {
        const char* name;
        PartName meaning;
    };
    using enum PartRole;
    using enum SplitRole;
    const std::vector<Case> cases {
        {"train-images-idx3-ubyte.gz", {Images, Train, ""}},
        {"t10k-labels.idx1-ubyte", {Labels, Test, ""}},
        {"gzip/emnist-letters-test-images-idx3-ubyte.gz", {Images, Test, "emnist-letters"}},
        {"EMNIST/raw/emnist-byclass-train-labels-idx1-ubyte", {Labels, Train, "emnist-emnist-byclass"}},
        {"x_train", {Images, Train, ""}},
        {"y_test.npy", {Labels, Test, ""}},
        {"testX", {Images, Test, ""}},
        {"kmnist-train-imgs.npz", {Images, Train, "kmnist"}},
        {"images", {Images, Whole, ""}},
        {"X.npy", {Images, Whole, ""}},
        {"digits-x-labels", {Labels, Whole, "digits-x"}},
        {"val_images", {Images, Validation, ""}},
    };
    for (const Case& one : cases) {
        EXPECT_EQ(partNamed(one.name), one.meaning) << one.name;
    }
    for (const char* name : {"", "README", "weights", "train", "testament"}) {
        EXPECT_EQ(partNamed(name), std::nullopt) << name;
    }
}

TEST(PartFinder, PrefersTheSetThatTrains)
{
    std::vector<NamedPart> parts;
    for (const char* name : {"a-images", "a-labels", "b-train-images", "b-train-labels", "b-val-images",
                             "b-val-labels", "b-test-images", "b-test-labels"}) {
        parts.push_back({name, partNamed(name)});
    }
    const FoundParts found = findParts(parts, "here");
    EXPECT_EQ(found.set, "b");
    EXPECT_EQ(found.train.images, 2U);
    ASSERT_TRUE(found.test.has_value());
    EXPECT_EQ(found.test->labels, 7U);
}

TEST(PartFinder, TakesAValidationSplitForTestingAndAnythingForTraining)
{
    const auto find = [](const std::vector<const char*>& names) {
        std::vector<NamedPart> parts;
        for (const char* name : names) {
            parts.push_back({name, partNamed(name)});
        }
        return findParts(parts, "here");
    };
    EXPECT_EQ(find({"x_train", "y_train", "x_val", "y_val"}).test->images, 2U);
    EXPECT_EQ(find({"x_test", "y_test"}).train.images, 0U);
    EXPECT_FALSE(find({"x_test", "y_test"}).test.has_value());
    EXPECT_NE(errorText([&] {
                  find({"x_train", "y_test"});
              }).find("the training labels that belong to x_train"),
              std::string::npos);
    EXPECT_NE(errorText([&] { find({"weights"}); }).find("here lacks"), std::string::npos);
}

TEST(PicturePlaces, FollowTheFoldersAboveAPicture)
{
    struct Case
    {
        std::vector<std::string> names;
        std::vector<std::pair<SplitRole, std::string>> places;
    };
    using enum SplitRole;
    const std::vector<Case> cases {
        {{"0/a.png", "1/b.png"}, {{Whole, "0"}, {Whole, "1"}}},
        {{"train/0/a.png", "test/0/b.png"}, {{Train, "0"}, {Test, "0"}}},
        {{"training/0/a.png", "training/1/a.png"}, {{Train, "0"}, {Train, "1"}}},
        {{"mnist_png/train/0/a.png", "mnist_png/val/1/b.JPG"}, {{Train, "0"}, {Validation, "1"}}},
        {{"set/0/writer 1/a.png", "set/1/writer 2/b.png"}, {{Whole, "0"}, {Whole, "1"}}},
        {{"test tube/a.png", "training shoe/b.png"}, {{Whole, "test tube"}, {Whole, "training shoe"}}},
        {{"preview.png", "0/a.png", "1/b.png", "1/notes.txt"}, {{Whole, "0"}, {Whole, "1"}}},
        {{"train/stray.png", "train/0/a.png", "train/1/a.png"}, {{Train, "0"}, {Train, "1"}}},
        {{"set/set/train/train/0/a.png", "set/set/train/train/1/b.png", "set/set/test/test/1/c.png"},
         {{Train, "0"}, {Train, "1"}, {Test, "1"}}},
        {{"seg_pred/seg_pred/a.png", "seg_test/seg_test/0/b.png", "seg_train/seg_train/0/c.png",
          "seg_train/seg_train/1/d.png"},
         {{Test, "0"}, {Train, "0"}, {Train, "1"}}},
        {{"Testing/0/a.png", "Training/0/b.png", "Training/1/c.png"},
         {{Test, "0"}, {Train, "0"}, {Train, "1"}}},
        {{"Meta/0.png", "Test/0.png", "Train/0/b.png", "Train/1/c.png"}, {{Train, "0"}, {Train, "1"}}},
        {{"test/unknown/a.png", "train/0/b.png", "train/1/c.png"}, {{Train, "0"}, {Train, "1"}}},
        {{"bus/a.png", "train/b.png"}, {{Whole, "bus"}, {Whole, "train"}}},
        {{"0/test/a.png", "0/train/b.png", "1/train/c.png"}, {{Test, "0"}, {Train, "0"}, {Train, "1"}}},
        {{"a.png"}, {}},
        {{}, {}},
    };
    for (const Case& one : cases) {
        const PicturePlaces found = picturePlaces(one.names);
        const std::vector<PicturePlace>& places = found.places;
        ASSERT_EQ(places.size(), one.places.size()) << (one.names.empty() ? "" : one.names[0]);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::string& name = one.names[places[i].file];
            EXPECT_EQ(places[i].split, one.places[i].first) << name;
            EXPECT_EQ(places[i].className, one.places[i].second) << name;
        }
        const auto isPicture = [](const std::string& name) { return !name.ends_with(".txt"); };
        EXPECT_EQ(places.size() + found.leftOut.size(),
                  static_cast<std::size_t>(std::ranges::count_if(one.names, isPicture)));
    }
}

} // namespace ff::test::part_names_test
