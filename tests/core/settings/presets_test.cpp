// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ff {
namespace {

TEST(Presets, EveryOneHasAnIdOfItsOwnAndWordsForPeople)
{
    ASSERT_FALSE(presets().empty());
    std::set<std::string_view> ids;
    std::set<std::string_view> labels;
    for (const Preset& each : presets()) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
        EXPECT_TRUE(labels.insert(each.label).second) << each.label;
        EXPECT_EQ(each.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string_view::npos)
            << each.id;
        EXPECT_FALSE(each.label.empty()) << each.id;
        EXPECT_TRUE(each.help.ends_with(".")) << each.id;
        EXPECT_EQ(&preset(each.id), &each);
    }
}

TEST(Presets, EveryOneNamesKnownSettingsOnceAndMakesAGoodRun)
{
    for (const Preset& each : presets()) {
        std::set<std::string_view> named;
        for (const PresetValue& value : each.values) {
            EXPECT_TRUE(named.insert(value.id).second) << each.id << " names " << value.id << " twice";
            EXPECT_NO_THROW(settingRow(value.id)) << each.id;
        }
        EXPECT_EQ(errorText([&] { validate(presetSettings(each, {})); }), "") << each.id;
    }
}

TEST(Presets, GivesItsOwnValuesAndTheDefaultsOfAllOthers)
{
    for (const Preset& each : presets()) {
        const Settings settings = presetSettings(each, {});
        for (const SettingRow& row : settingTable()) {
            const auto named = std::ranges::find(each.values, row.id, &PresetValue::id);
            Settings wanted;
            if (named != each.values.end()) {
                assignText(wanted, row.id, named->text);
            }
            EXPECT_EQ(row.get(settings), row.get(wanted)) << each.id << " " << row.id;
        }
    }
}

TEST(Presets, WhatBelongsToTheUserStays)
{
    Settings base;
    base.seed = 77;
    base.limit = 500;
    base.validation = 90;
    base.mode = Mode::Scff;
    base.learningRate = 0.5;
    for (const Preset& each : presets()) {
        Settings wanted = presetSettings(each, {});
        wanted.seed = 77;
        wanted.limit = 500;
        wanted.validation = 90;
        EXPECT_EQ(presetSettings(each, base), wanted) << each.id;
    }
}

TEST(Presets, AnUnknownOneIsNamedBesideTheKnownOnes)
{
    const std::string error = errorText([] { preset("fastest"); });
    EXPECT_NE(error.find("'fastest'"), std::string::npos) << error;
    for (const Preset& each : presets()) {
        EXPECT_NE(error.find(each.id), std::string::npos) << error;
    }
}

} // namespace
} // namespace ff
