// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ff::together_test {
namespace {

std::vector<Settings> everyMode()
{
    std::vector<Settings> all;
    for (const ModeTraits& each : modeTable) {
        all.push_back({.mode = each.choice});
    }
    return all;
}

std::string modeOf(const Settings& settings)
{
    return settingText(settingRow("mode"), settings);
}

TEST(Together, EveryModeGoesWithTheDefaults)
{
    for (const Settings& settings : everyMode()) {
        EXPECT_EQ(errorText([&] { checkTogether(settings); }), "") << modeOf(settings);
        EXPECT_NO_THROW(validate(settings)) << modeOf(settings);
    }
}

TEST(Together, EveryValueOfAChoiceHasOneRow)
{
    for (const ChoiceOption& option : std::get<Choices>(settingRow("mode").domain)) {
        Settings settings;
        assignText(settings, "mode", option.id);
        EXPECT_EQ(traitsOf(settings.mode).option.id, option.id);
        EXPECT_EQ(std::ranges::count(modeTable, settings.mode, &ModeTraits::choice), 1) << option.id;
    }
    for (const ChoiceOption& option : std::get<Choices>(settingRow("layer-kind").domain)) {
        Settings settings;
        assignText(settings, "layer-kind", option.id);
        EXPECT_EQ(std::ranges::count(layerKindTable, settings.layerKind, &LayerKindTraits::choice), 1)
            << option.id;
    }
}

TEST(Together, OnlyAModeThatLearnsFromImagesAloneHasWhatIsSaidOfIt)
{
    for (const Settings& settings : everyMode()) {
        const ModeTraits& traits = traitsOf(settings.mode);
        const bool hasAnswers
            = traits.negatives == NegativeKind::WrongLabel || traits.negatives == NegativeKind::WrongAnswer;
        EXPECT_EQ(traits.judgesAnswers, hasAnswers) << modeOf(settings);
        EXPECT_TRUE(!traits.labelInImage || traits.negatives == NegativeKind::WrongLabel) << modeOf(settings);
        EXPECT_TRUE(!traits.hasThreshold || traits.negatives != NegativeKind::None) << modeOf(settings);
    }
}

TEST(Together, LayersThatSeePartsGoWithEveryModeButThatOfALabelAtTheTop)
{
    for (Settings settings : everyMode()) {
        settings.layerKind = LayerKindChoice::Local;
        const std::string mode = modeOf(settings);
        const bool goes = settings.mode != Mode::TopDown;
        for (const std::string& error :
             {errorText([&] { checkTogether(settings); }), errorText([&] { validate(settings); })}) {
            EXPECT_EQ(error.empty(), goes) << mode << ": " << error;
            EXPECT_TRUE(goes || error.find("local layers do not go with the mode '" + mode + "'") == 0)
                << error;
        }
    }
}

TEST(Together, LayersThatSeePartsDoNotGoWithALabelInTheCorner)
{
    for (const char* layers : {"c5x8,p2", "60,c3x4"}) {
        for (Settings settings : everyMode()) {
            assignText(settings, "layers", layers);
            settings.labelForm = LabelForm::Pixels;
            const std::string error = errorText([&] { checkTogether(settings); });
            if (traitsOf(settings.mode).labelInImage) {
                EXPECT_NE(error.find("set 'label-form' to 'waves'"), std::string::npos) << error;
                settings.labelForm = LabelForm::Waves;
                EXPECT_EQ(errorText([&] { checkTogether(settings); }), "");
            } else {
                EXPECT_EQ(error.empty(), settings.mode != Mode::TopDown) << error;
            }
        }
    }
}

TEST(Together, TheJudgedIterationsAreSomeOfThoseThereAre)
{
    const struct
    {
        int first;
        int last;
        int iterations;
        bool good;
    } rows[] {{3, 5, 8, true},  {1, 1, 1, true},  {8, 8, 8, true},  {1, 50, 50, true},
              {5, 3, 8, false}, {3, 9, 8, false}, {9, 9, 8, false}, {2, 1, 1, false}};
    for (const auto& row : rows) {
        Settings settings;
        settings.windowFirst = row.first;
        settings.windowLast = row.last;
        settings.iterations = row.iterations;
        const std::string error = errorText([&] { validate(settings); });
        EXPECT_EQ(error.empty(), row.good) << error;
        if (!row.good) {
            EXPECT_NE(error.find("from " + std::to_string(row.first) + " to " + std::to_string(row.last)),
                      std::string::npos)
                << error;
            EXPECT_NE(error.find("the " + std::to_string(row.iterations) + " iterations"), std::string::npos)
                << error;
            EXPECT_NE(error.find("'window-first' <= 'window-last' <= 'iterations'"), std::string::npos)
                << error;
        }
    }
}

} // namespace
} // namespace ff::together_test
