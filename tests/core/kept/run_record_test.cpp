// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/fingerprint.h"
#include "core/kept/run_record.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/example_run.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>

namespace ff::run_record_test {
namespace {

namespace fs = std::filesystem;

constexpr const char* source = "'run.json'";

std::string refusalOf(const std::string& text)
{
    return errorText([&] { decodeRunRecord(text, source); });
}

Dataset smallData()
{
    Dataset data;
    data.name = "small";
    data.width = 2;
    data.height = 1;
    data.classes = {"a", "b"};
    data.train = {{1, 2, 3, 4}, {0, 1}};
    data.test = {{5, 6}, {1}};
    return data;
}

TEST(RunRecord, ReadsBackAsItWas)
{
    EXPECT_EQ(decodeRunRecord(encodeRunRecord(exampleRecord()), source), exampleRecord());
}

TEST(RunRecord, OfEarlierVersionsMadeColoursGrey)
{
    const std::filesystem::path runs = std::filesystem::path(FF_SOURCE_DIR) / "tests/data/runs";
    for (const char* earlier : {"1", "2", "3"}) {
        const RunData data = readRunRecord(runs / earlier).data;
        EXPECT_EQ(data.channels, 1) << earlier;
        EXPECT_EQ(data.source.colours, Colours::Grey) << earlier;
    }
    const RunData inColour = readRunRecord(runs / "4").data;
    EXPECT_EQ(inColour.channels, 3);
    EXPECT_EQ(inColour.source.colours, Colours::AsFound);
}

TEST(RunRecord, OfFreshWeightsHasNoOrigin)
{
    RunRecord record = exampleRecord();
    record.origin.reset();
    record.labels = {};
    EXPECT_EQ(decodeRunRecord(encodeRunRecord(record), source), record);
}

TEST(RunRecord, SaysWhatItIsInItsFirstLines)
{
    const std::string text = encodeRunRecord(exampleRecord());
    EXPECT_EQ(text.find("{\n  \"format\": \"forward-forward-run\",\n  \"version\": 4,\n"), 0U) << text;
}

TEST(RunRecord, OfANewerVersionIsRefusedAsSuch)
{
    // Whatever else it holds.
    EXPECT_EQ(
        refusalOf(R"({"format": "forward-forward-run", "version": 5, "wings": true})"),
        "'run.json' was written by a newer version of the program: expected the version 4 of the format "
        "of runs or an older one, found 5");
}

TEST(RunRecord, WhatIsOfAnotherKindIsRefused)
{
    EXPECT_EQ(refusalOf(R"({"version": 1})"), "'run.json': expected 'format', found none");
    EXPECT_EQ(refusalOf(R"({"format": "weights", "version": 1})"),
              "'run.json': expected 'format' to be \"forward-forward-run\", found '\"weights\"'");
}

TEST(RunRecord, AMissingAndAnUnknownMemberAreRefusedByName)
{
    const std::string good = encodeRunRecord(exampleRecord());
    for (const std::string name :
         {"format", "note", "pinned", "began", "settings", "data", "images", "unlike", "threads", "versions",
          "origin", "source", "classes", "sha256", "mix_path", "channels", "colours"}) {
        const std::string error = refusalOf(replaced(good, '"' + name + "\":", "\"the_" + name + "\":"));
        EXPECT_NE(error.find(name), std::string::npos) << name << ": " << error;
    }
    EXPECT_EQ(refusalOf(replaced(good, "\"note\":", "\"wings\": 2, \"note\":")),
              "'run.json': expected nothing more than is known, found the unknown 'wings'");
}

TEST(RunRecord, LyingValuesAreRefusedWithWhatWasFound)
{
    const std::string good = encodeRunRecord(exampleRecord());
    const std::pair<const char*, const char*> changes[] {
        {"\"began\": \"2026-11-26", "\"began\": \"2026-02-30"},
        {"\"began\": \"2026-11-26T01:06:12Z\"", "\"began\": \"yesterday\""},
        {"\"began\": \"2026-11-26T01:06:12Z\"", "\"began\": 5"},
        {"\"pinned\": true", "\"pinned\": 1"},
        {"\"threads\": 7", "\"threads\": 0"},
        {"\"threads\": 7", "\"threads\": 99999999999"},
        {"\"threads\": 7", "\"threads\": 18446744073709551615"},
        {"\"threads\": 7", "\"threads\": 7.5"},
        {"\"width\": 28", "\"width\": 1000000"},
        {"\"height\": 27", "\"height\": -1"},
        {"\"channels\": 1", "\"channels\": 2"},
        {"\"colours\": true", "\"colours\": 1"},
        {"\"train_images\": 60000", "\"train_images\": 9223372036854775807"},
        {"\"test_images\": 10000", "\"test_images\": -10000"},
        {"\"mix_weight\": 3", "\"mix_weight\": 0"},
        {"\"kind\": \"files\"", "\"kind\": \"stolen\""},
        {"\"kind\": \"files\"", "\"kind\": null"},
        {"\"sha256\": \"aaaa", "\"sha256\": \"aaa"},
        {"\"sha256\": \"aaaa", "\"sha256\": \"AAAA"},
        {"\"batch\": 100", "\"batch\": 1000000"},
        {"\"batch\": 100", "\"wings\": 2"},
        {"\"step\": 1234", "\"step\": -1"},
        {"\"step\": 1234", "\"wings\": 1234"},
        {"\"libtorch\": \"1.13.1\"", "\"libtorch\": 1.13"},
        {"\"ä\"", "2"},
        {"\"ground\": 0.1", "\"ground\": 1.5"},
        {"\"commonest_class\": 0.25", "\"commonest_class\": -0.25"},
        {"\"unlike\": 0.0625", "\"unlike\": \"many\""},
    };
    for (const auto& [from, to] : changes) {
        const std::string text = replaced(good, from, to);
        ASSERT_NE(text, good) << from;
        const std::string error = refusalOf(text);
        EXPECT_TRUE(error.starts_with(source)) << to << ": " << error;
    }
}

TEST(RunRecord, NoPrefixOfAFileIsAFile)
{
    const std::string good = encodeRunRecord(exampleRecord());
    for (std::size_t size = 0; size + 1 < good.size(); ++size) { // the last byte ends the line
        EXPECT_TRUE(refusalOf(good.substr(0, size)).starts_with(source)) << size;
    }
}

TEST(RunRecord, AFlippedBitIsRefusedOrGivesARecordThatCanBeWritten)
{
    const std::string good = encodeRunRecord(exampleRecord());
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        std::string flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        RunRecord found;
        const std::string error = errorText([&] { found = decodeRunRecord(flipped, source); });
        if (error.empty()) {
            EXPECT_EQ(decodeRunRecord(encodeRunRecord(found), source), found) << bit;
        } else {
            EXPECT_TRUE(error.starts_with(source)) << bit << ": " << error;
        }
    }
}

TEST(RunRecord, IsTheFileRunJsonOfItsFolder)
{
    const TemporaryFolder folder;
    writeRunRecord(folder.path(), exampleRecord());
    EXPECT_TRUE(fs::exists(folder.path() / "run.json"));
    EXPECT_EQ(readRunRecord(folder.path()), exampleRecord());
}

TEST(RunRecord, TheErrorNamesTheFile)
{
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "run.json").string();
    EXPECT_NE(errorText([&] { readRunRecord(folder.path()); }).find(path), std::string::npos);
    fill(path, "{}");
    EXPECT_EQ(errorText([&] { readRunRecord(folder.path()); }),
              "'" + path + "': expected 'format', found none");
}

TEST(RunRecord, ADiskThatIsFullAfterAnyByteLeavesTheOldRecord)
{
    const TemporaryFolder folder;
    writeRunRecord(folder.path(), exampleRecord());
    RunRecord other = exampleRecord();
    other.labels.name = "another name";
    const std::size_t size = encodeRunRecord(other).size();
    for (std::size_t room = 0; room < size; room += 7) {
        const std::string error = errorText([&] { writeRunRecord(folder.path(), other, fullAfter(room)); });
        EXPECT_NE(error.find("No space left on device"), std::string::npos) << error;
        EXPECT_EQ(readRunRecord(folder.path()), exampleRecord()) << room;
    }
    writeRunRecord(folder.path(), other, fullAfter(size));
    EXPECT_EQ(readRunRecord(folder.path()), other);
}

TEST(RunRecord, TextThatIsNoUtf8CanBeWritten)
{
    RunRecord record = exampleRecord();
    record.data.name = "caf\xE9";
    EXPECT_EQ(decodeRunRecord(encodeRunRecord(record), source).data.name, "caf\xEF\xBF\xBD");
}

TEST(RunRecord, DescribesDataByWhereTheyAreWhereverItIsReadFrom)
{
    const DataSource relative {"files", "some/folder", "builtin", "../more", 2};
    const RunData data = describeData(smallData(), relative);
    EXPECT_EQ(data.source.path, fs::current_path() / "some/folder");
    EXPECT_EQ(data.source.testPath, "builtin"); // a word
    EXPECT_EQ(data.source.mixPath, (fs::current_path() / "../more").lexically_normal());
    EXPECT_EQ(data.source.mixWeight, 2);
    EXPECT_EQ(data.name, "small");
    EXPECT_EQ(data.trainImages, 2);
    EXPECT_EQ(data.testImages, 1);
    EXPECT_EQ(data.fingerprint, fingerprint(smallData()));
    EXPECT_EQ(describeData(smallData(), {}).source, DataSource {});
}

TEST(Fingerprint, TellsEveryDifferenceOfTheImages)
{
    std::set<std::string> seen {fingerprint(smallData())};
    const auto expectNew = [&seen](const auto& change) {
        Dataset data = smallData();
        change(data);
        EXPECT_TRUE(seen.insert(fingerprint(data)).second);
    };
    expectNew([](Dataset& data) { data.train.pixels.writable()[3] = 5; });
    expectNew([](Dataset& data) { data.train.labels = {1, 0}; });
    expectNew([](Dataset& data) { data.test.pixels.writable()[0] = 6; });
    expectNew([](Dataset& data) { data.test.labels[0] = 0; });
    expectNew([](Dataset& data) { std::swap(data.width, data.height); });
    expectNew([](Dataset& data) { data.channels = 3; });
    expectNew([](Dataset& data) { data.classes[1] = "c"; });
    expectNew([](Dataset& data) { data.classes = {"a\n1 b"}; });
    expectNew([](Dataset& data) { std::swap(data.train, data.test); });
    Dataset renamed = smallData();
    renamed.name = "other";
    EXPECT_EQ(fingerprint(renamed), fingerprint(smallData()));
}

TEST(UtcTime, ReadsBackAndRefusesWhatIsNoTime)
{
    for (const char* text : {"1970-01-01T00:00:00Z", "2026-02-28T23:59:59Z", "2028-02-29T12:00:01Z"}) {
        ASSERT_TRUE(utcFromText(text)) << text;
        EXPECT_EQ(utcText(*utcFromText(text)), text);
    }
    EXPECT_EQ(utcFromText("2026-11-26T01:06:12Z")->time_since_epoch().count(), 1'795'655'172);
    for (const char* text : {"", "2026-02-29T00:00:00Z", "2026-11-26 01:06:12Z", "2026-11-26T24:00:00Z",
                             "2026-11-26T01:60:00Z", "2026-13-01T00:00:00Z", "2026-1a-01T00:00:00Z",
                             "2026-11-26T01:06:12+", "2026-11-26T01:06:12Z ", "-026-11-26T01:06:12Z"}) {
        EXPECT_FALSE(utcFromText(text)) << text;
    }
}

} // namespace
} // namespace ff::run_record_test
