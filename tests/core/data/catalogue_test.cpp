// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/data/giving_up.h"

#include <algorithm>
#include <set>
#include <string>

namespace ff::test::catalogue_test {

namespace {

void writeSet(const TemporaryFolder& folder, std::uint32_t side, std::size_t testCount)
{
    const std::size_t pixels = side * side;
    const auto tests = static_cast<std::uint32_t>(testCount);
    folder.write("train-images-idx3-ubyte", makeIdx({20, side, side}, 20 * pixels));
    folder.write("train-labels-idx1-ubyte", makeIdx({20}, 20));
    folder.write("t10k-images-idx3-ubyte", makeIdx({tests, side, side}, testCount * pixels));
    folder.write("t10k-labels-idx1-ubyte", makeIdx({tests}, testCount));
}

/// A set without test images whose labels are these; images of 4 x 4 pixels.
void folderOfLabels(const TemporaryFolder& folder, const std::vector<int>& labels)
{
    const auto count = static_cast<std::uint32_t>(labels.size());
    Bytes file = makeIdx({count}, 0);
    const Bytes values = bytesOf(labels);
    file.insert(file.end(), values.begin(), values.end());
    folder.write("labels.idx1", file);
    folder.write("images.idx3", makeIdx({count, 4, 4}, 16 * labels.size()));
}

Dataset smallDataset()
{
    Dataset data {"small", 2, 2, {"a", "b"}, {{0, 0, 0, 0, 1, 1, 1, 1}, {0, 1}}, {{9, 9, 9, 9}, {1}}};
    return data;
}

/// Label and pixels of each image, sorted.
std::vector<std::pair<int, std::vector<std::uint8_t>>> sorted(const Split& split)
{
    std::vector<std::pair<int, std::vector<std::uint8_t>>> images;
    for (std::size_t i = 0; i < split.count(); ++i) {
        images.emplace_back(split.labels[i], exampleImage(split, i).pixels);
    }
    std::sort(images.begin(), images.end());
    return images;
}

} // namespace

TEST(Catalogue, RowsAreCompleteAndDistinct)
{
    std::set<std::string_view> ids;
    for (const DataKind& kind : dataKinds()) {
        EXPECT_TRUE(ids.insert(kind.id).second) << kind.id;
        EXPECT_FALSE(kind.label.empty()) << kind.id;
        EXPECT_FALSE(kind.help.empty()) << kind.id;
        EXPECT_NE(kind.load, nullptr) << kind.id;
    }
    EXPECT_TRUE(ids.contains(DataSource {}.kind));
}

TEST(Catalogue, KindsThatReadFilesRefuseAMissingOne)
{
    for (const DataKind& kind : dataKinds()) {
        if (kind.readsFiles()) {
            EXPECT_THROW(loadData({std::string(kind.id), "/no/such/path", {}}), Error) << kind.id;
        }
    }
}

TEST(Catalogue, UnderstandsTheWordAndPaths)
{
    const TemporaryFolder folder;
    EXPECT_EQ(dataSourceFor("builtin"), DataSource {});
    EXPECT_EQ(dataSourceFor(folder.path().string()), (DataSource {"files", folder.path(), {}}));
    EXPECT_THROW(dataSourceFor("no-such-thing"), Error);
    EXPECT_THROW(dataSourceFor("/no/such/folder/at/all"), Error);
    EXPECT_THROW(dataSourceFor((folder.path() / "nothing").string()), Error);
    folder.write("a-train-images-idx3-ubyte", {});
    EXPECT_NO_THROW(dataSourceFor((folder.path() / "a-train").string()));
    folder.write("set.zip", zipOf({{"inside/a.csv", {}}}));
    EXPECT_NO_THROW(dataSourceFor((folder.path() / "set.zip/inside/a").string()));
    EXPECT_THROW(dataSourceFor((folder.path() / "a-train-images-idx3-ubyte/b").string()), Error);
    EXPECT_THROW(dataSourceFor(""), Error);
    EXPECT_THROW(loadData({"no-such-kind", {}, {}}), Error);
}

TEST(Catalogue, BuiltinNeedsNoFiles)
{
    std::vector<double> progress;
    const Dataset data = loadData({}, [&progress](double done) { progress.push_back(done); });
    EXPECT_EQ(data.train.count(), 80000U);
    EXPECT_EQ(data.test.count(), 2000U);
    EXPECT_EQ(data.classes.size(), 10U);
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
    EXPECT_DOUBLE_EQ(progress.back(), 1);
}

TEST(Catalogue, TakesTheTestSplitFromElsewhere)
{
    const TemporaryFolder trainFolder;
    const TemporaryFolder testFolder;
    writeSet(trainFolder, 4, 10);
    writeSet(testFolder, 4, 15);
    std::vector<double> progress;
    const Dataset data = loadData({"idx", trainFolder.path(), testFolder.path()},
                                  [&progress](double done) { progress.push_back(done); });
    EXPECT_EQ(data.train.count(), 20U);
    EXPECT_EQ(data.test.count(), 15U);
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
    EXPECT_DOUBLE_EQ(progress.back(), 1);
}

TEST(Catalogue, TestsAFolderOnBuiltinDigits)
{
    const TemporaryFolder folder;
    writeSet(folder, 28, 10);
    EXPECT_EQ(loadData({"idx", folder.path(), "builtin"}).test.count(), 2000U);
}

TEST(Catalogue, TestsOnTheClassesOfTheTraining)
{
    const TemporaryFolder trainFolder;
    const TemporaryFolder testFolder;
    writeSet(trainFolder, 4, 10);
    folderOfLabels(testFolder, {7, 7, 2, 2, 7, 2});
    const Dataset data = loadData({"idx", trainFolder.path(), testFolder.path()});
    EXPECT_EQ(data.test.labels, (std::vector<std::uint8_t> {7, 7, 2, 2, 7, 2}));
    folderOfLabels(testFolder, {7, 7, 2, 2, 11, 2});
    const auto load = [&] { loadData({"idx", trainFolder.path(), testFolder.path()}); };
    EXPECT_NE(errorText(load).find("the class 11, which is none of the 10 classes"), std::string::npos);
}

TEST(Catalogue, RefusesATestSplitOfAnotherSize)
{
    const TemporaryFolder trainFolder;
    const TemporaryFolder testFolder;
    writeSet(trainFolder, 4, 10);
    writeSet(testFolder, 5, 10);
    const auto load = [&] { loadData({"idx", trainFolder.path(), testFolder.path()}); };
    EXPECT_NE(errorText(load).find("5 x 5 pixels, expected 4 x 4"), std::string::npos);
}

TEST(Catalogue, IsAbandonedWhenProgressThrows)
{
    const auto load = [] { loadData({}, [](double) { throw Error("enough"); }); };
    EXPECT_EQ(errorText(load), "enough");
}

TEST(Catalogue, RecognisesEveryKindAndReadsTheSameFromEach)
{
    std::set<std::string> seen;
    for (const ExampleSet& example : exampleSets()) {
        SCOPED_TRACE(example.files.front().first);
        const TemporaryFolder folder;
        const std::filesystem::path path = write(folder, example);
        seen.insert(example.kind);
        for (const std::string& kind : {std::string("files"), example.kind}) {
            std::vector<double> progress;
            const Dataset data
                = loadData({kind, path, {}}, [&progress](double done) { progress.push_back(done); });
            EXPECT_EQ(data.classes, (std::vector<std::string> {"0", "1", "2"}));
            EXPECT_EQ(data.train.count(), exampleTrain.count());
            EXPECT_EQ(sorted(data.train), sorted(exampleTrain)); // folders of pictures are sorted by class
            EXPECT_EQ(sorted(data.test), sorted(exampleTest));
            EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
            EXPECT_DOUBLE_EQ(progress.back(), 1);
        }
    }
    seen.merge(std::set<std::string> {"builtin", "files", "cifar"}); // CIFAR cannot hold what the others do
    for (const DataKind& kind : dataKinds()) {
        EXPECT_TRUE(seen.contains(std::string(kind.id))) << "exampleSets() has no example of " << kind.id;
    }
}

TEST(Catalogue, EveryKindCanBeAbandonedAtEveryReport)
{
    for (const ExampleSet& example : exampleSets()) {
        const TemporaryFolder folder;
        const std::filesystem::path path = write(folder, example);
        const auto load = [&path](const ProgressCallback& progress) {
            loadData({"files", path, {}}, progress);
        };
        EXPECT_GT(expectGivesUpAtEveryReport(load), 3) << example.kind;
    }
}

TEST(Catalogue, SuggestsNamesOfSeveralSetsThatWork)
{
    const Bytes table = textBytes(csvOf(exampleTrain));
    const Bytes images = serialiseIdxImages(exampleTrain.pixels, 5, 5);
    const Bytes labels = serialiseIdxLabels(exampleTrain.labels);
    const std::vector<std::vector<NamedBytes>> layouts {
        {{"my_digits_train.csv", table}, {"my_digits_test.csv", table}, {"Other one_train.csv", table}},
        {{"a.csv", table}, {"ab.csv", table}},
        {{"cats/train.csv", table}, {"dogs/train.csv", table}, {"dogs/test.csv", table}},
        {{"in here/My set images.idx", images},
         {"in here/My set labels.idx", labels},
         {"in here/set_2_images.idx", images},
         {"in here/set_2_labels.idx", labels}},
    };
    for (const auto& files : layouts) {
        SCOPED_TRACE(files.front().first);
        const TemporaryFolder folder;
        writeAll(folder, files);
        const std::string message = errorText([&folder] { loadData({"files", folder.path(), {}}); });
        const std::size_t open = message.find("data sets (");
        ASSERT_NE(open, std::string::npos) << message;
        const std::size_t begin = open + std::string("data sets (").size();
        std::string names = message.substr(begin, message.find("), expected one") - begin) + ", ";
        int count = 0;
        for (; !names.empty(); names.erase(0, names.find(", ") + 2), ++count) {
            const std::string name = names.substr(0, names.find(", "));
            EXPECT_EQ(errorText([&] { loadData(dataSourceFor((folder.path() / name).string())); }), "")
                << name;
        }
        EXPECT_GE(count, 2);
    }
}

TEST(Catalogue, SaysWhatAFolderOfSomethingElseHolds)
{
    const TemporaryFolder folder;
    const auto load = [&folder] { loadData({"files", folder.path(), {}}); };
    EXPECT_NE(errorText(load).find("found no files"), std::string::npos);
    folder.write("letter.odt", {});
    EXPECT_NE(errorText(load).find("found 1 file such as letter.odt"), std::string::npos);
}

TEST(Catalogue, TurnsDarkOnLightRound)
{
    const TemporaryFolder folder;
    Split inverted = exampleTrain;
    for (std::uint8_t& pixel : inverted.pixels.writable()) {
        pixel = static_cast<std::uint8_t>(255 - pixel);
    }
    const auto path = folder.write("dark.csv", textBytes(csvOf(inverted)));
    const Dataset data = loadData({"files", path, {}});
    EXPECT_NE(data.description.english().find("inverted"), std::string::npos);
    Split all = data.train;
    all.pixels.append(data.test.pixels.bytes());
    all.labels.insert(all.labels.end(), data.test.labels.begin(), data.test.labels.end());
    EXPECT_EQ(sorted(all), sorted(exampleTrain));
}

TEST(Catalogue, TrainsOnTheTableThatHasLabels)
{
    const TemporaryFolder folder;
    std::string unlabelled
        = "p0,p1,p2,p3,p4,p5,p6,p7,p8,p9,p10,p11,p12,p13,p14,p15,p16,p17,p18,p19,p20,p21,p22,p23,"
          "p24\n";
    for (int i = 0; i < 25; ++i) {
        unlabelled += i == 0 ? "7" : ",7";
    }
    writeAll(folder, {{"train.csv", textBytes(csvOf(exampleTrain))}, {"test.csv", textBytes(unlabelled)}});
    const Dataset data = loadData({"files", folder.path(), {}});
    EXPECT_EQ(data.train.count() + data.test.count(), 12U);
    EXPECT_NE(data.description.english().find("test.csv has no labels and was left out."), std::string::npos)
        << data.description.english();
}

TEST(Validate, AcceptsWhatFitsTogether)
{
    EXPECT_NO_THROW(validate(smallDataset()));
}

TEST(Validate, RefusesWhatDoesNot)
{
    struct Case
    {
        const char* message; ///< part of it
        void (*spoil)(Dataset&);
    };
    const std::vector<Case> cases {
        {"0 x 2 pixels", [](Dataset& data) { data.width = 0; }},
        {"2 x 65 pixels", [](Dataset& data) { data.height = 65; }},
        {"1 class, 2 to 100", [](Dataset& data) { data.classes.pop_back(); }},
        {"65 classes", [](Dataset& data) { data.classes.resize(65); }},
        {"5 classes, images of 4 pixels", [](Dataset& data) { data.classes.resize(5); }},
        {"training images of small are none", [](Dataset& data) { data.train = {}; }},
        {"test images of small are none", [](Dataset& data) { data.test = {}; }},
        {"have 7 pixels, 2 labels ask for 8", [](Dataset& data) { data.train.pixels.resize(7); }},
        {"have 4 pixels, 2 labels ask for 8", [](Dataset& data) { data.test.labels.push_back(0); }},
        {"the label 2, the 2 classes allow 0 to 1", [](Dataset& data) { data.test.labels = {2}; }},
    };
    for (const Case& oneCase : cases) {
        Dataset data = smallDataset();
        oneCase.spoil(data);
        const std::string message = errorText([&data] { validate(data); });
        EXPECT_NE(message.find(oneCase.message), std::string::npos) << message;
    }
}

} // namespace ff::test::catalogue_test
