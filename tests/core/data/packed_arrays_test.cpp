// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/readers/zip_files.h"
#include "tests/core/data/example_sets.h"

namespace ff::test::packed_arrays_test {

namespace {

constexpr std::size_t side = 28;
constexpr std::size_t pixels = side * side;
constexpr std::size_t many = 100'000; // 78 MB

std::string shapeOf(std::size_t count)
{
    return std::to_string(count) + ", 28, 28";
}

std::vector<std::uint8_t> labelsFor(std::size_t count)
{
    std::vector<std::uint8_t> labels(count);
    for (std::size_t i = 0; i < count; ++i) {
        labels[i] = static_cast<std::uint8_t>(i % 2);
    }
    return labels;
}

/// Images of which deflate makes next to nothing.
const std::vector<std::uint8_t>& blankImages()
{
    static const std::vector<std::uint8_t> values(many * pixels);
    return values;
}

Bytes npzOf(const Bytes& images, std::size_t count)
{
    return zipOf(
        {{"x_train.npy", images}, {"y_train.npy", makeNpy(std::to_string(count) + ",", labelsFor(count))}});
}

/// What loading said, and how often it reported before: once for every megabyte that it unpacks.
struct Refusal
{
    std::string words;
    int reports = 0;
};

Refusal refusalOf(const std::filesystem::path& path)
{
    Refusal refusal;
    refusal.words = errorText([&] { loadData({"files", path, {}}, [&](double) { ++refusal.reports; }); });
    return refusal;
}

/// The same blank images as every kind of file that packs them.
std::vector<ExampleSet> blankSets()
{
    const Bytes labels = serialiseIdxLabels(labelsFor(many));
    const Bytes idx = serialiseIdxImages(blankImages(), side, side);
    const Bytes npy = makeNpy(shapeOf(many), blankImages());
    const Bytes packedIdx = packGzip(idx);
    return {
        {"numpy", "set.npz", {{"set.npz", npzOf(npy, many)}}},
        {"numpy", "", {{"cat.npy.gz", packGzip(npy)}, {"dog.npy", makeNpy("1, 28, 28", labelsFor(pixels))}}},
        {"idx", "", {{"train-images.idx.gz", packedIdx}, {"train-labels.idx", labels}}},
        {"idx", "set.zip", {{"set.zip", zipOf({{"train-images.idx", idx}, {"train-labels.idx", labels}})}}},
        {"idx",
         "set.zip",
         {{"set.zip", zipOf({{"train-images.idx.gz", packedIdx}, {"train-labels.idx", labels}})}}},
    };
}

} // namespace

TEST(PackedArrays, OfOneImageOverAndOverAreRefusedBeforeTheyAreUnpacked)
{
    for (const ExampleSet& set : blankSets()) {
        const TemporaryFolder folder;
        const Refusal refusal = refusalOf(write(folder, set));
        EXPECT_NE(refusal.words.find("announces 100000 images in "), std::string::npos)
            << set.opens << ": " << refusal.words;
        EXPECT_NE(refusal.words.find("the same image over and over"), std::string::npos) << refusal.words;
        EXPECT_LT(refusal.reports, 40) << set.opens;
    }
}

TEST(PackedArrays, OfMoreThanTheyAnnounceAreRefusedBeforeTheyAreUnpacked)
{
    const TemporaryFolder folder;
    const Refusal refusal
        = refusalOf(folder.write("set.npz", npzOf(makeNpy(shapeOf(10), blankImages()), 10)));
    EXPECT_NE(refusal.words.find("x_train.npy is too long: its beginning announces "), std::string::npos)
        << refusal.words;
    EXPECT_LT(refusal.reports, 40);
}

TEST(PackedArrays, OfLabelsThatAreNotAsManyAsTheImagesAreRefusedBeforeTheyAreUnpacked)
{
    const TemporaryFolder folder;
    const Bytes npz = zipOf({{"x_train.npy", makeNpy(shapeOf(2), std::vector<std::uint8_t>(2 * pixels))},
                             {"y_train.npy", makeNpy(std::to_string(many * pixels) + ",", blankImages())}});
    const Refusal refusal = refusalOf(folder.write("set.npz", npz));
    EXPECT_NE(refusal.words.find("has 78400000 labels, expected as many as the 2 images"), std::string::npos)
        << refusal.words;
    EXPECT_LT(refusal.reports, 40);
}

/// A dot is the least that can be drawn.
TEST(PackedArrays, OfSparseImagesAreRead)
{
    std::vector<std::uint8_t> dots = blankImages();
    for (std::size_t i = 0; i < many; ++i) {
        dots[i * pixels + i * 577 % pixels] = 255;
    }
    const TemporaryFolder folder;
    const Bytes npz = npzOf(makeNpy(shapeOf(many), dots), many);
    EXPECT_LT(100 * npz.size(), dots.size()); // packed a hundred times smaller
    const Dataset data = loadData({"files", folder.write("set.npz", npz), {}});
    EXPECT_EQ(data.train.count() + data.test.count(), many);
}

TEST(PackedFiles, ThatAnnounceNothingAreHeldToARatio)
{
    const Bytes blank(std::size_t {130} << 20);
    const std::string words = " unpacks to more than 1000 times its size";
    const std::string gzip = errorText([packed = packGzip(blank)] { unpackGzip(packed, "table.gz"); });
    EXPECT_TRUE(gzip.starts_with("table.gz" + words)) << gzip;
    const ZipFiles files(zipOf({{"table", blank}}), "the.zip", "the");
    const std::string zip = errorText([&files] { files.read(0, ReadLimit(), {}); });
    EXPECT_TRUE(zip.starts_with("the.zip/table" + words)) << zip;
}

/// What is not wanted is not read.
TEST(PackedArrays, ThatNobodyWantsMayBeDamaged)
{
    const TemporaryFolder folder;
    const Bytes npz = zipOf({{"x_train.npy", makeNpy("12, 5, 5", valuesOf(exampleTrain.pixels))},
                             {"y_train.npy", makeNpy("12,", exampleTrain.labels)},
                             {"x_test.npy", makeNpy("6, 5, 5", valuesOf(exampleTest.pixels))},
                             {"y_test.npy", makeNpy("6,", exampleTest.labels)},
                             {"x_val.npy", textBytes("nothing of the kind")},
                             {"y_val.npy", textBytes("nothing of the kind")}});
    EXPECT_EQ(loadData({"files", folder.write("set.npz", npz), {}}).test.count(), 6U);
}

} // namespace ff::test::packed_arrays_test
