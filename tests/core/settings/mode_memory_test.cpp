// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/mode_memory.h"
#include "core/settings/presets.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ff::mode_memory_test {
namespace {

std::vector<Mode> everyMode()
{
    std::vector<Mode> modes;
    for (const ChoiceOption& option : std::get<Choices>(settingRow("mode").domain)) {
        Settings settings;
        assignText(settings, "mode", option.id);
        modes.push_back(settings.mode);
    }
    return modes;
}

Settings quick(Mode mode)
{
    return presetSettings(quickPreset(mode), {});
}

/// A session that does what is chosen.
class Chooser
{
public:
    explicit Chooser(Settings settings)
        : now(std::move(settings))
    {
        memory.follow(now);
    }

    std::vector<std::string_view> choose(Mode mode)
    {
        const ModeMemory::Choice choice = memory.choose(mode, now);
        use(choice.settings);
        return choice.kept;
    }

    void use(const Settings& settings)
    {
        now = settings;
        memory.follow(now);
    }

    ModeMemory memory;
    Settings now;
};

TEST(ModeMemory, AModeBringsTheSettingsThatGoWellWithIt)
{
    for (const Mode from : everyMode()) {
        for (const Mode to : everyMode()) {
            Chooser chooser(quick(from));
            EXPECT_TRUE(chooser.choose(to).empty());
            EXPECT_EQ(chooser.now, quick(to));
        }
    }
}

TEST(ModeMemory, WhatTheUserChangedStaysAndIsNamed)
{
    for (const Mode to : everyMode()) {
        Settings mine = quick(Mode::Supervised);
        mine.batch = 64;
        mine.seed = 9;
        Chooser chooser(mine);
        const std::vector<std::string_view> kept = chooser.choose(to);
        Settings wanted = quick(to);
        wanted.batch = 64;
        wanted.seed = 9;
        EXPECT_EQ(chooser.now, wanted);
        const std::vector<std::string_view> named {"batch"};
        EXPECT_EQ(kept, to == Mode::Supervised ? std::vector<std::string_view>() : named);
    }
}

TEST(ModeMemory, GoingBackRestores)
{
    for (const Mode there : everyMode()) {
        for (const char* change : {"label-strength", "layers", "epochs", "layer-kind", "batch"}) {
            Settings mine = quick(Mode::Unsupervised);
            assignText(mine, change,
                       change == std::string_view("layers")           ? "123"
                           : change == std::string_view("layer-kind") ? "local"
                                                                      : "3");
            Chooser chooser(mine);
            chooser.choose(there);
            EXPECT_NO_THROW(validate(chooser.now)) << change;
            chooser.choose(Mode::Unsupervised);
            EXPECT_EQ(chooser.now, mine) << change;
        }
    }
}

TEST(ModeMemory, AChangeThatWasMadeElsewhereComesBackToo)
{
    Chooser chooser(quick(Mode::Supervised));
    chooser.choose(Mode::TopDown);
    Settings changed = chooser.now;
    changed.learningRate = 0.004;
    chooser.use(changed);
    chooser.choose(Mode::Supervised);
    Settings wanted = quick(Mode::Supervised);
    wanted.learningRate = 0.004;
    EXPECT_EQ(chooser.now, wanted);
}

TEST(ModeMemory, APresetIsNoChangeByHand)
{
    for (const Preset& each : presets()) {
        const Settings chosen = presetSettings(each, {});
        Chooser chooser(chosen);
        const Mode other = chosen.mode == Mode::Scff ? Mode::Backprop : Mode::Scff;
        EXPECT_TRUE(chooser.choose(other).empty()) << each.id;
        EXPECT_EQ(chooser.now, quick(other)) << each.id;
        chooser.choose(chosen.mode);
        EXPECT_EQ(chooser.now, chosen) << each.id;
    }
}

TEST(ModeMemory, AFormThatIsNotAppliedGoesBackToWhatIsInForce)
{
    Settings mine = quick(Mode::Supervised);
    mine.layers = {70};
    ModeMemory memory;
    memory.follow(mine);
    const Settings wished = memory.choose(Mode::TopDown, mine).settings;
    EXPECT_EQ(memory.choose(Mode::Supervised, wished).settings, mine);
}

} // namespace
} // namespace ff::mode_memory_test
