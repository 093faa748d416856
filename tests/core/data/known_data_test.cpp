// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/data/catalogue.h"
#include "core/data/known/known_file_check.h"
#include "core/data/known/known_recognition.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/idx.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/data/real_mnist.h"

#include <algorithm>
#include <map>
#include <set>

namespace ff::test::known_data_test {

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// A file of the right structure for a row, with nothing in it.
Bytes contentFor(const KnownFile& file)
{
    if (file.role == PartRole::Labels) {
        return serialiseIdxLabels(std::vector<std::uint8_t>(file.count, 1));
    }
    return serialiseIdxImages(std::vector<std::uint8_t>(std::size_t {file.count} * 784), 28, 28);
}

} // namespace

TEST(Sha256, GivesTheDigestsOfTheStandard)
{
    EXPECT_EQ(sha256({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256(textBytes("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256(textBytes(std::string(10'000'000, 'a'))),
              "01f4a87c04b40af59aadc0e812293509709c9a8763a60b7f9e19303322f8b03c");
}

TEST(KnownData, ComesOverHttpOnlyWhereChecksumsTellForgedFiles)
{
    for (const KnownData& row : knownData()) {
        for (const std::string_view mirror : row.mirrors) {
            EXPECT_TRUE(mirror.starts_with("https://")
                        || (mirror.starts_with("http://") && hasChecksums(row)))
                << row.id << ": " << mirror;
        }
        for (const std::string_view sum : row.sha256) {
            EXPECT_EQ(sum.empty(), !hasChecksums(row)) << row.id;
        }
    }
}

TEST(KnownData, RowsAreCompleteAndDistinct)
{
    std::set<std::string_view> ids;
    std::set<std::string_view> labels;
    for (const KnownData& row : knownData()) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_TRUE(labels.insert(row.label).second) << row.label;
        EXPECT_FALSE(row.about.empty()) << row.id;
        EXPECT_FALSE(row.mirrors.empty()) << row.id;
        EXPECT_FALSE(row.folder.empty()) << row.id;
        EXPECT_FALSE(row.source.empty()) << row.id;
        EXPECT_GT(row.downloadBytes, 0U) << row.id;
        EXPECT_GE(row.classes.size(), 10U) << row.id;
        EXPECT_LE(row.classes.size(), maximumClasses) << row.id;
        EXPECT_EQ(std::set(row.classes.begin(), row.classes.end()).size(), row.classes.size()) << row.id;
        EXPECT_EQ(knownDataOf(row.id), &row);
        EXPECT_EQ(knownByName(std::string(row.label), ""), &row) << row.label;
        EXPECT_EQ(knownByName("", std::string(row.id)), &row) << row.id;
        for (const Download& download : downloadsOf(row)) {
            for (const std::string& address : download.addresses) {
                EXPECT_TRUE(address.starts_with("http") && address.ends_with("/" + download.name)) << address;
            }
        }
    }
    EXPECT_EQ(knownDataOf("cifar"), nullptr);
    EXPECT_EQ(knownByName("my-mnist", ""), nullptr);
}

TEST(KnownData, FilesOfMnistHaveTheNamesAndSizesThatEverybodyKnows)
{
    const auto files = knownFiles(*knownDataOf("mnist"));
    EXPECT_EQ(files[0].name, "train-images-idx3-ubyte.gz");
    EXPECT_EQ(files[3].name, "t10k-labels-idx1-ubyte.gz");
    EXPECT_EQ(files[0].unpackedBytes(), 47040016U);
    EXPECT_EQ(files[1].unpackedBytes(), 60008U);
    EXPECT_EQ(downloadsOf(*knownDataOf("mnist")).size(), 4U);
    EXPECT_EQ(downloadsOf(*knownDataOf("mnist"))[1].addresses[0],
              "https://ossci-datasets.s3.amazonaws.com/mnist/train-labels-idx1-ubyte.gz");
    ASSERT_EQ(downloadsOf(*knownDataOf("emnist-letters")).size(), 1U);
    EXPECT_EQ(downloadsOf(*knownDataOf("emnist-letters"))[0].addresses[0],
              "https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip");
}

TEST(KnownFileCheck, VerifiesRealMnist)
{
    FF_NEED_REAL_MNIST();
    const KnownData& mnist = *knownDataOf("mnist");
    for (const KnownFile& file : knownFiles(mnist)) {
        EXPECT_EQ(verifyDownload(mnist, realMnist() / file.name), FileVerdict::Verified) << file.name;
    }
    const KnownFile labels = knownFiles(mnist)[3];
    Bytes bytes = readFile(realMnist() / labels.name);
    EXPECT_EQ(verifyFile(labels, bytes, "labels"), FileVerdict::Verified);
    bytes[1000] = std::byte {bytes[1000] == std::byte {1} ? std::uint8_t {2} : std::uint8_t {1}};
    const std::string message = errorText([&] { verifyFile(labels, packGzip(bytes), "the-file"); });
    EXPECT_TRUE(contains(message, "the-file is not the right file: expected the SHA-256 ff7bcfd4"))
        << message;
}

TEST(KnownFileCheck, ChecksTheStructureWhereNoChecksumIsKnown)
{
    const auto files = knownFiles(*knownDataOf("kmnist"));
    for (const std::size_t i : {1U, 2U, 3U}) {
        EXPECT_EQ(verifyFile(files[i], packGzip(contentFor(files[i])), "a-file"), FileVerdict::Unverified);
    }
    const auto message = [&](const Bytes& bytes, std::size_t i) {
        return errorText([&] { verifyFile(files[i], bytes, "the-file"); });
    };
    EXPECT_TRUE(contains(message(packGzip(makeIdx({9999}, 9999)), 3),
                         "expected 10008 bytes when unpacked, found 10007"));
    EXPECT_TRUE(contains(message(packGzip(Bytes(7'840'016)), 2), "IDX type 0"));
    EXPECT_TRUE(contains(message(packGzip(makeIdx({20000, 14, 28}, 7'840'000)), 2),
                         "expected bytes of the shape [10000, 28, 28], found U8 of [20000, 14, 28]"));
    EXPECT_TRUE(contains(message(textBytes("<html>404</html>"), 2), "found 16"));
    EXPECT_TRUE(contains(message(packGzip(Bytes(100'000'000)), 2), "the-file is too large"));
    Bytes cutShort = packGzip(contentFor(files[3]));
    cutShort.resize(cutShort.size() - 9);
    EXPECT_TRUE(contains(message(cutShort, 3), "the-file is cut short"));
}

TEST(KnownFileCheck, ChecksWhatIsInAnArchive)
{
    const TemporaryFolder folder;
    const KnownData& balanced = *knownDataOf("emnist-balanced");
    std::vector<NamedBytes> inside;
    for (const KnownFile& file : knownFiles(balanced)) {
        inside.emplace_back(file.name, packGzip(contentFor(file)));
    }
    const auto archive = folder.write("gzip.zip", zipOf(inside));
    EXPECT_EQ(verifyDownload(balanced, archive), FileVerdict::Unverified);
    EXPECT_TRUE(contains(errorText([&] { verifyDownload(*knownDataOf("emnist-letters"), archive); }),
                         "expected it to hold gzip/emnist-letters-train-images-idx3-ubyte.gz"));
    EXPECT_TRUE(
        contains(errorText([&] { verifyDownload(balanced, folder.write("gzip.zip", {})); }), "gzip.zip"));
}

TEST(KnownFileCheck, TakesAFileThatIsNotYetCalledWhole)
{
    const TemporaryFolder folder;
    const KnownData& kmnist = *knownDataOf("kmnist");
    const KnownFile labels = knownFiles(kmnist)[3];
    const auto part = folder.write(labels.name + ".part", packGzip(contentFor(labels)));
    EXPECT_EQ(verifyDownload(kmnist, part), FileVerdict::Unverified);
    const auto bomb = folder.write(labels.name + ".part", packGzip(Bytes(10'000'000)));
    EXPECT_TRUE(contains(errorText([&] { verifyDownload(kmnist, bomb); }), ".part is too large"));
}

TEST(KnownData, SetsOfOneArchiveShareItsFolderAndOthersHaveTheirOwn)
{
    std::map<std::string_view, std::string_view> archives;
    for (const KnownData& row : knownData()) {
        const auto [known, isNew] = archives.emplace(row.folder, row.archive);
        EXPECT_TRUE(isNew || (!row.archive.empty() && known->second == row.archive)) << row.id;
    }
}

TEST(KnownFileCheck, RefusesAFileOfAnotherName)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(contains(errorText([&] { verifyDownload(*knownDataOf("mnist"), folder.write("x.gz", {})); }),
                         "is none of the files of MNIST"));
}

TEST(KnownData, OfAnArchiveIsFoundInIt)
{
    const TemporaryFolder folder;
    std::vector<NamedBytes> inside;
    for (const char* set : {"letters", "digits"}) {
        const std::string prefix = std::string("gzip/emnist-") + set;
        inside.emplace_back(prefix + "-train-images-idx3-ubyte.gz", packGzip(makeIdx({8, 28, 28}, 8 * 784)));
        inside.emplace_back(prefix + "-train-labels-idx1-ubyte.gz", packGzip(makeIdx({8}, 8)));
        inside.emplace_back(prefix + "-test-images-idx3-ubyte.gz", packGzip(makeIdx({8, 28, 28}, 8 * 784)));
        inside.emplace_back(prefix + "-test-labels-idx1-ubyte.gz", packGzip(makeIdx({8}, 8)));
    }
    folder.write("gzip.zip", zipOf(inside));
    const KnownData& digits = *knownDataOf("emnist-digits");
    const Dataset data = loadData(dataSourceFor(pathOf(digits, folder.path()).string()));
    EXPECT_EQ(data.name, "EMNIST digits");
    EXPECT_EQ(data.classes.size(), 10U);
    const std::string message
        = errorText([&] { loadData(dataSourceFor((folder.path() / "gzip.zip").string())); });
    EXPECT_TRUE(contains(message, "holds 2 data sets (gzip/emnist-digits, gzip/emnist-letters)")) << message;
}

} // namespace ff::test::known_data_test
