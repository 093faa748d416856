// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/core/settings/setting_values.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <limits>
#include <locale>
#include <set>
#include <string>
#include <vector>

namespace ff::settings_test {
namespace {

std::vector<SettingValue> goodValues(const SettingRow& row)
{
    return std::visit(GoodValues {}, row.domain);
}

/// Settings in which every member differs from its default, so that a change anywhere shows.
Settings unusualSettings()
{
    Settings settings;
    for (const SettingRow& row : settingTable()) {
        const std::vector<SettingValue> values = goodValues(row);
        assign(settings, row, values.back() == row.get(settings) ? values.front() : values.back());
    }
    return settings;
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Expects `error` to name the row and what it takes.
void expectRefusal(const std::string& error, const SettingRow& row, std::string_view found)
{
    EXPECT_TRUE(contains(error, "'" + std::string(row.id) + "'")) << row.id << ": " << error;
    EXPECT_TRUE(contains(error, domainText(row))) << row.id << ": " << error;
    EXPECT_TRUE(contains(error, "not '" + std::string(found))) << row.id << ": " << error;
}

TEST(Settings, EveryRowHasAnIdOfItsOwnAndWordsForPeople)
{
    std::set<std::string_view> ids;
    const std::string letters = "abcdefghijklmnopqrstuvwxyz-";
    for (const SettingRow& row : settingTable()) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id << " is there twice";
        EXPECT_EQ(row.id.find_first_not_of(letters), std::string_view::npos) << row.id;
        EXPECT_FALSE(row.id.empty() || row.id.front() == '-' || row.id.back() == '-') << row.id;
        EXPECT_FALSE(row.label.empty()) << row.id;
        EXPECT_FALSE(row.help.empty()) << row.id;
        EXPECT_EQ(&settingRow(row.id), &row);
    }
}

TEST(Settings, TheRowsOfAGroupStandTogetherUnderALabelOfTheirOwn)
{
    std::set<std::string_view> labels;
    std::vector<SettingGroup> groups;
    for (const SettingRow& row : settingTable()) {
        if (groups.empty() || groups.back() != row.group) {
            groups.push_back(row.group);
            EXPECT_TRUE(labels.insert(settingGroupLabel(row.group)).second) << row.id << " stands apart";
        }
    }
    EXPECT_TRUE(std::ranges::is_sorted(groups));
    EXPECT_FALSE(labels.contains(""));
    EXPECT_EQ(labels.size(), 8U) << "a group has no setting";
}

TEST(Settings, DefaultsPassTheirOwnCheck)
{
    EXPECT_NO_THROW(validate(Settings {}));
}

TEST(Settings, EveryGoodValueReadsBackFromItsText)
{
    for (const SettingRow& row : settingTable()) {
        std::vector<SettingValue> values = goodValues(row);
        values.push_back(row.get(Settings {}));
        for (const SettingValue& value : values) {
            Settings settings;
            assign(settings, row, value);
            Settings copy;
            assignText(copy, row.id, settingText(row, settings));
            EXPECT_EQ(row.get(copy), value) << row.id << "=" << settingText(row, settings);
            EXPECT_EQ(copy, settings) << row.id << " changes another setting too";
        }
    }
}

TEST(Settings, ValuesOutsideTheRangeAreRefusedAndChangeNothing)
{
    const Settings before = unusualSettings();
    for (const SettingRow& row : settingTable()) {
        for (const SettingValue& value : std::visit(OutsideValues {}, row.domain)) {
            Settings settings = before;
            expectRefusal(errorText([&] { assign(settings, row, value); }), row, "");
            EXPECT_EQ(settings, before) << row.id;
        }
    }
}

TEST(Settings, ValuesOfAnotherTypeAreRefused)
{
    const std::vector<SettingValue> samples {std::int64_t {5}, 0.5, std::string("5"),
                                             std::vector<int> {500, 500}, std::vector<LayerSize> {500, 500}};
    for (const SettingRow& row : settingTable()) {
        const std::size_t own = row.get(Settings {}).index();
        for (const SettingValue& value : samples) {
            const bool wholeForReal = value.index() == 0 && own == 1;
            if (value.index() != own && !wholeForReal) {
                Settings settings;
                expectRefusal(errorText([&] { assign(settings, row, value); }), row, "");
                EXPECT_EQ(settings, Settings {}) << row.id;
            }
        }
    }
}

TEST(Settings, TextThatMeansNothingIsRefusedAndChangesNothing)
{
    const Settings before = unusualSettings();
    for (const SettingRow& row : settingTable()) {
        for (const std::string text :
             {"",       " ",       "nan",        "inf",    "-inf",    "abc",      "1e999", "0x10",
              "1 2",    "5;",      "--1",        "500,",   ",500",    "500,,500", "-1",    "c",
              "c5",     "cx8",     "c5x",        "c5x8s",  "c5x8vs2", "c5x8q",    "c-5x8", "p2",
              "500,p2", "c5x8,p1", "c5x8,p2,p2", "c5x8,p", "c5x8p2"}) {
            Settings settings = before;
            expectRefusal(errorText([&] { assignText(settings, row.id, text); }), row, text);
            EXPECT_EQ(settings, before) << row.id << "=" << text;
        }
    }
}

TEST(Settings, AWholeNumberIsARealOneButNotTheOtherWayRound)
{
    Settings settings;
    assign(settings, settingRow("threshold"), std::int64_t {2});
    EXPECT_EQ(settings.threshold, 2.0);
    for (const std::string text : {"64.0", "6e1", "99999999999999999999"}) {
        expectRefusal(errorText([&] { assignText(settings, "batch", text); }), settingRow("batch"), text);
    }
    assignText(settings, "layers", "40, 24,32");
    EXPECT_EQ(settings.layers, (std::vector<LayerSize> {40, 24, 32}));
}

TEST(Settings, AnUnknownIdIsNamedBesideTheKnownOnes)
{
    Settings settings;
    const std::string error = errorText([&] { assignText(settings, "learning-speed", "1"); });
    EXPECT_TRUE(contains(error, "'learning-speed'")) << error;
    for (const SettingRow& row : settingTable()) {
        EXPECT_TRUE(contains(error, row.id)) << row.id;
    }
}

TEST(Settings, ValidateFindsTheMemberThatIsWrong)
{
    Settings settings;
    settings.momentum = 2;
    expectRefusal(errorText([&] { validate(settings); }), settingRow("momentum"), "2");
}

TEST(Settings, OnlyAStructuralDifferenceNeedsARestart)
{
    const Settings defaults;
    const Settings unusual = unusualSettings();
    EXPECT_FALSE(needsRestart(defaults, defaults));
    for (const SettingRow& row : settingTable()) {
        Settings changed = defaults;
        assign(changed, row, row.get(unusual));
        ASSERT_NE(changed, defaults) << row.id;
        EXPECT_EQ(needsRestart(defaults, changed), row.effect == Effect::Structural) << row.id;
    }
}

TEST(Settings, ChosenLayers)
{
    using Flags = std::vector<bool>;
    const struct
    {
        LayerChoice choice;
        std::size_t count;
        Flags chosen;
    } rows[] {
        {LayerChoice::All, 1, {true}},
        {LayerChoice::All, 3, {true, true, true}},
        {LayerChoice::AllButFirst, 1, {true}},
        {LayerChoice::AllButFirst, 2, {false, true}},
        {LayerChoice::AllButFirst, 3, {false, true, true}},
        {LayerChoice::Last, 1, {true}},
        {LayerChoice::Last, 3, {false, false, true}},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(chosenLayers(row.choice, row.count), row.chosen) << row.count;
    }
}

struct DecimalComma : std::numpunct<char>
{
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(Settings, TextIsTheSameInEveryLocale)
{
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new DecimalComma));
    // Where the machine has one, the C library's locale too.
    for (const char* name : {"de_DE.utf8", "fr_FR.utf8", "nl_NL.utf8"}) {
        if (std::setlocale(LC_ALL, name) != nullptr) {
            break;
        }
    }
    Settings settings;
    assignText(settings, "learning-rate", "0.25");
    assignText(settings, "seed", "1234567");
    const std::string rate = settingText(settingRow("learning-rate"), settings);
    const std::string seed = settingText(settingRow("seed"), settings);
    std::setlocale(LC_ALL, "C");
    std::locale::global(before);
    EXPECT_EQ(settings.learningRate, 0.25);
    EXPECT_EQ(rate, "0.25");
    EXPECT_EQ(seed, "1234567");
}

} // namespace
} // namespace ff::settings_test
