// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/finding/label_need.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/core/data/example_sets.h"

namespace ff::test {

namespace {

/// Images of every kind of file, and nothing that says what is on them.
std::vector<ExampleSet> unlabelledSets()
{
    std::vector<NamedBytes> pictures;
    std::vector<NamedBytes> oneFolder;
    std::string table;
    for (std::size_t i = 0; i < exampleTrain.count(); ++i) {
        const GreyPicture image = exampleImage(exampleTrain, i);
        pictures.emplace_back(std::to_string(100 + i) + ".png", makePng(image));
        oneFolder.emplace_back("digits/" + pictures.back().first, pictures.back().second);
        for (std::size_t pixel = 0; pixel < image.pixels.size(); ++pixel) {
            table += (pixel > 0 ? "," : "") + std::to_string(image.pixels[pixel]);
        }
        table += "\n";
    }
    const Bytes array = makeNpy("12, 5, 5", valuesOf(exampleTrain.pixels));
    SafetensorsFile tensors = safetensorsOf(exampleTrain, exampleTest);
    std::erase_if(tensors.tensors, [](const auto& each) { return each.name.ends_with("labels"); });
    return {
        {"idx", "", {{"train-images-idx3-ubyte", serialiseIdxImages(exampleTrain.pixels, 5, 5)}}},
        {"pictures", "", pictures},
        {"pictures", "pictures.zip", {{"pictures.zip", zipOf(pictures)}}},
        {"pictures", "", oneFolder},
        {"numpy", "images.npy", {{"images.npy", array}}},
        {"numpy", "set.npz", {{"set.npz", zipOf({{"x_train.npy", array}, {"x_test.npy", array}})}}},
        {"csv", "set.csv", {{"set.csv", textBytes(table)}}},
        {"safetensors", "set.safetensors", {{"set.safetensors", serialise(tensors)}}},
    };
}

} // namespace

TEST(Unlabelled, ImagesAreRefusedWithTheReasonAndWhatToDo)
{
    for (const ExampleSet& set : unlabelledSets()) {
        const TemporaryFolder folder;
        const std::filesystem::path path = write(folder, set);
        const std::string error = errorText([&] { loadData({"files", path, {}}); });
        EXPECT_TRUE(error.starts_with(path.string())) << error;
        EXPECT_TRUE(error.ends_with(labelNeed)) << set.kind << ", " << set.opens << ": " << error;
    }
}

TEST(Unlabelled, OtherFaultsAreNotExplainedByLabels)
{
    const TemporaryFolder folder;
    folder.write("train-labels-idx1-ubyte", serialiseIdxLabels(exampleTrain.labels));
    const std::string error = errorText([&] { loadData({"files", folder.path(), {}}); });
    EXPECT_TRUE(error.ends_with("lacks the training images that belong to train-labels-idx1-ubyte."))
        << error;
}

} // namespace ff::test
