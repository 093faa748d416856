// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/model/own_samples.h"
#include "core/model/own_samples_exchange.h"
#include "core/model/own_samples_file.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>

namespace ff::own_samples_test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t imageSize = std::size_t {inkSide} * inkSide;
const std::vector<std::string> digits {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

/// A sample that differs from those with other shades.
OwnSample sample(const std::string& label, std::uint8_t shade)
{
    OwnSample made {std::vector<std::uint8_t>(imageSize), label, {}};
    made.pixels[400] = shade;
    made.pixels[401] = 255;
    return made;
}

OwnSample drawn(const std::string& label)
{
    OwnSample made = sample(label, 9);
    made.strokes = {{{1, 2}, {3.5F, -4}}, {{5, 6}}, {}};
    return made;
}

std::vector<OwnSample> threeSamples()
{
    return {sample("7", 1), drawn("3"), sample("7", 3)};
}

class OwnSamplesTest : public testing::Test
{
protected:
    TemporaryFolder m_folder;
    fs::path m_file = m_folder.path() / "not made yet" / "own.safetensors";

    /// A data set with the classes 0 to 9, two images of each.
    DataSource tenDigits() const
    {
        std::vector<OwnSample> samples;
        for (std::uint8_t i = 0; i < 20; ++i) {
            samples.push_back(sample(digits[i % 10], i));
        }
        writeOwnSamplesAsIdx(samples, digits, m_folder.path());
        return {"idx", ownSamplesIdxPaths(m_folder.path()).images};
    }

    /// What a program that starts now finds.
    std::vector<OwnSample> found() const { return OwnSamples(m_file).all(); }
};

TEST_F(OwnSamplesTest, StartEmptyAndWriteNothing)
{
    EXPECT_TRUE(found().empty());
    EXPECT_FALSE(fs::exists(m_file));
}

TEST_F(OwnSamplesTest, AreOnTheDiskAfterEveryChange)
{
    OwnSamples own(m_file);
    for (const OwnSample& each : threeSamples()) {
        own.insert(own.all().size(), each);
        EXPECT_EQ(found(), own.all());
    }
    EXPECT_EQ(own.all(), threeSamples());
    own.relabel(0, "4");
    EXPECT_EQ(found().front().label, "4");
    own.remove(1);
    EXPECT_EQ(found(), own.all());
    EXPECT_EQ(own.all().size(), 2U);
    own.replaceAll({});
    EXPECT_TRUE(found().empty());
}

TEST_F(OwnSamplesTest, EveryChangeCanBeUndone)
{
    OwnSamples own(m_file);
    own.replaceAll(threeSamples());
    const OwnSample taken = own.remove(1);
    EXPECT_EQ(taken, drawn("3"));
    own.insert(1, taken);
    EXPECT_EQ(found(), threeSamples());
    const std::string before = own.relabel(2, "1");
    own.relabel(2, before);
    EXPECT_EQ(found(), threeSamples());
    EXPECT_THROW(own.remove(3), Error);
    EXPECT_THROW(own.relabel(3, "1"), Error);
}

TEST_F(OwnSamplesTest, AChangeThatCannotBeWrittenIsNotMade)
{
    OwnSamples own(m_file);
    own.replaceAll(threeSamples());
    OwnSample endless = drawn("3");
    endless.strokes[0][0].x = std::nanf("");
    for (const OwnSample& wrong : {OwnSample {{1, 2, 3}, "3"}, sample("", 1), sample("\xFF", 1), endless}) {
        EXPECT_THROW(own.insert(0, wrong), Error);
    }
    EXPECT_THROW(own.replaceAll(std::vector<OwnSample>(maximumOwnSamples + 1, sample("3", 1))), Error);
    fs::remove(m_file);
    fs::create_directory(m_file);
    EXPECT_THROW(own.relabel(0, "1"), Error);
    EXPECT_EQ(own.all(), threeSamples());
}

TEST_F(OwnSamplesTest, ADamagedFileIsRefusedAndLeftAlone)
{
    OwnSamples(m_file).replaceAll(threeSamples());
    const auto size = fs::file_size(m_file);
    fs::resize_file(m_file, size - 1);
    const std::string said = errorText([this] { OwnSamples {m_file}; });
    EXPECT_NE(said.find(m_file.string()), std::string::npos) << said;
    EXPECT_EQ(fs::file_size(m_file), size - 1);
}

TEST_F(OwnSamplesTest, AnyDamageIsRefusedOrGivesWholeSamples)
{
    const std::vector<std::byte> bytes = serialiseOwnSamples(std::vector {drawn("3")});
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::vector<std::byte> damaged = bytes;
        damaged[i] ^= std::byte {1};
        try {
            for (const OwnSample& each : parseOwnSamples(damaged, "own")) {
                EXPECT_EQ(each.pixels.size(), imageSize);
                EXPECT_FALSE(each.label.empty());
            }
        } catch (const Error& error) {
            EXPECT_NE(std::string(error.what()).find("own"), std::string::npos) << error.what();
        }
    }
}

TEST_F(OwnSamplesTest, ComeBackFromIdxFiles)
{
    const std::vector<OwnSample> samples {sample("7", 1), sample("3", 2)};
    writeOwnSamplesAsIdx(samples, digits, m_folder.path());
    EXPECT_EQ(readOwnSamplesFrom(m_folder.path(), digits).samples, samples);
    const std::vector<std::string> clothes {"Shirt", "Trouser"};
    const std::vector<OwnSample> one {sample("Trouser", 5)};
    writeOwnSamplesAsIdx(one, clothes, m_folder.path());
    EXPECT_EQ(readOwnSamplesFrom(ownSamplesIdxPaths(m_folder.path()).images, clothes).samples, one);
}

TEST_F(OwnSamplesTest, ExportAndImportSayWhatDoesNotFit)
{
    const auto said = [](const auto& action, const std::string& words) {
        const std::string text = errorText(action);
        EXPECT_NE(text.find(words), std::string::npos) << text;
    };
    said([&] { writeOwnSamplesAsIdx({}, digits, m_folder.path()); }, "There are no own samples");
    said([&] { writeOwnSamplesAsIdx(std::vector {sample("x", 1)}, digits, m_folder.path()); },
         "the label x, which is none of the 10 classes");
    EXPECT_TRUE(fs::is_empty(m_folder.path()));
    said([&] { readOwnSamplesFrom("builtin", digits); }, "images, at most 10000");
    said([&] { readOwnSamplesFrom(m_folder.path() / "none", digits); }, "none");
    std::ofstream(m_folder.path() / "small.csv") << "0,1,2,3,4\n1,1,2,3,4\n";
    said([&] { readOwnSamplesFrom(m_folder.path() / "small.csv", digits); },
         "2 x 2 pixels, own samples have 28 x 28");
}

TEST_F(OwnSamplesTest, AreMixedIntoTrainingAndTestedAlone)
{
    OwnSamples(m_file).replaceAll({sample("7", 1), sample("3", 2)});
    DataSource source = tenDigits();
    const std::size_t others = loadData(source).train.count();
    source.mixPath = m_file;
    source.mixWeight = 3;
    const Dataset mixed = loadData(source);
    EXPECT_EQ(mixed.train.count(), others + 6);
    const std::vector<std::uint8_t> first(mixed.train.labels.begin(), mixed.train.labels.begin() + 6);
    EXPECT_EQ(first, (std::vector<std::uint8_t> {7, 3, 7, 3, 7, 3}));
    EXPECT_EQ(mixed.train.pixels[imageSize + 400], 2);
    source = tenDigits();
    source.testPath = m_file;
    const Dataset alone = loadData(source);
    EXPECT_EQ(alone.train.count(), 20U);
    EXPECT_EQ(alone.test.labels, (std::vector<std::uint8_t> {7, 3}));
}

TEST_F(OwnSamplesTest, ThatAreNoneOrOfOtherClassesAreNotMixedIn)
{
    DataSource source = tenDigits();
    source.mixPath = m_file;
    OwnSamples own(m_file);
    own.replaceAll({});
    EXPECT_NE(errorText([&] { loadData(source); }).find("own"), std::string::npos);
    own.replaceAll({sample("Trouser", 1)});
    EXPECT_NE(errorText([&] { loadData(source); }).find("the class Trouser"), std::string::npos);
}

} // namespace
} // namespace ff::own_samples_test
