// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/mnist_folder.h"
#include "tests/core/data/data_fixtures.h"
#include "tests/core/data/pack_gzip.h"

#include <algorithm>
#include <cstdlib>

namespace ff::test {

namespace {

namespace fs = std::filesystem;

/// Four valid files of 20 training and 10 test images, 3 x 4 pixels.
void writeSmallSet(const TemporaryFolder& folder, const std::string& separator = "-")
{
    folder.write("train-images" + separator + "idx3-ubyte", makeIdx({20, 4, 3}, 240));
    folder.write("train-labels" + separator + "idx1-ubyte", makeIdx({20}, 20));
    folder.write("t10k-images" + separator + "idx3-ubyte", makeIdx({10, 4, 3}, 120));
    folder.write("t10k-labels" + separator + "idx1-ubyte", makeIdx({10}, 10));
}

void expectSmallSet(const Dataset& data)
{
    EXPECT_EQ(data.width, 3);
    EXPECT_EQ(data.height, 4);
    EXPECT_EQ(data.train.count(), 20U);
    EXPECT_EQ(data.test.count(), 10U);
    EXPECT_EQ(data.train.labels[13], 3);
    EXPECT_NO_THROW(validate(data));
}

std::string loadError(const fs::path& path)
{
    return errorOf([&path] { loadMnistFolder(path); });
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

fs::path realMnist()
{
    if (const char* folder = std::getenv("FF_MNIST_DIR")) {
        return folder;
    }
    return fs::path(FF_SOURCE_DIR) / ".." / "shared" / "data" / "mnist";
}

} // namespace

TEST(MnistFolder, ReadsEitherSeparator)
{
    for (const char* separator : {"-", "."}) {
        const TemporaryFolder folder;
        writeSmallSet(folder, separator);
        expectSmallSet(loadMnistFolder(folder.path()));
    }
}

TEST(MnistFolder, ReadsPackedFiles)
{
    const TemporaryFolder folder;
    folder.write("train-images-idx3-ubyte.gz", packGzip(makeIdx({20, 4, 3}, 240)));
    folder.write("train-labels.idx1-ubyte.gz", packGzip(makeIdx({20}, 20)));
    folder.write("t10k-images.idx3-ubyte", makeIdx({10, 4, 3}, 120));
    folder.write("t10k-labels-idx1-ubyte.gz", packGzip(makeIdx({10}, 10)));
    expectSmallSet(loadMnistFolder(folder.path()));
}

TEST(MnistFolder, IsFoundFromEachOfItsFiles)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path())) {
        expectSmallSet(loadMnistFolder(entry.path()));
    }
    expectSmallSet(loadMnistFolder(folder.path() / ""));
}

TEST(MnistFolder, IsNamedAfterItsFolder)
{
    const std::vector<std::pair<std::string, std::string>> names {
        {"mnist", "MNIST"},
        {"MNIST/raw", "MNIST"},
        {"fashion_mnist", "Fashion-MNIST"},
        {"my-Fashion", "Fashion-MNIST"},
        {"FashionMNIST/raw", "Fashion-MNIST"},
        {"kmnist", "kmnist"},
    };
    for (const auto& [folderName, dataName] : names) {
        const TemporaryFolder folder(folderName);
        writeSmallSet(folder);
        const Dataset data = loadMnistFolder(folder.path());
        EXPECT_EQ(data.name, dataName);
        EXPECT_EQ(data.classes.size(), 10U);
        EXPECT_EQ(data.classes[9], dataName == "Fashion-MNIST" ? "Ankle boot" : "9");
    }
}

TEST(MnistFolder, HasAtLeastTenClassesAndAsManyAsItsLabelsNeed)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    folder.write("t10k-labels-idx1-ubyte", bytesOf({0, 0, 8, 1, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11}));
    const Dataset data = loadMnistFolder(folder.path());
    EXPECT_EQ(data.classes.size(), 12U);
    EXPECT_EQ(data.classes.back(), "11");
}

TEST(MnistFolder, NamesWhatIsMissing)
{
    const std::vector<std::pair<std::string, std::string>> files {
        {"train-images-idx3-ubyte", "the training images"},
        {"train-labels-idx1-ubyte", "the training labels"},
        {"t10k-images-idx3-ubyte", "the test images"},
        {"t10k-labels-idx1-ubyte", "the test labels"},
    };
    for (const auto& [file, what] : files) {
        const TemporaryFolder folder;
        writeSmallSet(folder);
        fs::remove(folder.path() / file);
        const std::string message = loadError(folder.path());
        EXPECT_TRUE(contains(message, "lacks " + what)) << message;
        EXPECT_TRUE(contains(message, "found 3 of them")) << message;
    }
    const TemporaryFolder empty;
    EXPECT_TRUE(contains(loadError(empty.path()), "found none of them"));
}

TEST(MnistFolder, RefusesOtherPaths)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    EXPECT_TRUE(contains(loadError(folder.path() / "nothing"), "does not exist"));
    EXPECT_TRUE(contains(loadError(folder.write("notes.txt", {})), "no name known from MNIST"));
}

TEST(MnistFolder, RefusesUnequalCounts)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    folder.write("train-labels-idx1-ubyte", makeIdx({19}, 19));
    EXPECT_TRUE(contains(loadError(folder.path()), "19 labels, expected as many as the 20 images"));
}

TEST(MnistFolder, RefusesTestImagesOfAnotherSize)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    folder.write("t10k-images-idx3-ubyte", makeIdx({10, 3, 4}, 120));
    EXPECT_TRUE(contains(loadError(folder.path()), "images of 4 x 3 pixels, expected 3 x 4"));
}

TEST(MnistFolder, NamesTheBrokenFile)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    const fs::path broken = folder.write("t10k-images-idx3-ubyte", makeIdx({10, 4, 3}, 7));
    EXPECT_TRUE(contains(loadError(folder.path()), broken.string() + " is cut short"));
}

TEST(MnistFolder, IsAbandonedWhenProgressThrows)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    const auto load = [&folder] { loadMnistFolder(folder.path(), [](double) { throw Error("enough"); }); };
    EXPECT_EQ(errorOf(load), "enough");
}

TEST(MnistFolder, LoadsRealMnist)
{
    if (!fs::exists(realMnist())) {
        GTEST_SKIP() << "no MNIST in " << realMnist() << "; set FF_MNIST_DIR to its folder";
    }
    std::vector<double> progress;
    const Dataset data = loadMnistFolder(realMnist(), [&progress](double done) { progress.push_back(done); });
    EXPECT_EQ(data.train.count(), 60000U);
    EXPECT_EQ(data.test.count(), 10000U);
    EXPECT_EQ(data.imageSize(), 784U);
    EXPECT_EQ(data.train.labels.front(), 5);
    EXPECT_EQ(data.test.labels.front(), 7);
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
    EXPECT_DOUBLE_EQ(progress.back(), 1);
    EXPECT_NO_THROW(validate(data));
}

} // namespace ff::test
