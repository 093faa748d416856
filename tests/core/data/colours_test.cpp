// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "core/data/colours.h"
#include "core/data/combining.h"
#include "core/data/data_summary.h"
#include "core/data/ink/ink_ground.h"
#include "tests/core/data/colour_sets.h"
#include "tests/core/data/example_sets.h"

namespace ff::test::colours_test {

namespace {

using Values = std::vector<std::uint8_t>;

/// A picture of one colour on black: `side` x `side` pixels, the border black.
Bytes spot(const std::array<std::uint8_t, 3>& colour, int side = 6)
{
    Values values;
    for (int place = 0; place < side * side; ++place) {
        const int x = place % side;
        const int y = place / side;
        const bool isInside = x > 0 && y > 0 && x < side - 1 && y < side - 1;
        for (const std::uint8_t level : colour) {
            values.push_back(isInside ? level : std::uint8_t {0});
        }
    }
    return makePng(side, side, PNG_FORMAT_RGB, values);
}

/// Four pictures of each class in a folder of its own.
std::vector<NamedBytes> spots(const std::array<std::uint8_t, 3>& first,
                              const std::array<std::uint8_t, 3>& second)
{
    std::vector<NamedBytes> files;
    for (const char* number : {"1", "2", "3", "4"}) {
        files.push_back({std::string("a/") + number + ".png", spot(first)});
        files.push_back({std::string("b/") + number + ".png", spot(second)});
    }
    return files;
}

Dataset load(const std::vector<NamedBytes>& files, Colours colours = Colours::AsFound)
{
    const TemporaryFolder folder;
    writeAll(folder, files);
    DataSource source {"files", folder.path()};
    source.colours = colours;
    return loadData(source);
}

/// The level of a plane in the middle of a training image.
int middle(const Dataset& data, std::size_t image, std::size_t plane)
{
    const auto width = static_cast<std::size_t>(data.width);
    const std::size_t place = static_cast<std::size_t>(data.height) / 2 * width + width / 2;
    return data.train.pixels[image * data.imageSize() + plane * data.planeSize() + place];
}

bool says(const Dataset& data, const char* words)
{
    return data.description.english().find(words) != std::string::npos;
}

} // namespace

TEST(Colours, OfPicturesAreKept)
{
    const Dataset data = load(spots({200, 40, 0}, {0, 40, 200}));
    EXPECT_EQ(data.channels, 3);
    EXPECT_EQ(data.train.pixels.size(), data.train.count() * 3 * 36);
    for (std::size_t i = 0; i < data.train.count(); ++i) {
        const bool isFirst = data.train.labels[i] == 0;
        EXPECT_EQ(middle(data, i, 0), isFirst ? 200 : 0);
        EXPECT_EQ(middle(data, i, 1), 40);
        EXPECT_EQ(middle(data, i, 2), isFirst ? 0 : 200);
    }
    EXPECT_NE(dataSummary(data).find("6 x 6 pixels in colour"), std::string::npos) << dataSummary(data);
}

TEST(Colours, BecomeGreyOnRequest)
{
    const Dataset data = load(spots({200, 40, 0}, {0, 40, 200}), Colours::Grey);
    EXPECT_EQ(data.channels, 1);
    for (std::size_t i = 0; i < data.train.count(); ++i) {
        EXPECT_EQ(middle(data, i, 0), data.train.labels[i] == 0 ? 83 : 46); // 0.299 R + 0.587 G + 0.114 B
    }
}

TEST(Colours, ThatNobodySeesAreNone)
{
    const Dataset equal = load(spots({90, 90, 90}, {200, 200, 200}));
    EXPECT_EQ(equal.channels, 1);
    const Dataset tinted = load(spots({90, 92, 97}, {200, 196, 190}));
    EXPECT_EQ(tinted.channels, 1);
    EXPECT_TRUE(says(tinted, "show none")) << tinted.description.english();
    EXPECT_EQ(tinted.train.pixels.size(), tinted.train.count() * 36);
}

TEST(Colours, AreThoseOfAllWhereSomePicturesHaveThem)
{
    std::vector<NamedBytes> files = spots({200, 40, 0}, {0, 40, 200});
    files.push_back({"a/grey.png", makePng({6, 6, Values(36, 0)})});
    const Dataset data = load(files);
    EXPECT_EQ(data.channels, 3);
    EXPECT_EQ(data.train.pixels.size(), data.train.count() * 3 * 36);
    EXPECT_EQ(data.train.count() + data.test.count(), 9U);
}

TEST(Colours, DarkOnLightIsInvertedInEveryPlane)
{
    Dataset data = load(spots({200, 40, 0}, {0, 40, 200}));
    for (std::uint8_t& pixel : data.train.pixels.writable()) {
        pixel = static_cast<std::uint8_t>(255 - pixel);
    }
    const Values light = valuesOf(data.train.pixels);
    blackenGround(data, {});
    EXPECT_TRUE(data.preparation.inverted);
    for (std::size_t i = 0; i < light.size(); ++i) {
        ASSERT_EQ(data.train.pixels[i], 255 - light[i]);
    }
}

TEST(Colours, OfTintedPaperAreTakenOutPlaneByPlane)
{
    Dataset data = discSet(40, 10);
    const std::array<int, 3> paper {30, 60, 10};
    for (Split* split : {&data.train, &data.test}) {
        const std::span<std::uint8_t> pixels = split->pixels.writable();
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            const int tint = paper[i / data.planeSize() % 3];
            pixels[i] = static_cast<std::uint8_t>(std::max<int>(tint, pixels[i]));
        }
    }
    blackenGround(data, {});
    for (std::size_t plane = 0; plane < 3; ++plane) {
        EXPECT_EQ(data.train.pixels[plane * data.planeSize()], 0); // the corner of the first image
    }
    EXPECT_GT(*std::ranges::max_element(data.train.pixels), 200);
}

TEST(Colours, OfPhotographsHaveTheirMeanForZero)
{
    Dataset data = discSet(60, 10, Scene::Photograph);
    const Values before = valuesOf(data.train.pixels);
    blackenGround(data, {});
    EXPECT_EQ(data.train.pixels, before);
    ASSERT_EQ(data.preparation.centre.size(), 3U);
    for (std::size_t plane = 0; plane < 3; ++plane) {
        double sum = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            sum += i / data.planeSize() % 3 == plane ? before[i] : 0;
        }
        EXPECT_NEAR(data.preparation.centre[plane], 3 * sum / static_cast<double>(before.size()), 0.51);
    }
    EXPECT_TRUE(says(data, "photographs")) << data.description.english();
    Dataset onBlack = discSet(60, 10);
    blackenGround(onBlack, {});
    EXPECT_TRUE(onBlack.preparation.centre.empty());
}

TEST(Colours, OfOtherImagesFollowThoseOfTheData)
{
    const Dataset grey {"grey", 1, 2, {"a", "b"}, {{1, 2, 3, 4}, {0, 1}}, {{5, 6}, {1}}};
    Dataset colour {"colour", 1, 2, {"a", "b"}, {{255, 0, 0, 255, 0, 0, 9, 9, 9, 9, 9, 9}, {0, 1}}, {}};
    colour.test = colour.train;
    colour.channels = 3;
    Dataset tested = colour;
    replaceTest(tested, grey);
    EXPECT_EQ(tested.test.pixels, (Values {5, 6, 5, 6, 5, 6}));
    Dataset mixed = grey;
    mixInto(mixed, colour, 1, {});
    EXPECT_EQ(mixed.channels, 1);
    EXPECT_EQ(mixed.train.pixels, (Values {76, 150, 9, 9, 1, 2, 3, 4}));
}

TEST(Colours, OfTrainingAndTestImagesAreMadeAlike)
{
    const TemporaryFolder folder;
    folder.write("set.npz",
                 makeZip({{"x_train.npy",
                           makeNpy("2, 2, 2, 3", {255, 0, 0,   255, 0, 0,   0, 0, 0, 0, 0, 0,
                                                  0,   0, 255, 0,   0, 255, 0, 0, 0, 0, 0, 0}),
                           {},
                           0,
                           8},
                          {"y_train.npy", makeNpy("2,", {0, 1}), {}, 0, 8},
                          {"x_test.npy", makeNpy("1, 2, 2", {7, 8, 0, 0}), {}, 0, 8},
                          {"y_test.npy", makeNpy("1,", {1}), {}, 0, 8}}));
    const Dataset data = loadData({"files", folder.path() / "set.npz"});
    EXPECT_EQ(data.channels, 3);
    EXPECT_EQ(data.test.pixels, (Values {7, 8, 0, 0, 7, 8, 0, 0, 7, 8, 0, 0}));
}

TEST(Colours, OfATableLiePlaneByPlane)
{
    const TemporaryFolder folder;
    folder.write("train.csv",
                 textBytes("label,a,b,c,d,e,f,g,h,i,j,k,l\n1,200,0,0,0,0,0,0,0,0,0,0,0\n"
                           "2,0,0,0,0,0,0,0,0,200,0,0,0\n1,255,0,0,0,0,0,0,0,0,0,0,0\n"));
    const Dataset data = loadData({"files", folder.path()});
    EXPECT_EQ(data.channels, 3);
    EXPECT_EQ(data.width, 2);
    for (std::size_t i = 0; i < data.train.count(); ++i) {
        EXPECT_GE(data.train.pixels[12 * i + (data.train.labels[i] == 0 ? 0 : 8)], 200);
    }
}

} // namespace ff::test::colours_test
