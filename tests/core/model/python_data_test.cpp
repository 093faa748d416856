// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/ink/ink_ground.h"
#include "core/data/readers/safetensors_write.h"
#include "core/model/model_file.h"
#include "core/run/evaluation.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/data/grounds.h"
#include "tests/core/model/python.h"
#include "tests/core/model/written_model.h"
#include "tests/core/run/small_run.h"

#include <bit>
#include <fstream>

// The Python package with images as they are in the user's files, for every kind of data and everything that
// loading may do to them.
namespace ff::test::python_data_test {
namespace {

constexpr const char* printAnswers = R"(
import pathlib, sys, numpy, forwardforward
from forwardforward import weights_file

def find(files, *words):
    return next((path for path in files if all(word in path.name for word in words)), None)

def test_images(folder):
    files = sorted(pathlib.Path(folder).rglob("*"))
    if path := find(files, ".npz"):
        arrays = numpy.load(path)
        return arrays["x_test"], arrays["y_test"]
    if path := find(files, ".safetensors"):
        tensors = weights_file.read_safetensors(path.read_bytes())[1]
        return tensors["test_images"], tensors["test_labels"]
    if path := find(files, "test", ".csv"):
        rows = numpy.loadtxt(path, delimiter=",")
        return rows[:, 1:], rows[:, 0]
    images, labels = (find(files, "t10k", what) or find(files, "test", what) for what in ("images", "labels"))
    return forwardforward.read_array(images), forwardforward.read_array(labels)

for weights, folder in zip(sys.argv[1::2], sys.argv[2::2]):
    model = forwardforward.load(weights)
    images, labels = test_images(folder)
    print(*model.indices(labels), *model.predict_by_readout(images), *model.predict_by_goodness(images))
)";

/// A set in a folder, and where Python finds its test images as they are in the set.
struct PythonSet
{
    std::string name;
    ExampleSet files;
    std::vector<NamedBytes> forPython {}; ///< in place of the set's own files, where numpy cannot read these
};

Split changed(Split split, const InkOnGround& ink, int firstLabel = 0)
{
    put(split.pixels, ink);
    for (std::uint8_t& label : split.labels) {
        label = static_cast<std::uint8_t>(label + firstLabel);
    }
    return split;
}

std::vector<NamedBytes> idxFiles(const std::string& prefix, const Split& train, const Split& test)
{
    return {{prefix + "train-images-idx3-ubyte", serialiseIdxImages(train.pixels, 5, 5)},
            {prefix + "train-labels-idx1-ubyte", serialiseIdxLabels(train.labels)},
            {prefix + "test-images-idx3-ubyte", serialiseIdxImages(test.pixels, 5, 5)},
            {prefix + "test-labels-idx1-ubyte", serialiseIdxLabels(test.labels)}};
}

PythonSet idxSet(const std::string& prefix, const InkOnGround& ink, int firstLabel)
{
    return {
        prefix,
        {"idx", "",
         idxFiles(prefix, changed(exampleTrain, ink, firstLabel), changed(exampleTest, ink, firstLabel))}};
}

/// The pixels as broken numbers from `low` to `high`.
Bytes brokenNumbers(const Split& split, float low, float high)
{
    std::vector<std::uint8_t> bytes;
    for (const std::uint8_t pixel : split.pixels) {
        const auto bits = std::bit_cast<std::uint32_t>(low + (high - low) * static_cast<float>(pixel) / 255);
        for (int shift = 0; shift < 32; shift += 8) {
            bytes.push_back(static_cast<std::uint8_t>(bits >> shift));
        }
    }
    return makeNpy(std::to_string(split.count()) + ", 5, 5", bytes, "<f4");
}

/// The pixels in three channels, divided by these.
template <int red, int green, int blue>
Bytes colours(const Split& split, float, float)
{
    std::vector<std::uint8_t> bytes;
    for (const std::uint8_t pixel : split.pixels) {
        for (const int part : {red, green, blue}) {
            bytes.push_back(static_cast<std::uint8_t>(pixel / part));
        }
    }
    return makeNpy(std::to_string(split.count()) + ", 5, 5, 3", bytes);
}

Bytes coloursInPlanes(const Split& split, float, float)
{
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i < split.count(); ++i) {
        for (const int part : {3, 1, 2}) {
            for (const std::uint8_t pixel : exampleImage(split, i).pixels) {
                bytes.push_back(static_cast<std::uint8_t>(pixel / part));
            }
        }
    }
    return makeNpy(std::to_string(split.count()) + ", 3, 5, 5", bytes);
}

template <typename Images>
PythonSet npzSet(const std::string& name, Images images, float low, float high)
{
    return {name,
            {"numpy",
             "set.npz",
             {{"set.npz",
               makeZip({{"x_train.npy", images(exampleTrain, low, high), {}, 0, 8},
                        {"y_train.npy", makeNpy("12,", exampleTrain.labels), {}, 0, 8},
                        {"x_test.npy", images(exampleTest, low, high), {}, 0, 8},
                        {"y_test.npy", makeNpy("6,", exampleTest.labels), {}, 0, 8}})}}}};
}

/// A table whose pixels are thousandths of 1.
std::string thousandths(const Split& split)
{
    std::string text;
    for (std::size_t i = 0; i < split.count(); ++i) {
        text += std::to_string(split.labels[i]);
        for (const std::uint8_t pixel : exampleImage(split, i).pixels) {
            text += "," + std::to_string(pixel / 255.0);
        }
        text += "\n";
    }
    return text;
}

PythonSet namedTensors()
{
    SafetensorsFile file = safetensorsOf(exampleTrain, exampleTest);
    file.metadata["classes"] = R"(["owl", "cat", "dog"])";
    return {"named tensors", {"safetensors", "set.safetensors", {{"set.safetensors", serialise(file)}}}};
}

/// The images as folders of classes have them, one class after the other.
Split byClass(const Split& split)
{
    Split sorted;
    for (std::uint8_t label = 0; label < 3; ++label) {
        for (std::size_t i = 0; i < split.count(); ++i) {
            if (split.labels[i] == label) {
                const std::vector<std::uint8_t> image = exampleImage(split, i).pixels;
                sorted.pixels.append(image);
                sorted.labels.push_back(label);
            }
        }
    }
    return sorted;
}

/// What numpy can read of an example with the same test images in the same order; none where it can read the
/// example itself.
std::vector<NamedBytes> readableFiles(const ExampleSet& example)
{
    const bool isByClass = example.kind == "pictures" || (example.kind == "numpy" && example.opens.empty());
    if (isByClass) {
        return idxFiles("", exampleTrain, byClass(exampleTest));
    }
    const bool needsMore = example.opens.ends_with(".zip") || example.opens == "My digits";
    return needsMore ? exampleIdxFiles() : std::vector<NamedBytes>();
}

std::vector<PythonSet> pythonSets()
{
    std::vector<PythonSet> sets;
    for (const ExampleSet& example : exampleSets()) {
        sets.push_back({example.kind + " " + example.opens, example, readableFiles(example)});
    }
    for (const InkOnGround& ink : inksOnGrounds) {
        sets.push_back(idxSet("set-", ink, 0));
    }
    sets.push_back(idxSet("from-five-", {0, 255}, 5));
    sets.push_back(idxSet("emnist-digits-", {0, 255}, 0));
    sets.push_back(idxSet("fashion-mnist-", {0, 255}, 0));
    sets.push_back(npzSet("0 to 1", brokenNumbers, 0, 1));
    sets.push_back(npzSet("-1 to 1", brokenNumbers, -1, 1));
    sets.push_back(npzSet("0 to 16", brokenNumbers, 0, 16));
    sets.push_back(npzSet("colours", colours<1, 2, 3>, 0, 255));
    sets.push_back(npzSet("colours in planes", coloursInPlanes, 0, 255));
    sets.push_back(npzSet("grey in three channels", colours<1, 1, 1>, 0, 255));
    sets.push_back({"thousandths",
                    {"csv",
                     "",
                     {{"train.csv", textBytes(thousandths(exampleTrain))},
                      {"test.csv", textBytes(thousandths(exampleTest))}}}});
    sets.push_back(namedTensors());
    return sets;
}

std::string textOf(const at::Tensor& classes)
{
    std::string text;
    for (std::int64_t i = 0; i < classes.size(0); ++i) {
        text += (i > 0 ? " " : "") + std::to_string(classes[i].item<std::int64_t>());
    }
    return text;
}

/// Trains a little on the set, exports to `weights` and gives of every test image the true class, that by
/// readout and that by goodness.
std::string answersOf(const std::filesystem::path& set, const std::filesystem::path& weights)
{
    Settings settings = smallSettings();
    settings.layers = {12, 8};
    settings.batch = 4;
    settings.epochs = 5;
    Experiment experiment(std::make_shared<const Dataset>(loadData({"files", set})), settings, testCompute());
    while (!experiment.trainer().finished()) {
        experiment.step();
        experiment.dropTest();
    }
    writeModel(weights, experiment, "safetensors");
    const PixelStore& test = experiment.trainer().testPixels();
    const Learner& judge = experiment.trainer().judge();
    const at::Tensor images = test.images(0, test.count());
    const at::Tensor scores = scoresOf(judge.goodness(images), chosenLayers(settings.votingLayers, 2));
    return textOf(test.labels(0, test.count())) + " " + textOf(judge.probabilities(images).argmax(1)) + " "
        + textOf(scores.argmax(1));
}

TEST(PythonData, AnswersAreThoseOfTheProgramToTheImage)
{
    if (!hasNumpy()) {
        GTEST_SKIP() << "python3 with numpy is needed to load weights in Python";
    }
    const TemporaryFolder folder;
    folder.write("print_answers.py", textBytes(printAnswers));
    std::string arguments;
    std::vector<std::string> expected;
    std::vector<std::string> names;
    for (const PythonSet& set : pythonSets()) {
        const TemporaryFolder files;
        const std::string number = std::to_string(expected.size());
        const std::filesystem::path weights = folder.path() / (number + ".weights");
        expected.push_back(answersOf(write(files, set.files), weights));
        names.push_back(set.name);
        const std::filesystem::path raw = folder.path() / number;
        for (const auto& [name, bytes] : set.forPython.empty() ? set.files.files : set.forPython) {
            std::filesystem::create_directories((raw / name).parent_path());
            folder.write(number + "/" + name, bytes);
        }
        arguments += " " + quoted(weights) + " " + quoted(raw);
    }
    const CommandResult result = runPython(folder.path() / "print_answers.py", arguments);
    ASSERT_EQ(result.status, 0) << result.output;
    std::istringstream lines(result.output);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        std::string found;
        std::getline(lines, found);
        EXPECT_EQ(found, expected[i]) << names[i];
    }
}

TEST(PythonData, WhatDoesNotFitIsRefusedInASentence)
{
    if (!hasNumpy()) {
        GTEST_SKIP() << "python3 with numpy is needed to load weights in Python";
    }
    const TemporaryFolder files;
    const TemporaryFolder folder;
    const std::filesystem::path weights = folder.path() / "w.safetensors";
    answersOf(write(files, npzSet("0 to 1", brokenNumbers, 0, 1).files), weights);
    const auto refusal = [&](const std::string& name, const Bytes& images, const Bytes& labels) {
        folder.write(name + "-images.npy", images);
        folder.write(name + "-labels.npy", labels);
        const CommandResult result
            = runForwardforward(quoted(weights) + " " + quoted(folder.path() / (name + "-images.npy")) + " "
                                + quoted(folder.path() / (name + "-labels.npy")));
        EXPECT_EQ(result.status, 1) << result.output;
        return result.output;
    };
    const Bytes right = makeNpy("6,", exampleTest.labels);
    const std::string range = refusal("bytes", makeNpy("6, 5, 5", valuesOf(exampleTest.pixels)), right);
    EXPECT_NE(range.find("numbers from 0 to 1, found 0 to "), std::string::npos) << range;
    const std::string label
        = refusal("labels", brokenNumbers(exampleTest, 0, 1), makeNpy("6,", {0, 1, 2, 7, 1, 2}));
    EXPECT_NE(label.find("the labels 0, 1, 2, found 7 besides"), std::string::npos) << label;
}

} // namespace
} // namespace ff::test::python_data_test
