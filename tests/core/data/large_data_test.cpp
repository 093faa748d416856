// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_size.h"
#include "core/data/catalogue.h"
#include "core/data/readers/gzip.h"
#include "tests/core/data/colour_sets.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/data/grounds.h"
#include "tests/core/small_room.h"

namespace ff::test::large_data_test {

namespace {

/// Memory for no image at all.
std::shared_ptr<ByteRoom> noMemory(const TemporaryFolder& folder)
{
    return std::make_shared<ByteRoom>(2, folder.path());
}

void expectSame(const Dataset& large, const Dataset& small)
{
    EXPECT_TRUE(large.train.pixels.isInFile());
    EXPECT_TRUE(large.test.pixels.isInFile());
    EXPECT_EQ(large.train.pixels, small.train.pixels);
    EXPECT_EQ(large.train.labels, small.train.labels);
    EXPECT_EQ(large.test.pixels, small.test.pixels);
    EXPECT_EQ(large.test.labels, small.test.labels);
    EXPECT_EQ(large.classes, small.classes);
    EXPECT_EQ(large.channels, small.channels);
    EXPECT_EQ(large.preparation, small.preparation);
    const std::string rest = large.description.english().substr(small.description.english().size());
    EXPECT_TRUE(large.description.english().starts_with(small.description.english()));
    EXPECT_TRUE(says(rest, "MB of pixels are more than memory is to hold")) << rest;
}

/// Loads what is there twice.
void expectSame(const DataSource& source)
{
    const TemporaryFolder cache;
    expectSame(loadData(source, LoadTools {.room = noMemory(cache)}), loadData(source));
    EXPECT_TRUE(std::filesystem::is_empty(cache.path()));
}

/// Images as they may lie in files, some of them in colour, on a grey ground or in an order by class.
std::vector<NamedBytes> filesOf(const Dataset& data)
{
    SafetensorsFile file;
    for (const auto& [name, split] : {std::pair("train", &data.train), std::pair("test", &data.test)}) {
        const auto count = static_cast<std::int64_t>(split->count());
        const auto pixels = split->pixels.bytes();
        const auto labels = std::as_bytes(std::span(split->labels));
        file.tensors.push_back({std::string(name) + "_images",
                                ElementType::U8,
                                {count, data.channels, data.height, data.width},
                                {pixels.begin(), pixels.end()}});
        file.tensors.push_back(
            {std::string(name) + "_labels", ElementType::U8, {count}, {labels.begin(), labels.end()}});
    }
    return {{"set.safetensors", serialise(file)}};
}

} // namespace

TEST(LargeData, AreTheSameAsInMemoryInEveryFormat)
{
    for (const ExampleSet& example : exampleSets()) {
        SCOPED_TRACE(example.kind + " " + example.opens + " " + example.files.front().first);
        const TemporaryFolder folder;
        expectSame({"files", write(folder, example)});
    }
}

TEST(LargeData, AreTheSameWhateverIsDoneToThem)
{
    for (const Dataset& data : {discSet(40, 10), discSet(40, 10, Scene::Photograph),
                                onGround(discSet(40, 10), {60, 140}), onGround(discSet(40, 10), {255, 0})}) {
        const TemporaryFolder folder;
        writeAll(folder, filesOf(data));
        DataSource source {"files", folder.path() / "set.safetensors"};
        expectSame(source);
        source.colours = Colours::Grey;
        expectSame(source);
    }
}

TEST(LargeData, AreTheSameWhenTheyAreSplitMixedAndTestedOnOthers)
{
    const TemporaryFolder folder;
    writeAll(folder,
             {{"x.npy", makeNpy("12, 5, 5", valuesOf(exampleTrain.pixels))},
              {"y.npy", makeNpy("12,", exampleTrain.labels)}});
    const TemporaryFolder other;
    writeAll(other, exampleIdxFiles());
    expectSame({"files", folder.path()});
    DataSource source {"files", folder.path(), other.path(), other.path(), 3};
    expectSame(source);
}

TEST(LargeData, StayWhatTheyWereWhenTheirFileChanges)
{
    const TemporaryFolder folder;
    const TemporaryFolder cache;
    const auto path = write(folder, exampleSets().front());
    const Dataset before = loadData({"files", path});
    const Dataset large = loadData({"files", path}, LoadTools {.room = noMemory(cache)});
    ASSERT_TRUE(large.train.pixels.isInFile());
    std::filesystem::resize_file(folder.path() / "train-images-idx3-ubyte", 3);
    EXPECT_EQ(large.train.pixels, before.train.pixels);
}

TEST(LargeData, OfAFileThatChangesWhileItIsReadAreRefused)
{
    const TemporaryFolder folder;
    const auto path = folder.write("growing", Bytes(3'000'000));
    const auto grow = [&path](double) { std::ofstream(path, std::ios::binary | std::ios::app) << "more"; };
    EXPECT_EQ(errorText([&] { readLargeFile(path, {}, grow); }),
              path.string() + " was changed by another program while it was read.");
}

TEST(LargeData, SayWhereTheyHaveNoRoom)
{
    const TemporaryFolder folder;
    const auto path = write(folder, exampleSets().front());
    const auto room = std::make_shared<ByteRoom>(2, "/dev/null/cache");
    const std::string text = errorText([&] { loadData({"files", path}, LoadTools {.room = room}); });
    EXPECT_TRUE(says(text, "The folder /dev/null/cache, where images lie")) << text;
}

TEST(LargeData, ThatFitIntoMemoryAreLeftThere)
{
    const TemporaryFolder folder;
    const auto path = write(folder, exampleSets().front());
    const Dataset data = loadData({"files", path}, LoadTools {.room = roomFor("1G", "/dev/null/cache")});
    EXPECT_FALSE(data.train.pixels.isInFile());
    EXPECT_EQ(data.description, "");
}

} // namespace ff::test::large_data_test
