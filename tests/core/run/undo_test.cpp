// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::undo_test {
namespace {

bool holds(const Learner& learner, const LearntState& state)
{
    return std::ranges::equal(
        learner.copyState(), state,
        [](const LearntValue& one, const LearntValue& other) { return one.value.equal(other.value); });
}

/// One step that is to be given up the `look`th time that it asks; false when it did not ask so often.
bool givesUpAt(int look, Trainer& trainer)
{
    const GiveUpWhen ended([&look] { return --look == 0; });
    try {
        trainer.step();
        return false;
    } catch (const GivenUp&) {
        return true;
    }
}

TEST(Undo, AStepThatIsGivenUpAnywhereLeavesTheWeightsOfWholeSteps)
{
    for (Settings settings : everySmallRun()) {
        settings.averaging = 5;
        Trainer trainer(smallDigits(), settings, testCompute());
        trainSteps(trainer, 2);
        const LearntState learnt = trainer.learner().copyState();
        const LearntState judged = trainer.judge().copyState();
        int looks = 1;
        for (trainer.keepForUndo(); givesUpAt(looks, trainer); ++looks) {
            EXPECT_EQ(trainer.steps(), 2) << nameOf(settings);
            ASSERT_TRUE(holds(trainer.learner(), learnt)) << nameOf(settings) << ", look " << looks;
            ASSERT_TRUE(holds(trainer.judge(), judged)) << nameOf(settings) << ", look " << looks;
            trainer.keepForUndo();
        }
        EXPECT_EQ(trainer.steps(), 3) << nameOf(settings);
        EXPECT_FALSE(holds(trainer.learner(), learnt)) << nameOf(settings);
        // Before anything, on the way through each layer and on the way back; the last look is one too many.
        EXPECT_GT(looks, 1 + 2 * static_cast<int>(settings.layers.size())) << nameOf(settings);
    }
}

TEST(Undo, AStepThatWasNotKeptForItGoesBackToTheLastEpoch)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), settings, testCompute());
        const LearntState initial = trainer.learner().copyState();
        trainSteps(trainer, 2);
        ASSERT_TRUE(givesUpAt(4, trainer)) << nameOf(settings);
        EXPECT_TRUE(holds(trainer.learner(), initial)) << nameOf(settings);
        EXPECT_EQ(trainer.step(), Trainer::StepResult::Trained) << nameOf(settings);
    }
}

TEST(Undo, WhatIsKeptServesOneStepOnly)
{
    Trainer trainer(smallDigits(), smallSettings(), testCompute());
    trainSteps(trainer, 2);
    trainer.keepForUndo();
    trainSteps(trainer, 1);
    const LearntState later = trainer.learner().copyState();
    trainer.keepForUndo();
    ASSERT_TRUE(givesUpAt(4, trainer));
    EXPECT_TRUE(holds(trainer.learner(), later));
}

} // namespace
} // namespace ff::undo_test
