// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/data_summary.h"
#include "core/data/no_labels.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/core/data/example_sets.h"

#include <set>

namespace ff::test::unlabelled_test {

namespace {

/// A set of images of which nothing says what is on them, and how many are to train and to test.
struct UnlabelledSet
{
    ExampleSet set;
    std::size_t trained = 10; ///< what is left of twelve without a sixth
    std::size_t tested = 2;
};

std::string tableOf(const Split& split)
{
    std::string table;
    for (std::size_t i = 0; i < split.count(); ++i) {
        const GreyPicture image = exampleImage(split, i);
        for (std::size_t pixel = 0; pixel < image.pixels.size(); ++pixel) {
            table += (pixel > 0 ? "," : "") + std::to_string(image.pixels[pixel]);
        }
        table += "\n";
    }
    return table;
}

std::vector<NamedBytes> picturesOf(const Split& split, const std::string& folder)
{
    std::vector<NamedBytes> pictures;
    for (std::size_t i = 0; i < split.count(); ++i) {
        pictures.emplace_back(folder + std::to_string(100 + i) + ".png", makePng(exampleImage(split, i)));
    }
    return pictures;
}

std::vector<NamedBytes> both(std::vector<NamedBytes> one, const std::vector<NamedBytes>& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

NamedBytes idxImages(const std::string& name, const Split& split)
{
    return {name + "-images-idx3-ubyte", serialiseIdxImages(split.pixels, 5, 5)};
}

std::vector<UnlabelledSet> unlabelledSets()
{
    const std::vector<NamedBytes> pictures = picturesOf(exampleTrain, "");
    const Bytes train = makeNpy("12, 5, 5", valuesOf(exampleTrain.pixels));
    const Bytes test = makeNpy("6, 5, 5", valuesOf(exampleTest.pixels));
    const Bytes table = textBytes(tableOf(exampleTrain));
    SafetensorsFile tensors = safetensorsOf(exampleTrain, exampleTest);
    std::erase_if(tensors.tensors, [](const auto& each) { return each.name.ends_with("labels"); });
    SafetensorsFile named = tensors;
    named.metadata["classes"] = R"(["a", "b", "c"])";
    const auto parts = both(picturesOf(exampleTrain, "train/"), picturesOf(exampleTest, "test/"));
    return {
        {{"idx", "", {idxImages("train", exampleTrain)}}},
        {{"idx", "", {idxImages("train", exampleTrain), idxImages("t10k", exampleTest)}}, 12, 6},
        {{"pictures", "", pictures}},
        {{"pictures", "pictures.zip", {{"pictures.zip", zipOf(pictures)}}}},
        {{"pictures", "", picturesOf(exampleTrain, "digits/")}},
        {{"pictures", "", parts}, 12, 6},
        {{"numpy", "images.npy", {{"images.npy", train}}}},
        {{"numpy", "faces.npy", {{"faces.npy", train}}}},
        {{"numpy", "faces.npz", {{"faces.npz", zipOf({{"arr_0.npy", train}})}}}},
        {{"numpy", "set.npz", {{"set.npz", zipOf({{"x_train.npy", train}, {"x_test.npy", test}})}}}, 12, 6},
        {{"csv", "set.csv", {{"set.csv", table}}}},
        {{"csv", "", {{"train.csv", table}, {"test.csv", textBytes(tableOf(exampleTest))}}}, 12, 6},
        {{"safetensors", "set.safetensors", {{"set.safetensors", serialise(tensors)}}}, 12, 6},
        {{"safetensors", "set.safetensors", {{"set.safetensors", serialise(named)}}}, 12, 6},
    };
}

/// The images in whatever order they are.
std::multiset<std::vector<std::uint8_t>> imagesIn(const Dataset& data)
{
    std::multiset<std::vector<std::uint8_t>> images;
    for (const Split* split : {&data.train, &data.test}) {
        for (std::size_t i = 0; i < split->count(); ++i) {
            images.insert(exampleImage(*split, i).pixels);
        }
    }
    return images;
}

std::string errorOf(const ExampleSet& set)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = write(folder, set);
    return errorText([&] { loadData({"files", path, {}}); });
}

} // namespace

TEST(Unlabelled, ImagesOfEveryKindOpenAndSaySo)
{
    for (const auto& [set, trained, tested] : unlabelledSets()) {
        SCOPED_TRACE(std::string(set.kind) + ", " + set.opens + ", " + set.files.front().first);
        const TemporaryFolder folder;
        const Dataset data = loadData({"files", write(folder, set), {}});
        EXPECT_FALSE(isLabelled(data));
        EXPECT_EQ(data.train.count(), trained);
        EXPECT_EQ(data.test.count(), tested);
        for (const Split* split : {&data.train, &data.test}) {
            EXPECT_EQ(std::ranges::count(split->labels, noLabel), std::ssize(split->labels));
        }
        Dataset whole;
        whole.train = exampleTrain;
        if (tested == exampleTest.count()) {
            whole.test = exampleTest;
        }
        EXPECT_EQ(imagesIn(data), imagesIn(whole));
        EXPECT_NE(data.description.english().find(noLabels), std::string::npos) << data.description.english();
        EXPECT_NE(dataSummary(data).find("5 x 5 pixels without labels."), std::string::npos)
            << dataSummary(data);
    }
}

TEST(Unlabelled, AKnownSetKeepsItsNameAndGetsNoClasses)
{
    const TemporaryFolder folder;
    const auto [name, content] = idxImages("mnist-train", exampleTrain);
    folder.write(name, content);
    const Dataset data = loadData({"files", folder.path(), {}});
    EXPECT_EQ(data.name, "MNIST");
    EXPECT_FALSE(isLabelled(data));
}

TEST(Unlabelled, WhereOnlyAPartHasLabelsTheyAreMissed)
{
    const auto labels = [](const std::string& name, const Split& split) {
        return NamedBytes {name + "-labels-idx1-ubyte", serialiseIdxLabels(split.labels)};
    };
    const NamedBytes train = idxImages("train", exampleTrain);
    const NamedBytes test = idxImages("t10k", exampleTest);
    const std::vector<std::pair<ExampleSet, std::string>> sets {
        {{"idx", "", {train, test, labels("t10k", exampleTest)}}, "lacks the training labels"},
        {{"idx", "", {train, labels("train", exampleTrain), test}}, "lacks the test labels"},
        {{"idx", "", {train, labels("other-train", exampleTrain)}}, "lacks the training"},
        {{"idx", "", {labels("train", exampleTrain)}}, "lacks the training images that belong to"},
        {{"csv",
          "",
          {{"train.csv", textBytes(tableOf(exampleTrain))}, {"test.csv", textBytes(csvOf(exampleTest))}}},
         "train.csv has 12 images of 5 x 5 pixels without labels"},
    };
    for (const auto& [set, expected] : sets) {
        const std::string error = errorOf(set);
        EXPECT_NE(error.find(expected), std::string::npos) << error;
    }
}

TEST(Unlabelled, DamagedLabelsAreAnError)
{
    const NamedBytes train = idxImages("train", exampleTrain);
    Bytes cut = serialiseIdxLabels(exampleTrain.labels);
    cut.pop_back();
    const Bytes images = makeNpy("12, 5, 5", valuesOf(exampleTrain.pixels));
    EXPECT_NE(errorOf({"idx", "", {train, {"train-labels-idx1-ubyte", cut}}}).find("is cut short"),
              std::string::npos);
    EXPECT_NE(errorOf({"idx", "", {train, {"train-labels-idx1-ubyte", {}}}}), "");
    EXPECT_NE(errorOf({"numpy", "", {{"images.npy", images}, {"labels.npy", textBytes("none")}}}), "");
}

TEST(Unlabelled, SeveralSetsAreNamed)
{
    const std::string error = errorOf(
        {"idx", "", {idxImages("emnist-a-train", exampleTrain), idxImages("emnist-b-train", exampleTrain)}});
    EXPECT_NE(error.find("holds 2 data sets (emnist-a, emnist-b)"), std::string::npos) << error;
}

TEST(Unlabelled, NeitherTestsNorMixesWithLabels)
{
    const TemporaryFolder labelled;
    const TemporaryFolder unlabelled;
    labelled.write("set.csv", textBytes(csvOf(exampleTrain)));
    unlabelled.write("set.csv", textBytes(tableOf(exampleTrain)));
    const auto load
        = [](const TemporaryFolder& trained, const TemporaryFolder& tested, const TemporaryFolder& mixed) {
              return loadData(DataSource {"files", trained.path(), tested.path(), mixed.path(), 1});
          };
    const auto error = [&](const auto&... folders) { return errorText([&] { load(folders...); }); };
    EXPECT_NE(error(labelled, unlabelled, labelled).find("has no labels"), std::string::npos);
    EXPECT_NE(error(labelled, labelled, unlabelled).find("has no labels"), std::string::npos);
    EXPECT_NE(error(unlabelled, labelled, unlabelled).find("has labels"), std::string::npos);
    EXPECT_NE(error(unlabelled, unlabelled, labelled).find("has labels"), std::string::npos);
    EXPECT_FALSE(isLabelled(load(unlabelled, unlabelled, unlabelled)));
}

} // namespace ff::test::unlabelled_test
