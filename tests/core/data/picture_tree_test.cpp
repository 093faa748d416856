// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "tests/core/data/example_sets.h"

namespace ff::test::picture_tree_test {

namespace {

GreyPicture plain(int width, int height, std::uint8_t value)
{
    return {
        width, height,
        std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), value)};
}

Dataset load(const TemporaryFolder& folder, const PictureDecoder& decoder = {})
{
    return loadData({"pictures", folder.path(), {}}, LoadTools {{}, decoder});
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(PictureTree, NamesClassesAfterFolders)
{
    const TemporaryFolder folder;
    writeAll(folder,
             {{"shoe/1.png", makePng(plain(4, 4, 10))},
              {"hat/1.pgm",
               textBytes("P2 4 4 255 " + std::string("20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20"))},
              {"hat/2.jpeg", makeJpeg(plain(4, 4, 20))}});
    const Dataset data = load(folder);
    EXPECT_EQ(data.classes, (std::vector<std::string> {"hat", "shoe"}));
    EXPECT_EQ(data.width, 4);
    EXPECT_EQ(data.train.count() + data.test.count(), 3U);
    EXPECT_TRUE(contains(data.description.english(), "sixth"));
}

TEST(PictureTree, ScalesToTheMostFrequentSizeAndSaysSo)
{
    const TemporaryFolder folder;
    writeAll(folder,
             {{"a/1.png", makePng(plain(6, 6, 10))},
              {"a/2.png", makePng(plain(6, 6, 10))},
              {"b/1.png", makePng(plain(12, 6, 10))},
              {"b/2.png", makePng(plain(300, 200, 10))}});
    const Dataset data = load(folder);
    EXPECT_EQ(data.width, 6);
    EXPECT_EQ(data.height, 6);
    EXPECT_TRUE(contains(data.description.english(), "scaled to 6 x 6 pixels"));
    EXPECT_EQ(data.train.pixels, std::vector<std::uint8_t>(data.train.pixels.size(), 10));
}

TEST(PictureTree, ScalesLargePicturesToThatOfMnist)
{
    const TemporaryFolder folder;
    writeAll(folder, {{"a/1.png", makePng(plain(200, 200, 10))}, {"b/2.png", makePng(plain(200, 200, 10))}});
    const Dataset data = load(folder);
    EXPECT_EQ(data.width, 28);
    EXPECT_EQ(data.height, 28);
    EXPECT_TRUE(contains(data.description.english(), "scaled to 28 x 28"));
}

TEST(PictureTree, LeavesOutWhatIsInNoClass)
{
    const TemporaryFolder folder;
    writeAll(folder,
             {{"preview.png", {}},
              {"train/a/1.png", makePng(plain(6, 6, 10))},
              {"train/b/1.png", makePng(plain(6, 6, 10))},
              {"test/b/1.png", makePng(plain(6, 6, 10))},
              {"train/list.txt", {}}});
    const Dataset data = load(folder);
    EXPECT_EQ(data.train.count(), 2U);
    EXPECT_EQ(data.test.count(), 1U);
    EXPECT_TRUE(contains(data.description.english(),
                         "1 picture outside the classes' folders was left out: preview.png"));
}

TEST(PictureTree, LetsTheDecoderReadWhatItCannot)
{
    const TemporaryFolder folder;
    writeAll(folder, {{"a/1.webp", textBytes("RIFF")}, {"b/1.webp", textBytes("RIFF")}});
    const auto decoder = [](std::span<const std::byte>) {
        return ColourPicture {4, 4, 1, std::vector<std::uint8_t>(16)};
    };
    EXPECT_EQ(load(folder, decoder).width, 4);
    EXPECT_TRUE(contains(errorText([&] { load(folder); }), "a/1.webp is no picture that can be read"));
}

TEST(PictureTree, RefusesAFewPicturesWithoutClassesAndTooManyClasses)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(contains(errorText([&] { load(folder); }), "holds 0 pictures, expected at least 3"));
    writeAll(folder, {{"only/1.png", {}}, {"only/2.png", {}}});
    EXPECT_TRUE(
        contains(errorText([&] { load(folder); }), "holds 2 pictures, expected at least 3, or one folder"));
    for (std::size_t i = 0; i <= maximumClasses; ++i) {
        writeAll(folder, {{"class " + std::to_string(i) + "/1.png", makePng(plain(9, 9, 0))}});
    }
    std::filesystem::remove_all(folder.path() / "only");
    EXPECT_TRUE(contains(errorText([&] { load(folder); }), "has more than 100 different labels"));
}

TEST(PictureTree, LeavesOutAFewDamagedPicturesAndNamesThem)
{
    const TemporaryFolder folder;
    std::vector<NamedBytes> files;
    for (int i = 0; i < 60; ++i) {
        files.emplace_back((i % 2 == 0 ? "a/" : "b/") + std::to_string(i) + ".png", makePng(plain(6, 6, 10)));
    }
    Bytes cutShort = files[0].second;
    cutShort.resize(cutShort.size() / 2);
    files[2].second = cutShort;
    files[5].second = textBytes("not a picture");
    writeAll(folder, files);
    const Dataset data = load(folder);
    EXPECT_EQ(data.train.count() + data.test.count(), 58U);
    EXPECT_TRUE(contains(data.description.english(),
                         "2 pictures of 60 cannot be read and were left out: a/2.png, b/5.png."))
        << data.description.english();
    for (const std::size_t more : {7U, 8U}) {
        folder.write(files[more].first, cutShort);
    }
    const std::string message = errorText([&] { load(folder); });
    EXPECT_TRUE(
        contains(message, "has too many pictures that cannot be read: 4 of 60, expected at most one of 20"))
        << message;
    EXPECT_TRUE(contains(message, "a/2.png is a damaged PNG picture")) << message;
}

TEST(PictureTree, ValidatesOnlyWhereThereIsNoTest)
{
    const TemporaryFolder folder;
    const Bytes picture = makePng(plain(6, 6, 10));
    writeAll(folder, {{"train/a/1.png", picture}, {"train/b/1.png", picture}, {"valid/a/1.png", picture}});
    EXPECT_EQ(load(folder).test.count(), 1U);
    writeAll(folder, {{"test/a/1.png", picture}, {"test/b/1.png", picture}});
    EXPECT_EQ(load(folder).test.count(), 2U);
    EXPECT_TRUE(contains(load(folder).description.english(), "so 1 validation picture was left out"));
}

TEST(PictureTree, NamesTheDamagedPicture)
{
    const TemporaryFolder folder;
    writeAll(folder, {{"a/1.png", makePng(plain(6, 6, 10))}, {"b/2.png", textBytes("not a picture")}});
    EXPECT_TRUE(contains(errorText([&] { load(folder); }), (folder.path() / "b/2.png").string()));
}

} // namespace ff::test::picture_tree_test
