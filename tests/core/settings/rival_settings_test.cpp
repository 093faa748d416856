// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"
#include "core/settings/presets.h"
#include "core/settings/rival_settings.h"

#include <gtest/gtest.h>

namespace ff::rival_settings_test {
namespace {

TEST(RivalSettings, TheTwinOfEveryModeDiffersInHowItLearnsAlone)
{
    for (const ModeTraits& mode : modeTable) {
        if (mode.choice == Mode::Backprop) {
            continue;
        }
        Settings run = presetSettings(quickPreset(mode.choice), {});
        run.seed = 7;
        run.weightDecay = 0.002;
        Settings twin = rivalSettings(run, std::nullopt);
        EXPECT_EQ(twin.mode, Mode::Backprop);
        EXPECT_EQ(twin.learningRate, presetSettings(quickPreset(Mode::Backprop), {}).learningRate);
        twin.mode = run.mode;
        twin.optimiser = run.optimiser;
        twin.learningRate = run.learningRate;
        EXPECT_EQ(twin, run) << mode.option.id;
        EXPECT_EQ(whyNoRace(run, std::nullopt), "") << mode.option.id;
    }
}

TEST(RivalSettings, ARateOfAdamFitsBothWaysToLearn)
{
    Settings run;
    run.optimiser = OptimiserChoice::Adam;
    run.learningRate = 0.0005;
    EXPECT_EQ(rivalSettings(run, std::nullopt).learningRate, 0.0005);
}

TEST(RivalSettings, AnotherRunTrainsOnTheSameImagesInTheSameOrder)
{
    Settings run;
    run.seed = 7;
    run.limit = 500;
    run.validation = 100;
    Settings other;
    other.learningRate = 0.02;
    other.epochs = 3;
    const Settings rival = rivalSettings(run, other);
    EXPECT_EQ(rival.seed, 7);
    EXPECT_EQ(rival.limit, 500);
    EXPECT_EQ(rival.validation, 100);
    EXPECT_EQ(rival.learningRate, 0.02);
    EXPECT_EQ(rival.epochs, 3);
    EXPECT_EQ(whyNoRace(run, other), "");
}

TEST(RivalSettings, WhatCannotBeComparedIsSaid)
{
    Settings run;
    run.layers = {300, 200};
    run.batch = 50;
    const auto reasonAgainst = [&](auto change) {
        Settings other = run;
        change(other);
        return whyNoRace(run, other);
    };
    EXPECT_EQ(reasonAgainst([](Settings& other) { other.layers = {64}; }),
              "Both runs must have the same 'Layers': this one has 300,200, the other one 64.");
    EXPECT_NE(reasonAgainst([](Settings& other) { other.batch = 100; }), "");
    EXPECT_NE(reasonAgainst([](Settings& other) { other.layerKind = LayerKindChoice::Local; }), "");
    EXPECT_NE(reasonAgainst([](Settings& other) { other.seed = 99; }), "") << "the seed is the run's";
    run.mode = Mode::Backprop;
    EXPECT_EQ(whyNoRace(run, std::nullopt), "This run learns by backprop itself.");
}

} // namespace
} // namespace ff::rival_settings_test
