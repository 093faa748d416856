// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

namespace ff::gradient_hook_test {
namespace {

Settings baseSettings()
{
    Settings settings {.layers = {48, 30, 24}};
    settings.threshold = 0.5;
    settings.sharpness = 0.3;
    settings.iterations = 4;
    settings.windowFirst = 2;
    settings.windowLast = 3;
    return settings;
}

/// Every mode with every kind of layer and every optimiser.
std::vector<Settings> everyWayToLearn()
{
    std::vector<Settings> all;
    for (const Settings& settings : inEveryMode(baseSettings())) {
        for (const Optimiser& optimiser : optimisers()) {
            all.push_back(settings);
            all.back().optimiser = optimiser.choice;
        }
    }
    return all;
}

void formAll(std::span<ParameterStep> steps)
{
    for (ParameterStep& step : steps) {
        step.gradient();
    }
}

/// As another machine would hand them back: another tensor with the same numbers.
void replaceAll(std::span<ParameterStep> steps)
{
    for (ParameterStep& step : steps) {
        step.gradient() = step.gradient().clone();
    }
}

std::set<const Parameter*> everyParameter(TestLearner& learner)
{
    std::set<const Parameter*> all;
    for (const NamedParameter& each : learner->parameters()) {
        all.insert(each.parameter);
    }
    return all;
}

double distance(const LearntState& left, const LearntState& right)
{
    double largest = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        largest = std::max(largest, largestDifference(left[i].value, right[i].value));
    }
    return largest;
}

TEST(GradientHook, AskingForTheTensorsChangesNoStep)
{
    for (const Settings& settings : everyWayToLearn()) {
        for (const auto& [numerics, tolerance] :
             {std::pair {exactNumerics(), 1e-12}, std::pair {Numerics {}, 1e-5}}) {
            const at::ScalarType type = numerics.product;
            TestLearner plain(settings, numerics);
            const LearntState start = plain->copyState();
            for (const GradientHook& hook : {GradientHook(formAll), GradientHook(replaceAll)}) {
                TestLearner fast(settings, numerics);
                TestLearner hooked(settings, numerics);
                hooked.hook = hook;
                for (std::uint64_t step = 0; step < 3; ++step) {
                    fast.learn(testBatch(step, 12, type));
                    hooked.learn(testBatch(step, 12, type));
                    EXPECT_LT(distance(fast->copyState(), hooked->copyState()), tolerance)
                        << nameOf(settings) << ", " << settingText(settingRow("optimiser"), settings)
                        << ", step " << step << ", " << type;
                }
                EXPECT_GT(distance(hooked->copyState(), start), 1e-3) << nameOf(settings);
            }
        }
    }
}

TEST(GradientHook, SeesEveryParameterThatIsLearntOnceAndBeforeAnyMoves)
{
    for (const Settings& settings : inEveryMode(baseSettings())) {
        TestLearner learner(settings);
        const LearntState before = learner->copyState();
        std::multiset<const Parameter*> seen;
        learner.hook = [&](std::span<ParameterStep> steps) {
            for (ParameterStep& step : steps) {
                seen.insert(&step.parameter());
                EXPECT_GE(step.samples(), 12);
            }
            for (const NamedParameter& each : learner->parameters()) {
                EXPECT_TRUE(each.parameter->value().equal(valueOf(before, each.name))) << each.name;
            }
        };
        learner.learn(testBatch(1));
        const std::set<const Parameter*> all = everyParameter(learner);
        EXPECT_TRUE(std::ranges::equal(seen, all)) << nameOf(settings);

        seen.clear();
        const LearntState rested = learner->copyState();
        learner.hook = [&](std::span<ParameterStep> steps) {
            for (ParameterStep& step : steps) {
                seen.insert(&step.parameter());
            }
        };
        learner.learn(testBatch(2), TestLearner::Part::ReadoutOnly);
        EXPECT_EQ(seen.size(), learner->network.readout.weights.size()) << nameOf(settings);
        for (const Parameter& block : learner->network.readout.weights) {
            EXPECT_TRUE(seen.contains(&block)) << nameOf(settings);
        }
    }
}

TEST(GradientHook, WhatItMakesOfAGradientIsWhatIsLearnt)
{
    for (const Settings& settings : inEveryMode(plainSteps(baseSettings()))) {
        TestLearner whole(settings);
        TestLearner half(settings);
        half.hook = [](std::span<ParameterStep> steps) {
            for (ParameterStep& step : steps) {
                step.gradient().mul_(0.5);
            }
        };
        const LearntState before = whole->copyState();
        whole.learn(testBatch(1));
        half.learn(testBatch(1));
        for (const NamedParameter& each : whole->parameters()) {
            const at::Tensor start = valueOf(before, each.name);
            const at::Tensor wanted = start + (each.parameter->value() - start) / 2;
            EXPECT_LT(largestDifference(valueOf(half->copyState(), each.name), wanted), 1e-12)
                << nameOf(settings) << " " << each.name;
        }
    }
}

TEST(GradientHook, NothingMovesWhenItThrows)
{
    for (const Settings& settings : inEveryMode(baseSettings())) {
        TestLearner learner(settings);
        const LearntState before = learner->copyState();
        learner.hook = [](std::span<ParameterStep>) { throw std::runtime_error("another machine is gone"); };
        EXPECT_THROW(learner.learn(testBatch(1)), std::runtime_error) << nameOf(settings);
        for (const NamedParameter& each : learner->parameters()) {
            EXPECT_TRUE(each.parameter->value().equal(valueOf(before, each.name)))
                << nameOf(settings) << " " << each.name;
        }
    }
}

} // namespace
} // namespace ff::gradient_hook_test
