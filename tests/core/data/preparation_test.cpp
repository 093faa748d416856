// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/core/data/data_fixtures.h"
#include "tests/core/data/example_sets.h"

#include <gtest/gtest.h>

// What loading says that it did, which the weights carry on to whoever uses them.
namespace ff::test::preparation_test {
namespace {

Preparation preparationOf(const std::vector<NamedBytes>& files, const std::string& opens = "")
{
    const TemporaryFolder folder;
    return loadAsFound({"files", write(folder, {"", opens, files})}, {}).preparation;
}

/// The training images of the examples as broken numbers from `low` to `high`, and their labels.
std::vector<NamedBytes> brokenNumbers(float low, float high)
{
    std::vector<std::uint8_t> values;
    for (const std::uint8_t pixel : exampleTrain.pixels) {
        const float value = low + (high - low) * static_cast<float>(pixel) / 255.0F;
        const auto* first = reinterpret_cast<const std::uint8_t*>(&value);
        values.insert(values.end(), first, first + sizeof value);
    }
    return {{"x.npy", makeNpy("12, 5, 5", values, "<f4")}, {"y.npy", makeNpy("12,", exampleTrain.labels)}};
}

std::vector<NamedBytes> inverted(std::vector<NamedBytes> files)
{
    std::vector<std::uint8_t> pixels;
    for (const std::uint8_t pixel : exampleTrain.pixels) {
        pixels.push_back(static_cast<std::uint8_t>(255 - pixel));
    }
    files[0].second = serialiseIdxImages(pixels, 5, 5);
    files.resize(2);
    return files;
}

} // namespace

TEST(Preparation, OfPlainBytesThereIsNone)
{
    for (const ExampleSet& example : exampleSets()) {
        EXPECT_EQ(preparationOf(example.files, example.opens), Preparation {}) << example.kind;
    }
}

TEST(Preparation, SaysWhichNumbersBecameBlackAndWhite)
{
    for (const auto& [low, high] : {std::pair(0.0F, 1.0F), std::pair(-1.0F, 1.0F)}) {
        const Preparation found = preparationOf(brokenNumbers(low, high));
        EXPECT_EQ(found.low, low);
        EXPECT_EQ(found.high, high);
    }
    const Preparation table = preparationOf({{"t.csv", textBytes("0,0,.5,0,.5\n1,.5,1,0,0\n")}});
    EXPECT_EQ(table.low, 0);
    EXPECT_EQ(table.high, 1);
}

TEST(Preparation, SaysThatImagesWereTurnedAndInverted)
{
    std::vector<NamedBytes> files = exampleIdxFiles();
    for (auto& [name, bytes] : files) {
        name.insert(0, "emnist-letters-");
    }
    EXPECT_EQ(preparationOf(files).order, PixelOrder::ColumnByColumn);
    EXPECT_FALSE(preparationOf(files).inverted);
    EXPECT_TRUE(preparationOf(inverted(exampleIdxFiles())).inverted);
}

TEST(Preparation, SaysWhatTheFilesCallTheClasses)
{
    SafetensorsFile named = safetensorsOf(exampleTrain, exampleTest);
    named.metadata["classes"] = R"(["cat", "dog", "owl"])";
    const std::vector<std::string> numbers {"0", "1", "2"};
    EXPECT_EQ(preparationOf({{"s.safetensors", serialise(named)}}).labels, numbers);

    std::vector<NamedBytes> fashion = exampleIdxFiles();
    for (auto& [name, bytes] : fashion) {
        name.insert(0, "fashion-mnist-");
    }
    EXPECT_EQ(preparationOf(fashion).labels.size(), 10U);
    EXPECT_EQ(preparationOf(fashion).labels.front(), "0");
}

} // namespace ff::test::preparation_test
