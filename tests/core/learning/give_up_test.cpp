// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"
#include "core/base/threads.h"
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::give_up_test {
namespace {

/// How often a step of so many images asks whether to be given up.
int looksIn(const Settings& settings, std::int64_t images)
{
    TestLearner learner(settings, plainNumerics());
    int looks = 0;
    const GiveUpWhen never([&looks] {
        ++looks;
        return false;
    });
    learner.learn(testBatch(1, images, at::kFloat));
    return looks;
}

/// A layer so large that a few images take as much work as may pass between two looks, in products that skip
/// nothing.
TEST(GiveUp, ALargeLayerIsLeftHalfWayInEveryMode)
{
    const Settings large {.layers = {4096, 2048}, .iterations = 2, .windowFirst = 1, .windowLast = 2};
    constexpr std::int64_t fitting = productMultiplications / (std::int64_t {4096} * 2048);
    for (const Settings& settings : inEveryMode(large)) {
        if (settings.layerKind == LayerKindChoice::Dense) {
            EXPECT_GT(looksIn(settings, fitting + 64), looksIn(settings, 64)) << nameOf(settings);
        }
    }
}

} // namespace
} // namespace ff::give_up_test
