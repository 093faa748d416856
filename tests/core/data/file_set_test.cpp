// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/file_set.h"
#include "core/data/readers/zip_files.h"
#include "tests/core/data/broken_bytes.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/data/giving_up.h"

namespace ff::test::file_set_test {

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

void expectWords(const std::string& message, const std::string& words)
{
    EXPECT_NE(message.find(words), std::string::npos) << message;
}

Bytes read(const FileSet& files, std::size_t file)
{
    return files.read(file);
}

/// Opening and reading everything.
void readAll(Bytes zip)
{
    const ZipFiles files(std::move(zip), "the.zip", "the");
    for (std::size_t i = 0; i < files.names().size(); ++i) {
        read(files, i);
    }
}

} // namespace

TEST(FileSet, ListsAFolderAndWhatIsBelow)
{
    const TemporaryFolder folder("Some Data");
    writeAll(folder,
             {{"b", bytesOf({1})}, {"a/c", bytesOf({2})}, {".hidden", {}}, {"a/.git/x", {}}, {"a/b/d", {}}});
    const auto files = openFiles(folder.path());
    EXPECT_EQ(files->names(), (Names {"a/b/d", "a/c", "b"}));
    EXPECT_EQ(files->title(), "Some Data");
    EXPECT_EQ(read(*files, 1), bytesOf({2}));
    EXPECT_EQ(files->fullName(1), (folder.path() / "a/c").string());
}

TEST(FileSet, EndsWhereLinksGoRound)
{
    const TemporaryFolder folder;
    folder.write("a", {});
    fs::create_directory_symlink(folder.path(), folder.path() / "again");
    fs::create_symlink(folder.path() / "nothing", folder.path() / "broken");
    EXPECT_EQ(openFiles(folder.path())->names().size(), 6U); // "a" in the folder and five folders below
}

TEST(FileSet, ListsAZipLikeAFolder)
{
    const TemporaryFolder folder;
    const auto path = folder.write("Set.ZIP",
                                   makeZip({{"x/b", bytesOf({1}), {}, 0, 8},
                                            {"x/", {}},
                                            {"a", packGzip(bytesOf({2}))},
                                            {"__MACOSX/x/._b", {}},
                                            {"x/.DS_Store", {}},
                                            {"back\\slash", {}}}));
    const auto files = openFiles(path);
    EXPECT_EQ(files->names(), (Names {"a", "back/slash", "x/b"}));
    EXPECT_EQ(files->title(), "Set");
    EXPECT_EQ(read(*files, 0), bytesOf({2}));
    EXPECT_EQ(read(*files, 2), bytesOf({1}));
    EXPECT_EQ(openFiles(path / "x")->names(), Names {"x/b"});
    EXPECT_EQ(read(*openFiles(path / "x"), 0), bytesOf({1}));
    expectWords(errorText([&] { openFiles(path / "y"); }), "y does not exist");
}

TEST(FileSet, OfALargeZipCanBeGivenUpAtEveryReport)
{
    std::vector<ZipItem> items;
    for (int i = 0; i < 2000; ++i) {
        items.push_back({"folder/" + std::to_string(i), {}});
    }
    const TemporaryFolder folder;
    const auto path = folder.write("many.zip", makeZip(items));
    const auto open = [&path](const ProgressCallback& progress) {
        EXPECT_EQ(openFiles(path, progress)->names().size(), 2000U);
    };
    EXPECT_GT(expectGivesUpAtEveryReport(open), 10);
}

TEST(FileSet, ReadsWhatPythonZips)
{
    const auto files = openFiles(fs::path(FF_SOURCE_DIR) / "tests/data/good/from-python.zip");
    EXPECT_EQ(files->names(), (Names {"deflated.txt", "stored.txt"}));
    EXPECT_EQ(read(*files, 0), textBytes(std::string(1000, 'a')));
    EXPECT_EQ(read(*files, 1), textBytes("stored"));
}

TEST(FileSet, TakesASingleFileAlone)
{
    const TemporaryFolder folder;
    writeAll(folder, {{"digits.csv.gz", {}}, {"other.csv", {}}});
    const auto files = openFiles(folder.path() / "digits.csv.gz");
    EXPECT_EQ(files->names(), Names {"digits.csv.gz"});
    EXPECT_EQ(files->title(), "digits");
    EXPECT_EQ(openFiles(folder.path() / "x" / ".." / "other.csv")->names(), Names {"other.csv"});
}

TEST(FileSet, RefusesWhatIsNoFileAndNoFolder)
{
    expectWords(errorText([] { openFiles(""); }), "does not exist");
    expectWords(errorText([] { openFiles("/no/such/path"); }), "/no/such/path does not exist");
    expectWords(errorText([] { openFiles("/dev/null"); }), "is not a regular file");
}

TEST(ZipFiles, RefuseWhatLeadsOut)
{
    for (const char* name : {"../x", "/etc/passwd", "a/../../x", "..", "C:\\x", "a\\..\\..\\x"}) {
        expectWords(errorText([&] { readAll(makeZip({{name, {}}})); }), "leads out of the zip");
    }
}

TEST(ZipFiles, RefuseWhatTheyCannotUnpack)
{
    const Bytes content(100, std::byte {7});
    expectWords(errorText([] { readAll(bytesOf({'P', 'K', 3, 4})); }), "the.zip cannot be read as a zip");
    expectWords(errorText([&] {
                    readAll(makeZip({{"a", content, {}, 1}}));
                }),
                "the.zip/a cannot be unpacked");
    expectWords(errorText([&] {
                    readAll(makeZip({{"a", content, {}, 0, 77}}));
                }),
                "the.zip/a cannot be unpacked");
    Bytes damaged = makeZip({{"a", content}});
    damaged[40] ^= std::byte {1};
    expectWords(errorText([&] { readAll(damaged); }), "the.zip/a is damaged");
}

TEST(ZipFiles, TrustNoSizeThatIsAnnounced)
{
    const Bytes content(100, std::byte {7});
    for (const std::uint32_t claimed : {0U, 99U, 101U, 1'000'000U, 2'000'000'000U}) {
        expectWords(errorText([&] {
                        readAll(makeZip({{"a", content, claimed, 0, 8}}));
                    }),
                    "the.zip/a is damaged");
    }
    expectWords(errorText([&] {
                    readAll(makeZip({{"a", content, 4'000'000'000U, 0, 8}}));
                }),
                "at most 2147483648 bytes of data are read, it announces 4000000000");
}

TEST(ZipFiles, RefuseMoreThanTheLimit)
{
    const ZipFiles files(makeZip({{"a", Bytes(1000), {}, 0, 8}, {"b", packGzip(Bytes(1'000'000)), {}, 0, 8}}),
                         "the.zip", "the");
    EXPECT_EQ(files.read(0, 1000, {}).size(), 1000U);
    expectWords(errorText([&] { files.read(0, 999, {}); }), "at most 999 bytes");
    expectWords(errorText([&] { files.read(1, 100'000, {}); }), "at most 100000 bytes");
}

TEST(ZipFiles, EveryPrefixAndEveryFlippedBitIsRefusedOrReadAsItWas)
{
    const Bytes content = textBytes("some content that can be compressed, compressed, compressed");
    const Bytes zip = makeZip({{"a", content, {}, 0, 8}});
    forEachDamage(zip, [&](const Bytes& damaged) {
        try {
            const ZipFiles files(damaged, "the.zip", "the");
            EXPECT_LE(files.names().size(), 1U);
            EXPECT_TRUE(files.names().empty() || read(files, 0) == content);
            EXPECT_EQ(damaged.size(), zip.size()) << "a zip that is cut short was read";
        } catch (const Error& error) {
            EXPECT_STRNE(error.what(), "");
        }
    });
}

} // namespace ff::test::file_set_test
