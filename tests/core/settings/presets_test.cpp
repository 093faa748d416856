// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/presets.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ff::presets_test {
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

TEST(Presets, GivesItsOwnValuesAndTheSharedOnesOfAllOthers)
{
    for (const Preset& each : presets()) {
        const Settings settings = presetSettings(each, {});
        for (const PresetValue& common : sharedValues()) {
            const SettingRow& row = settingRow(common.id);
            const auto named = std::ranges::find(each.values, row.id, &PresetValue::id);
            Settings wanted;
            assignText(wanted, row.id, named != each.values.end() ? named->text : common.text);
            EXPECT_EQ(row.get(settings), row.get(wanted)) << each.id << " " << row.id;
        }
    }
}

/// So that no default of a setting, which may change, reaches a preset.
TEST(Presets, ShareAValueForEverySettingThatIsNotTheUsersOwn)
{
    const std::set<std::string_view> own {"seed", "limit", "validation", "precision"};
    for (const SettingRow& row : settingTable()) {
        EXPECT_EQ(std::ranges::count(sharedValues(), row.id, &PresetValue::id), own.contains(row.id) ? 0 : 1)
            << row.id;
    }
}

TEST(Presets, EveryModeHasOneToBeginWith)
{
    for (const ChoiceOption& option : std::get<Choices>(settingRow("mode").domain)) {
        Settings settings;
        assignText(settings, "mode", option.id);
        EXPECT_EQ(presetSettings(quickPreset(settings.mode), {}).mode, settings.mode) << option.id;
    }
    EXPECT_EQ(startSettings().mode, Mode::Supervised);
    EXPECT_EQ(presetSettings(quickPreset(Mode::TopDown), {}).labelStrength, 3); // at 1 it is outvoted
}

TEST(Presets, WhatBelongsToTheUserStays)
{
    Settings base;
    base.seed = 77;
    base.limit = 500;
    base.validation = 90;
    base.precision = Precision::Bfloat16;
    base.mode = Mode::Scff;
    base.learningRate = 0.5;
    for (const Preset& each : presets()) {
        Settings wanted = presetSettings(each, {});
        wanted.seed = 77;
        wanted.limit = 500;
        wanted.validation = 90;
        wanted.precision = Precision::Bfloat16;
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
} // namespace ff::presets_test
