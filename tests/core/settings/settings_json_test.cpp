// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_json.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <string>

namespace ff::settings_json_test {
namespace {

std::string readError(const std::string& text)
{
    return errorText([&] { settingsFromJson(text, "run.json"); });
}

/// A value that the row accepts and that is not the default where there is another one.
SettingValue otherValue(const SettingRow& row)
{
    struct Other
    {
        SettingValue operator()(const IntegerRange& range) const { return range.maximum; }
        SettingValue operator()(const RealRange& range) const
        {
            return range.minimum + (range.maximum - range.minimum) / 3;
        }
        SettingValue operator()(Choices options) const { return std::string(options.back().id); }
        SettingValue operator()(const LayersRange& range) const
        {
            LayerSize convolution(static_cast<int>(range.channels.maximum));
            convolution.window = 3;
            convolution.stride = 2;
            convolution.pool = 2;
            std::vector<LayerSize> layers(range.maximumCount, static_cast<int>(range.units.minimum));
            layers.front() = convolution;
            return layers;
        }
        SettingValue operator()(const LayerNumbers&) const { return std::vector<int> {1}; }
    };
    return std::visit(Other {}, row.domain);
}

TEST(SettingsJson, TheDefaultsReadBack)
{
    EXPECT_EQ(settingsFromJson(settingsToJson({}), "run.json"), Settings {});
}

TEST(SettingsJson, EverySettingReadsBackToTheSameValue)
{
    for (const SettingRow& row : settingTable()) {
        Settings settings;
        assign(settings, row, otherValue(row));
        EXPECT_NE(settings, Settings {}) << row.id;
        EXPECT_EQ(settingsFromJson(settingsToJson(settings), "run.json"), settings) << row.id;
    }
}

TEST(SettingsJson, IsOneLineFromIdsToValues)
{
    const std::string text = settingsToJson({});
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_NE(text.find(R"("layers":[500,500])"), std::string::npos) << text;
    EXPECT_NE(text.find(R"("mode":"supervised")"), std::string::npos) << text;
    Settings settings;
    assignText(settings, "layers", "c5x32,p2,c3x64s2v,500");
    const std::string convolutional = settingsToJson(settings);
    EXPECT_NE(convolutional.find(R"("layers":["c5x32","p2","c3x64s2v",500])"), std::string::npos)
        << convolutional;
    EXPECT_NE(text.find(R"("learning-rate":0.01)"), std::string::npos) << text;
}

TEST(SettingsJson, AMissingSettingKeepsItsDefault)
{
    Settings expected;
    expected.batch = 64;
    expected.threshold = 2;
    EXPECT_EQ(settingsFromJson(R"({"batch": 64, "threshold": 2})", "run.json"), expected);
    EXPECT_EQ(settingsFromJson("{}", "run.json"), Settings {});
}

TEST(SettingsJson, OverridesWhatItHoldsAndLeavesTheRest)
{
    const Settings base {.mode = Mode::TopDown, .layers = {70}, .batch = 32, .seed = 9};
    Settings expected = base;
    expected.batch = 64;
    EXPECT_EQ(settingsFromJson(R"({"batch": 64})", "run.json", base), expected);
    EXPECT_EQ(settingsFromJson("{}", "run.json", base), base);
}

TEST(SettingsJson, AValueOfTheWrongKindIsRefusedForEverySetting)
{
    for (const SettingRow& row : settingTable()) {
        for (const char* value : {"null", "true", "{}", "[1.5]", "[\"a\"]", "[99999999999]", "\"no such\"",
                                  "18446744073709551615", "-1", "1e300"}) {
            const std::string id(row.id);
            const std::string error = readError("{\"" + id + "\":" + value + "}");
            EXPECT_EQ(error.find("run.json: setting '" + id + "' takes " + domainText(row) + ", not '"), 0U)
                << id << " " << value << ": " << error;
        }
    }
}

TEST(SettingsJson, TheErrorShowsTheValueFound)
{
    EXPECT_NE(readError(R"({"momentum": true})").find("not 'true'"), std::string::npos);
    EXPECT_NE(readError(R"({"layers": [500, 0.5]})").find("not '[500,0.5]'"), std::string::npos);
    EXPECT_NE(readError(R"({"batch": 100000})").find("not '100000'"), std::string::npos);
}

TEST(SettingsJson, AnUnknownSettingIsRefused)
{
    const std::string error = readError(R"({"momentun": 0.9})");
    EXPECT_EQ(error.find("run.json: "), 0U) << error;
    EXPECT_NE(error.find("'momentun'"), std::string::npos) << error;
}

TEST(SettingsJson, WhatIsNoSingleObjectIsRefused)
{
    EXPECT_EQ(readError(""), "run.json is not valid JSON at byte 1.");
    EXPECT_EQ(readError("{\"batch\":1"), "run.json is not valid JSON at byte 11.");
    EXPECT_EQ(readError("[]"), "run.json must be a JSON object, found array.");
    EXPECT_EQ(readError(R"({"batch":10,"batch":20})"), "run.json gives 'batch' twice.");
}

} // namespace
} // namespace ff::settings_json_test
