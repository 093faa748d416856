// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/rival_settings.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <string>

namespace ff::rival_test {
namespace {

/// Of the hidden layers as they are, or of what decides which images come: the values under this prefix.
RunState partOf(Trainer& trainer, std::string_view prefix)
{
    RunState all = trainer.state();
    return takePart(all, prefix);
}

void expectSame(const RunState& one, const RunState& other, const std::string& what)
{
    ASSERT_FALSE(one.empty()) << what;
    ASSERT_EQ(one.size(), other.size()) << what;
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].name, other[i].name) << what;
        EXPECT_TRUE(one[i].value.equal(other[i].value)) << what << ", " << one[i].name;
    }
}

TEST(Rival, BeginsWithTheSameHiddenWeightsAndSeesTheSameImagesInEveryMode)
{
    for (Settings run : everySmallRun()) {
        if (run.mode == Mode::Backprop) {
            continue;
        }
        run.jitter = 1;
        Trainer trainer(smallDigits(), run, testCompute());
        Trainer rival(smallDigits(), rivalSettings(run, std::nullopt), testCompute());
        const LearntState learnt = trainer.learner().copyState();
        const LearntState twin = rival.learner().copyState();
        std::size_t hidden = 0;
        for (const LearntValue& each : learnt) {
            const auto same = std::ranges::find(twin, each.name, &LearntValue::name);
            if (each.name.starts_with("layers.") && each.name.ends_with(".weight")) {
                ASSERT_NE(same, twin.end()) << nameOf(run);
                EXPECT_TRUE(same->value.equal(each.value)) << nameOf(run) << ", " << each.name;
                ++hidden;
            }
        }
        EXPECT_EQ(hidden, run.layers.size()) << nameOf(run);
        for (int epoch = 0; epoch < 2; ++epoch) {
            trainSteps(trainer, 12);
            trainSteps(rival, 12);
            expectSame(partOf(trainer, "batches."), partOf(rival, "batches."), nameOf(run));
        }
    }
}

} // namespace
} // namespace ff::rival_test
