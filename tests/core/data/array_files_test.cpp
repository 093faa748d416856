// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/readers/array_images.h"
#include "core/data/readers/npy.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/core/data/example_sets.h"

#include <bit>

namespace ff::test::array_files_test {

namespace {

using Values = std::vector<std::uint8_t>;

LoadedImages convert(const Bytes& images, const Bytes& labels, Colours colours = Colours::AsFound)
{
    const ArrayPair arrays {{"images", parseNpy(images, "images")},
                            SourceArray {"labels", parseNpy(labels, "labels")}};
    return splitsFromArrays(arrays, std::nullopt, {.colours = colours}, {}).train;
}

Bytes floatNpy(const std::string& shape, const std::vector<float>& values)
{
    Values bytes;
    for (const float value : values) {
        for (int shift = 0; shift < 32; shift += 8) {
            bytes.push_back(static_cast<std::uint8_t>(std::bit_cast<std::uint32_t>(value) >> shift));
        }
    }
    return makeNpy(shape, bytes, "<f4");
}

void expectWords(const std::string& message, const std::string& words)
{
    EXPECT_NE(message.find(words), std::string::npos) << message;
}

const Bytes twoLabels = makeNpy("2,", {4, 9});

} // namespace

TEST(ArrayImages, HaveTheUsualShapes)
{
    const Values values {1, 2, 3, 4, 5, 6, 7, 208};
    for (const char* shape : {"2, 2, 2", "2, 4", "2, 1, 2, 2", "2, 2, 2, 1"}) {
        const LoadedImages images = convert(makeNpy(shape, values), twoLabels);
        EXPECT_EQ(images.width, 2) << shape;
        EXPECT_EQ(images.height, 2) << shape;
        EXPECT_EQ(images.pixels, values) << shape;
        EXPECT_EQ(images.labels, (Values {0, 1})) << shape;
        EXPECT_EQ(images.classes, (std::vector<std::string> {"4", "9"})) << shape;
    }
    EXPECT_EQ(convert(makeNpy("1, 2, 4", values), makeNpy("1, 1", {0})).width, 4);
}

TEST(ArrayImages, KeepColoursInPlanesHoweverTheyLie)
{
    const Values planes {255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255}; // red, green, blue and white
    const Values pixels {255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255};
    for (const auto& [shape, values] :
         {std::pair("1, 2, 2, 3", &pixels), std::pair("1, 3, 2, 2", &planes), std::pair("1, 12", &planes)}) {
        const LoadedImages images = convert(makeNpy(shape, *values), makeNpy("1,", {0}));
        EXPECT_EQ(images.width, 2) << shape;
        EXPECT_EQ(images.height, 2) << shape;
        EXPECT_EQ(images.channels, 3) << shape;
        EXPECT_EQ(images.pixels, planes) << shape;
        const LoadedImages grey = convert(makeNpy(shape, *values), makeNpy("1,", {0}), Colours::Grey);
        EXPECT_EQ(grey.channels, 1) << shape;
        EXPECT_EQ(grey.pixels, (Values {76, 150, 29, 255})) << shape;
    }
}

TEST(ArrayImages, AreStretchedWhereTheirValuesSaySo)
{
    const Bytes oneLabel = makeNpy("1,", {0});
    EXPECT_EQ(convert(floatNpy("1, 2, 2", {0, 0.5F, 1, 0.25F}), oneLabel).pixels, (Values {0, 128, 255, 64}));
    EXPECT_EQ(convert(floatNpy("1, 2, 2", {-1, 0, 1, 0.5F}), oneLabel).pixels, (Values {0, 128, 255, 191}));
    EXPECT_EQ(convert(floatNpy("1, 2, 2", {0, 127.6F, 255, 1}), oneLabel).pixels, (Values {0, 128, 255, 1}));
    EXPECT_EQ(convert(makeNpy("1, 2, 2", {0, 1, 1, 0}, "|b1"), oneLabel).pixels, (Values {0, 255, 255, 0}));
    EXPECT_EQ(convert(makeNpy("1, 2, 2", {0, 1, 1, 0}), oneLabel).pixels, (Values {0, 255, 255, 0}));
}

TEST(ArrayImages, AreRefusedWithTheReason)
{
    const Values four {1, 2, 3, 204};
    const Bytes one = makeNpy("1,", {0});
    struct Case
    {
        Bytes images;
        Bytes labels;
        const char* message;
    };
    const std::vector<Case> cases {
        {makeNpy("4,", four), one, "images has the shape [4], expected [images, height, width]"},
        {makeNpy("1, 1, 1, 1, 4", four), one, "images has the shape [1, 1, 1, 1, 4]"},
        {makeNpy("2, 2", four), one, "images has the shape [2, 2], expected a square number of pixels"},
        {makeNpy("1, 2, 1, 2", four), one, "[1, 2, 1, 2], expected"},
        {makeNpy("0, 28, 28", {}), one, "images is empty"},
        {makeNpy("1, 65, 1", Values(65)), one, "images of 1 x 65 pixels, expected sides of 1 to 64"},
        {makeNpy("1, 2, 2", four), makeNpy("2,", {1, 2}),
         "labels has 2 labels, expected as many as the 1 image"},
        {makeNpy("1, 2, 2", four), makeNpy("1, 10", Values(10)),
         "labels has the shape [1, 10], expected [1]"},
        {makeNpy("1, 2, 2", four), makeNpy("", {1}), "labels has the shape [], expected [1]"},
        {makeNpy("1, 2, 2", four), floatNpy("1,", {0.5F}), "the label 0.5 at position 0, expected a whole"},
        {floatNpy("1, 1, 2", {-0.4F, 1e38F}), one, "values from -0.4 to 1e+38, expected grey levels"},
        {floatNpy("1, 1, 2", {1, std::numeric_limits<float>::quiet_NaN()}), one, "some that are no numbers"},
        {floatNpy("1, 1, 2", {1, std::numeric_limits<float>::infinity()}), one, "to inf"},
    };
    for (const Case& each : cases) {
        expectWords(errorText([&] { convert(each.images, each.labels); }), each.message);
    }
}

TEST(NumpyFiles, ReadWhatNumpyWrites)
{
    for (const char* name : {"from-numpy.npz", "from-numpy-compressed.npz"}) {
        const Dataset data
            = loadData({"files", std::filesystem::path(FF_SOURCE_DIR) / "tests/data/good" / name, {}});
        EXPECT_EQ(data.train.pixels, exampleTrain.pixels) << name;
        EXPECT_EQ(data.train.labels, exampleTrain.labels) << name;
        EXPECT_EQ(data.test.pixels, exampleTest.pixels) << name;
        EXPECT_EQ(data.test.labels, exampleTest.labels) << name;
    }
}

TEST(NumpyFiles, MayBeOneForEachArray)
{
    const Bytes images = makeNpy("12, 5, 5", valuesOf(exampleTrain.pixels));
    const Bytes labels = makeNpy("12,", exampleTrain.labels);
    const std::vector<std::vector<NamedBytes>> layouts {
        {{"images.npy", images}, {"labels.npy", labels}},
        {{"X.npy", images}, {"y.npy", labels}, {"notes.npy", textBytes("no array at all")}},
        {{"kmnist-train-imgs.npz", makeZip({{"arr_0.npy", images}})},
         {"kmnist-train-labels.npz", makeZip({{"arr_0.npy", labels}})}},
        {{"mnist_train.npz", makeZip({{"x.npy", images}, {"y.npy", labels}})}},
        {{"mnist-images.npz", makeZip({{"x_train.npy", images}, {"y_train.npy", labels}})}},
    };
    for (const auto& files : layouts) {
        SCOPED_TRACE(files.front().first);
        const TemporaryFolder folder;
        writeAll(folder, files);
        for (const auto& path : {folder.path(), folder.path() / files.front().first}) {
            const Dataset data = loadData({"numpy", path, {}});
            EXPECT_EQ(data.train.count() + data.test.count(), 12U);
        }
    }
}

TEST(NumpyFiles, SayWhichArrayIsWrong)
{
    const TemporaryFolder folder;
    const auto path = folder.write("set.npz",
                                   makeZip({{"x_train.npy", makeNpy("1, 2, 2", {1, 2, 3, 4})},
                                            {"y_train.npy", textBytes("not an array")}}));
    const std::string message = errorText([&] { loadData({"numpy", path, {}}); });
    expectWords(message, path.string() + "/y_train.npy is not an .npy file");
}

TEST(SafetensorsFiles, NameTheirClasses)
{
    const TemporaryFolder folder;
    SafetensorsFile file = safetensorsOf(exampleTrain, exampleTest);
    file.metadata["classes"] = R"(["hat","shoe","bag","coat"])";
    const auto path = folder.write("set.safetensors", serialise(file));
    const Dataset data = loadData({"files", path, {}});
    EXPECT_EQ(data.classes, (std::vector<std::string> {"hat", "shoe", "bag", "coat"}));
    EXPECT_EQ(data.train.labels, exampleTrain.labels);
    file.metadata["classes"] = R"(["hat","shoe"])";
    folder.write("set.safetensors", serialise(file));
    expectWords(errorText([&] {
                    loadData({"files", path, {}});
                }),
                "the class 2, which is none of the 2 classes");
    file.metadata["classes"] = "hat";
    folder.write("set.safetensors", serialise(file));
    expectWords(errorText([&] {
                    loadData({"files", path, {}});
                }),
                "the metadata 'classes' hat, expected a JSON list");
}

TEST(SafetensorsFiles, OfWeightsHaveNoImages)
{
    const TemporaryFolder folder;
    const SafetensorsFile weights {{}, {{"layers.0.weight", ElementType::U8, {2}, Bytes(2)}}};
    const auto path = folder.write("weights.safetensors", serialise(weights));
    expectWords(errorText([&] { loadData({"files", path, {}}); }), "lacks the training images and labels");
}

} // namespace ff::test::array_files_test
