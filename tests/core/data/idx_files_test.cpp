// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "tests/core/data/data_fixtures.h"
#include "tests/core/data/pack_gzip.h"
#include "tests/core/data/real_mnist.h"

#include <algorithm>

namespace ff::test::idx_files_test {

namespace {

namespace fs = std::filesystem;

Dataset load(const fs::path& path, const ProgressCallback& progress = {})
{
    return loadData({"idx", path, {}}, progress);
}

/// Names of training images, training labels, test images and test labels.
using FourNames = std::array<std::string, 4>;

const FourNames usualNames {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                            "t10k-labels-idx1-ubyte"};

/// Four valid files of 20 training and 10 test images, 3 x 4 pixels.
void writeSmallSet(const TemporaryFolder& folder, const FourNames& names = usualNames)
{
    const std::array<Bytes, 4> contents {makeIdx({20, 4, 3}, 240), makeIdx({20}, 20),
                                         makeIdx({10, 4, 3}, 120), makeIdx({10}, 10)};
    for (std::size_t i = 0; i < names.size(); ++i) {
        fs::create_directories((folder.path() / names[i]).parent_path());
        folder.write(names[i], names[i].ends_with("gz") ? packGzip(contents[i]) : contents[i]);
    }
}

void expectSmallSet(const Dataset& data)
{
    EXPECT_EQ(data.width, 3);
    EXPECT_EQ(data.height, 4);
    EXPECT_EQ(data.train.count(), 20U);
    EXPECT_EQ(data.test.count(), 10U);
    EXPECT_EQ(data.train.labels[13], 3);
    EXPECT_EQ(data.train.pixels[13], 85); // 3 of 0 to 9
}

std::string loadError(const fs::path& path)
{
    return errorText([&path] { load(path); });
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(IdxFiles, AreFoundUnderAnyUsualNames)
{
    const std::vector<FourNames> namings {
        usualNames,
        {"train-images.idx3-ubyte", "train-labels.idx1-ubyte", "t10k-images.idx3-ubyte",
         "t10k-labels.idx1-ubyte"},
        {"train-images-idx3-ubyte.gz", "train-labels.idx1-ubyte.gz", "t10k-images.idx3-ubyte",
         "t10k-labels-idx1-ubyte.gz"},
        {"TRAIN-IMAGES-IDX3-UBYTE", "TRAIN-LABELS-IDX1-UBYTE", "T10K-IMAGES-IDX3-UBYTE",
         "T10K-LABELS-IDX1-UBYTE"},
        {"my-own-train-images-idx3-ubyte", "my-own-train-labels-idx1-ubyte", "my-own-test-images-idx3-ubyte",
         "my-own-test-labels-idx1-ubyte"},
        {"MNIST/raw/train-images-idx3-ubyte", "MNIST/raw/train-labels-idx1-ubyte",
         "MNIST/raw/t10k-images-idx3-ubyte", "MNIST/raw/t10k-labels-idx1-ubyte"},
        {"trainImages.idx3", "trainLabels.idx1", "testImages.idx3", "testLabels.idx1"},
        {"train/images.idx", "train/labels.idx", "test/images.idx", "test/labels.idx"},
        {"train-images-idx3-ubyte/train-images-idx3-ubyte", "train-labels-idx1-ubyte/train-labels-idx1-ubyte",
         "t10k-images-idx3-ubyte/t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte/t10k-labels-idx1-ubyte"},
    };
    for (const FourNames& names : namings) {
        SCOPED_TRACE(names[0]);
        const TemporaryFolder folder;
        writeSmallSet(folder, names);
        folder.write("README.txt", {});
        expectSmallSet(load(folder.path()));
    }
}

TEST(IdxFiles, MayBePackedAndPlainSideBySide)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    folder.write("train-images-idx3-ubyte.gz", bytesOf({1, 2, 3})); // a download that broke off
    expectSmallSet(load(folder.path()));
}

TEST(IdxFiles, AreFoundFromEachOfThem)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    folder.write("other-train-images-idx3-ubyte", makeIdx({20, 4, 3}, 240));
    for (const std::string& name : usualNames) {
        expectSmallSet(load(folder.path() / name));
    }
}

TEST(IdxFiles, OfSeveralSetsOneIsChosenByItsName)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    writeSmallSet(folder,
                  {"b-train-images-idx3-ubyte", "b-train-labels-idx1-ubyte", "b-test-images-idx3-ubyte",
                   "b-test-labels-idx1-ubyte"});
    EXPECT_TRUE(contains(loadError(folder.path()), "holds 2 data sets"));
    EXPECT_TRUE(contains(loadError(folder.path()), folder.path().string() + "/b"));
    expectSmallSet(load(folder.path() / "b"));
    expectSmallSet(load(folder.path() / "b-train-images-idx3-ubyte"));
}

TEST(IdxFiles, AreNamedAfterTheirFolder)
{
    const std::vector<std::pair<std::string, std::string>> names {
        {"mnist", "MNIST"},
        {"MNIST/raw", "MNIST"},
        {"fashion_mnist", "Fashion-MNIST"},
        {"my-Fashion", "Fashion-MNIST"},
        {"FashionMNIST/raw", "Fashion-MNIST"},
        {"KMNIST", "KMNIST"},
        {"my-mnist", "my-mnist"},
    };
    for (const auto& [folderName, dataName] : names) {
        const TemporaryFolder folder(folderName);
        writeSmallSet(folder);
        const Dataset data = load(folder.path() / "");
        EXPECT_EQ(data.name, dataName);
        EXPECT_EQ(data.classes.size(), 10U);
        EXPECT_EQ(data.classes[9],
                  dataName == "Fashion-MNIST" ? "Ankle boot"
                      : dataName == "KMNIST"  ? "wo を"
                                              : "9");
        const bool hasSums = dataName == "MNIST" || dataName == "Fashion-MNIST";
        EXPECT_EQ(contains(data.description.english(), "not the original"), hasSums)
            << data.description.english();
        EXPECT_EQ(contains(data.description.english(), "The files are unverified"), dataName == "KMNIST");
    }
}

TEST(IdxFiles, HaveTheClassesThatOccur)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    folder.write("train-labels-idx1-ubyte", makeIdx({20}, 20));
    folder.write("t10k-labels-idx1-ubyte", bytesOf({0, 0, 8, 1, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31}));
    const Dataset data = load(folder.path());
    EXPECT_EQ(data.classes.size(), 11U);
    EXPECT_EQ(data.classes.back(), "31");
    EXPECT_EQ(data.test.labels.back(), 10);
}

TEST(IdxFiles, OfEmnistAreTurnedUprightAndNamedByLetters)
{
    const TemporaryFolder folder;
    Bytes labels = makeIdx({20}, 0);
    for (int i = 0; i < 20; ++i) {
        labels.push_back(static_cast<std::byte>(i + 1)); // EMNIST counts letters from 1
    }
    Bytes images = makeIdx({20, 28, 28}, std::size_t {20} * 784);
    images[16 + 2 * 28 + 5] = std::byte {255}; // column 2, row 5
    folder.write("emnist-letters-train-images-idx3-ubyte", images);
    folder.write("emnist-letters-train-labels-idx1-ubyte", labels);
    folder.write("emnist-letters-test-images-idx3-ubyte", images);
    folder.write("emnist-letters-test-labels-idx1-ubyte", labels);
    const Dataset data = load(folder.path());
    EXPECT_EQ(data.name, "EMNIST letters");
    ASSERT_EQ(data.classes.size(), 26U);
    EXPECT_EQ(data.classes.front(), "A");
    EXPECT_EQ(data.classes[data.train.labels[3]], "D");
    EXPECT_EQ(data.train.pixels[5 * 28 + 2], 255);
    EXPECT_EQ(data.test.pixels[5 * 28 + 2], 255);
    EXPECT_TRUE(contains(data.description.english(), "turned upright"));
}

TEST(IdxFiles, WithoutTestImagesGiveASixthOfTheOthers)
{
    const TemporaryFolder folder;
    folder.write("images.idx3", makeIdx({30, 4, 3}, 360));
    folder.write("labels.idx1", makeIdx({30}, 30));
    const Dataset data = load(folder.path());
    EXPECT_EQ(data.train.count(), 25U);
    EXPECT_EQ(data.test.count(), 5U);
    EXPECT_TRUE(contains(data.description.english(), "sixth"));
    EXPECT_EQ(load(folder.path()).test.labels, data.test.labels);
}

TEST(IdxFiles, SayWhatIsMissing)
{
    const std::array<std::string, 4> missing {"the training images", "the training labels", "the test images",
                                              "the test labels"};
    for (std::size_t i = 0; i < usualNames.size(); ++i) {
        const TemporaryFolder folder;
        writeSmallSet(folder);
        fs::remove(folder.path() / usualNames[i]);
        const std::string message = loadError(folder.path());
        EXPECT_TRUE(contains(message, "lacks " + missing[i] + " that belong to")) << message;
    }
}

TEST(IdxFiles, AreRefusedWhereTheyDoNotFitTogether)
{
    const TemporaryFolder folder;
    writeSmallSet(folder);
    folder.write("train-labels-idx1-ubyte", makeIdx({19}, 19));
    EXPECT_TRUE(contains(loadError(folder.path()), "19 labels, expected as many as the 20 images"));
    writeSmallSet(folder);
    folder.write("t10k-images-idx3-ubyte", makeIdx({10, 3, 4}, 120));
    EXPECT_TRUE(contains(loadError(folder.path()), "have 4 x 3 pixels, expected 3 x 4"));
    writeSmallSet(folder);
    const fs::path broken = folder.write("t10k-images-idx3-ubyte", makeIdx({10, 4, 3}, 7));
    EXPECT_TRUE(contains(loadError(folder.path()), broken.string() + " is cut short"));
}

TEST(IdxFiles, LoadRealMnistAndKnowIt)
{
    FF_NEED_REAL_MNIST();
    std::vector<double> progress;
    const Dataset data = load(realMnist(), [&progress](double done) { progress.push_back(done); });
    EXPECT_EQ(data.name, "MNIST");
    EXPECT_EQ(data.description, "");
    EXPECT_EQ(data.train.count(), 60000U);
    EXPECT_EQ(data.test.count(), 10000U);
    EXPECT_EQ(data.imageSize(), 784U);
    EXPECT_EQ(data.train.labels.front(), 5);
    EXPECT_EQ(data.test.labels.front(), 7);
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
    EXPECT_DOUBLE_EQ(progress.back(), 1);
}

} // namespace ff::test::idx_files_test
