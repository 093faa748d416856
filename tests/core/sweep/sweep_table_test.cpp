// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/settings/presets.h"
#include "core/sweep/sweep_table.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

namespace ff::sweep_table_test {
namespace {

std::vector<SweptRun> runsOf(std::string_view text)
{
    return sweptRuns(text, "'sweep.json'", "/nowhere");
}

std::vector<std::string> namesOf(std::string_view text)
{
    std::vector<std::string> names;
    for (const SweptRun& run : runsOf(text)) {
        names.push_back(run.name);
    }
    return names;
}

std::string refusal(std::string_view text)
{
    return errorText([&] { runsOf(text); });
}

TEST(SweepTable, EveryValueMeetsEveryOtherOnceForEachSeed)
{
    EXPECT_EQ(namesOf(R"({"settings": {"jitter": [0, 1], "layers": ["500,500", [64, 32]]}, "seeds": 2})"),
              (std::vector<std::string> {"jitter-0_layers-500x500_seed-1", "jitter-0_layers-500x500_seed-2",
                                         "jitter-0_layers-64x32_seed-1", "jitter-0_layers-64x32_seed-2",
                                         "jitter-1_layers-500x500_seed-1", "jitter-1_layers-500x500_seed-2",
                                         "jitter-1_layers-64x32_seed-1", "jitter-1_layers-64x32_seed-2"}));
}

TEST(SweepTable, ARunHasThePresetOfItsModeAndWhatTheTableSays)
{
    const std::vector<SweptRun> runs
        = runsOf(R"({"settings": {"mode": ["unsupervised", "topdown"], "epochs": 3}, "seeds": [7]})");
    ASSERT_EQ(runs.size(), 2U);
    for (const SweptRun& run : runs) {
        Settings expected = presetSettings(quickPreset(run.settings.mode), Settings {});
        expected.epochs = 3;
        expected.seed = 7;
        EXPECT_EQ(run.settings, expected) << run.name;
    }
    EXPECT_EQ(runs[0].settings.mode, Mode::Unsupervised);
    EXPECT_EQ(runs[1].settings.mode, Mode::TopDown);
}

TEST(SweepTable, NothingVariesInOneRun)
{
    const std::vector<SweptRun> runs = runsOf(R"({"preset": "record", "settings": {"epochs": 3}})");
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].name, "run");
    EXPECT_EQ(runs[0].settings.layers, presetSettings(preset("record"), {}).layers);
    EXPECT_TRUE(runs[0].data.empty());
}

TEST(SweepTable, AListOfNumbersIsOneValueOfASettingThatIsAList)
{
    EXPECT_EQ(runsOf(R"({"settings": {"layers": [64, 32], "frozen": [1]}})").size(), 1U);
    EXPECT_EQ(runsOf(R"({"settings": {"layers": [[64, 32], [8]]}})").size(), 2U);
    EXPECT_EQ(runsOf(R"({"settings": {"epochs": [64, 32]}})").size(), 2U);
}

TEST(SweepTable, ARangeIsWalkedEvenlyOrByEqualFactors)
{
    EXPECT_EQ(namesOf(R"({"settings": {"dropout": {"from": 0, "to": 0.4, "count": 3}}})"),
              (std::vector<std::string> {"dropout-0", "dropout-0.2", "dropout-0.4"}));
    EXPECT_EQ(
        namesOf(R"({"settings": {"learning-rate": {"from": 0.001, "to": 0.1, "count": 3, "scale": "log"}}})"),
        (std::vector<std::string> {"learning-rate-0.001", "learning-rate-0.01", "learning-rate-0.1"}));
    EXPECT_EQ(namesOf(R"({"settings": {"jitter": {"from": 0, "to": 2, "count": 9}}})"),
              (std::vector<std::string> {"jitter-0", "jitter-1", "jitter-2"}));
}

TEST(SweepTable, PathsBeginAtTheFolderOfTheFile)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "digits");
    const std::vector<SweptRun> runs
        = sweptRuns(R"({"data": ["digits", "builtin"]})", "'sweep.json'", folder.path());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].data, (folder.path() / "digits").string());
    EXPECT_EQ(runs[1].data, "builtin");
    EXPECT_EQ(runs[0].name, "digits");
}

TEST(SweepTable, LongNamesAreCutAndStayApart)
{
    std::string text = R"({"settings": {)";
    for (const char* id : {"threshold", "negative-threshold", "sharpness", "peer-normalisation", "dropout",
                           "momentum", "top-share"}) {
        text += "\"" + std::string(id) + "\": [0.25, 0.5], ";
    }
    text += R"("epochs": 1}})";
    const std::vector<SweptRun> runs = runsOf(text);
    EXPECT_EQ(runs.size(), 128U);
    for (const SweptRun& run : runs) {
        EXPECT_LT(run.name.size(), 140U);
    }
}

/// The file, what was expected and what was found.
TEST(SweepTable, WhatIsNoTableIsRefusedWithWhatIsWrong)
{
    const std::pair<const char*, const char*> wrong[] {
        {R"([1])", "'sweep.json'"},
        {R"({"setting": {}})", "there is no 'setting' in a sweep"},
        {R"({"settings": 3})", "expected an object of id and value, found '3'"},
        {R"({"settings": {"speed": 1}})", "there is no setting 'speed'"},
        {R"({"settings": {"epochs": "many"}})", "setting 'epochs' takes"},
        {R"({"settings": {"epochs": []}})", "'epochs': expected at least one value, found '[]'"},
        {R"({"settings": {"epochs": [[1, 2], null]}})", "'epochs': expected a whole number"},
        {R"({"settings": {"epochs": {"from": 1, "count": 2}}})", "the number 'to'"},
        {R"({"settings": {"epochs": {"from": 1, "to": 2, "count": 1}}})", "'count' from 2 to 1000"},
        {R"({"settings": {"epochs": {"from": 1, "to": 2, "count": 2, "by": 1}}})", "not 'by'"},
        {R"({"settings": {"dropout": {"from": 0, "to": 1, "count": 2, "scale": "log"}}})", "above zero"},
        {R"({"settings": {"mode": {"from": 0, "to": 1, "count": 2}}})", "only numbers can have a range"},
        {R"({"settings": {"frozen": [3], "layers": [64, 32]}})", "names layer 3, but 'layers' has 2"},
        {R"({"seeds": 0})", "how many from 1 to 1000, found '0'"},
        {R"({"seeds": ["a"]})", "'seeds': expected a list of whole numbers"},
        {R"({"preset": "fastest"})", "there is no preset 'fastest'"},
        {R"({"data": 3})", "'data': expected text, or a list of texts, found '3'"},
        {R"({"settings": {"epochs": [3, 3]}})", "two runs of the sweep would be called 'epochs-3'"},
        {R"({"settings": {"epochs": {"from": 1, "to": 999, "count": 999}}, "seeds": 2})",
         "at most 1000 runs"},
    };
    for (const auto& [text, expected] : wrong) {
        const std::string error = refusal(text);
        EXPECT_TRUE(error.starts_with("'sweep.json'")) << text << ": " << error;
        EXPECT_NE(error.find(expected), std::string::npos) << text << ": " << error;
    }
}

} // namespace
} // namespace ff::sweep_table_test
