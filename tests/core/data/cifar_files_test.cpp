// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "tests/core/data/example_sets.h"

namespace ff::test::cifar_files_test {

namespace {

/// A record as CIFAR has it: labels, and the planes of red, green and blue, each of one level but for a black
/// border.
Bytes record(const std::vector<int>& labels, const std::array<int, 3>& colour)
{
    Bytes bytes = bytesOf(labels);
    for (const int level : colour) {
        for (int place = 0; place < 32 * 32; ++place) {
            const bool isBorder = place < 32 || place >= 31 * 32 || place % 32 == 0 || place % 32 == 31;
            bytes.push_back(static_cast<std::byte>(isBorder ? 0 : level));
        }
    }
    return bytes;
}

Bytes joinedBytes(const std::vector<Bytes>& parts)
{
    Bytes all;
    for (const Bytes& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

constexpr std::array<int, 3> red {200, 10, 20};
constexpr std::array<int, 3> blue {20, 10, 200};

std::vector<NamedBytes> cifarTen()
{
    const std::string folder = "cifar-10-batches-bin/";
    return {{folder + "data_batch_1.bin", joinedBytes({record({0}, red), record({1}, blue)})},
            {folder + "data_batch_2.bin", joinedBytes({record({1}, blue), record({0}, red)})},
            {folder + "test_batch.bin", record({1}, blue)},
            {folder + "batches.meta.txt", textBytes("aeroplane\nship\n\n")},
            {folder + "readme.html", textBytes("<html>")}};
}

Dataset load(const std::vector<NamedBytes>& files)
{
    const TemporaryFolder folder;
    writeAll(folder, files);
    return loadData({"files", folder.path()});
}

int levelOf(const Dataset& data, std::size_t image, std::size_t plane)
{
    return data.train.pixels[image * data.imageSize() + plane * data.planeSize() + 16 * 32 + 16];
}

} // namespace

TEST(CifarFiles, OfTenClassesAreReadInColour)
{
    const Dataset data = load(cifarTen());
    EXPECT_EQ(data.name, "CIFAR-10");
    EXPECT_EQ(data.width, 32);
    EXPECT_EQ(data.height, 32);
    EXPECT_EQ(data.channels, 3);
    EXPECT_EQ(data.classes, (std::vector<std::string> {"aeroplane", "ship"}));
    EXPECT_EQ(data.train.count(), 4U);
    EXPECT_EQ(data.test.labels, (std::vector<std::uint8_t> {1}));
    for (std::size_t i = 0; i < data.train.count(); ++i) {
        for (std::size_t plane = 0; plane < 3; ++plane) {
            EXPECT_EQ(levelOf(data, i, plane), (data.train.labels[i] == 0 ? red : blue)[plane]);
        }
    }
}

TEST(CifarFiles, OfAHundredClassesHaveTheirFineLabels)
{
    const Dataset data
        = load({{"train.bin", joinedBytes({record({7, 1}, red), record({7, 0}, blue), record({3, 2}, red)})},
                {"test.bin", record({3, 2}, blue)},
                {"fine_label_names.txt", textBytes("apple\r\nbear\r\ncloud\r\n")},
                {"coarse_label_names.txt", textBytes("x\ny\n")}});
    EXPECT_EQ(data.name, "CIFAR-100");
    EXPECT_EQ(data.classes, (std::vector<std::string> {"apple", "bear", "cloud"}));
    EXPECT_EQ(data.test.labels, (std::vector<std::uint8_t> {2}));
}

TEST(CifarFiles, MayHaveAHundredClasses)
{
    std::string names;
    for (int i = 0; i < 100; ++i) {
        names += "thing " + std::to_string(i) + "\n";
    }
    const Dataset data = load({{"train.bin", joinedBytes({record({0, 99}, red), record({0, 0}, blue)})},
                               {"test.bin", record({0, 42}, blue)},
                               {"fine_label_names.txt", textBytes(names)}});
    EXPECT_EQ(data.classes.size(), 100U);
    EXPECT_EQ(data.classes[data.test.labels[0]], "thing 42");
}

TEST(CifarFiles, AreRefusedWithTheReason)
{
    struct Case
    {
        std::size_t file;
        Bytes bytes;
        const char* words;
    };
    Bytes shortened = record({0}, red);
    shortened.pop_back();
    const std::vector<Case> cases {
        {0, shortened,
         "data_batch_1.bin has 3072 bytes, expected a whole number of images of 3073 bytes each"},
        {2, {}, "test_batch.bin has 0 bytes"},
        {1, record({2}, red), "data_batch_2.bin has the label 2 at position 0, the 2 classes allow 0 to 1"},
        {3, textBytes("one"), "batches.meta.txt has 1 class, 2 to"},
    };
    for (const Case& each : cases) {
        std::vector<NamedBytes> files = cifarTen();
        files[each.file].second = each.bytes;
        const std::string message = errorText([&] { load(files); });
        EXPECT_NE(message.find(each.words), std::string::npos) << message;
    }
    const std::string pickles = errorText([] {
        load({{"data_batch_1", textBytes("x")}, {"batches.meta", textBytes("x")}});
    });
    EXPECT_NE(pickles.find("expected the binary version"), std::string::npos) << pickles;
}

} // namespace ff::test::cifar_files_test
