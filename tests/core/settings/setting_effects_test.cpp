// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ff::setting_effects_test {
namespace {

/// Every value of every choice, in every mode, with and without a refit, deformed images and held-out ones.
std::vector<Settings> manySettings()
{
    std::vector<Settings> all;
    for (const ChoiceOption& mode : std::get<Choices>(settingRow("mode").domain)) {
        Settings base;
        assignText(base, "mode", mode.id);
        all.push_back(base);
        base.refitEpochs = 1;
        base.elastic = 8;
        base.validation = 100;
        for (const SettingRow& row : settingTable()) {
            const auto* options = std::get_if<Choices>(&row.domain);
            for (std::size_t i = 0; row.id != "mode" && options != nullptr && i < options->size(); ++i) {
                all.push_back(base);
                assignText(all.back(), row.id, (*options)[i].id);
            }
        }
    }
    return all;
}

bool applies(std::string_view id, const Settings& settings)
{
    return appliesTo(settingRow(id), settings);
}

TEST(SettingEffects, EverySettingMattersSomewhere)
{
    const std::vector<Settings> all = manySettings();
    for (const SettingRow& row : settingTable()) {
        EXPECT_TRUE(std::ranges::any_of(all, [&](const Settings& each) { return appliesTo(row, each); }))
            << row.id;
    }
}

TEST(SettingEffects, WhatHasNoEffectSaysWhy)
{
    std::set<std::string_view> silent;
    for (const Settings& settings : manySettings()) {
        for (const SettingRow& row : settingTable()) {
            const std::string_view why = whyWithoutEffect(row, settings);
            EXPECT_TRUE(why.empty() || why.ends_with('.')) << why;
            if (!why.empty()) {
                silent.insert(row.id);
            }
        }
    }
    EXPECT_FALSE(silent.contains("mode"));
    EXPECT_FALSE(silent.contains("learning-rate"));
    EXPECT_TRUE(silent.contains("threshold"));
    EXPECT_GE(silent.size(), 20U); // each row of the table names a setting that there is
}

TEST(SettingEffects, FollowsTheOtherSettings)
{
    Settings settings;
    EXPECT_TRUE(applies("threshold", settings));
    EXPECT_FALSE(applies("iterations", settings));
    EXPECT_TRUE(applies("readout-share", settings));
    EXPECT_FALSE(applies("mask-blur", settings));
    settings.loss = LossChoice::Symba;
    EXPECT_FALSE(applies("threshold", settings));
    settings.mode = Mode::Unsupervised;
    EXPECT_TRUE(applies("mask-blur", settings));
    EXPECT_FALSE(applies("voting-layers", settings));
    EXPECT_FALSE(applies("readout-share", settings));
    settings.mode = Mode::Backprop;
    EXPECT_FALSE(applies("readout-rate", settings));
    settings.refitEpochs = 2;
    EXPECT_TRUE(applies("readout-rate", settings));
    EXPECT_TRUE(applies("refit-decay", settings));
}

TEST(SettingEffects, TestImagesDoNotDecideHowLongARunLearns)
{
    Settings settings;
    settings.patience = 3;
    EXPECT_FALSE(applies("patience", settings));
    settings.validation = 100;
    EXPECT_TRUE(applies("patience", settings));
    settings.epochTest = EpochTest::None;
    EXPECT_FALSE(applies("patience", settings));
}

TEST(SettingEffects, ThresholdsAreThoseThatSamplesAreJudgedBy)
{
    Settings settings;
    settings.threshold = 2;
    settings.negativeThreshold = 0.5;
    EXPECT_EQ(thresholdsOf(settings), (Thresholds {2, 2}));
    settings.loss = LossChoice::TwoThresholds;
    EXPECT_EQ(thresholdsOf(settings), (Thresholds {2, 0.5}));
    settings.goodness = Goodness::Minimise;
    EXPECT_EQ(thresholdsOf(settings), (Thresholds {-2, -0.5}));
    settings.loss = LossChoice::Symba;
    EXPECT_EQ(thresholdsOf(settings), Thresholds {});
    settings.loss = LossChoice::Logistic;
    settings.mode = Mode::MonoForward;
    EXPECT_EQ(thresholdsOf(settings), Thresholds {});
}

} // namespace
} // namespace ff::setting_effects_test
