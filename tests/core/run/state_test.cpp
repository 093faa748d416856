// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"
#include "core/network/optimiser.h"
#include "core/run/experiment.h"
#include "tests/core/run/small_experiment.h"

#include <gtest/gtest.h>

namespace ff::state_test {
namespace {

/// Runs that differ in what they remember from step to step: 12 batches an epoch, the readout refit in the
/// last.
std::vector<Settings> everyRememberingRun()
{
    std::vector<Settings> all;
    for (Settings settings : everySmallRun()) {
        settings.epochs = 2;
        settings.refitEpochs = 1;
        settings.jitter = 1;
        settings.rotation = 10;
        settings.elastic = 30;
        settings.dropout = 0.1;
        settings.maskBlurSpread = 2;
        settings.maskThreshold = 0.48;
        settings.readoutShare = 0.5;
        for (const Optimiser& optimiser : optimisers()) {
            settings.optimiser = optimiser.choice;
            settings.averaging = optimiser.choice == OptimiserChoice::Momentum ? 7 : 0;
            if (goTogether(settings)) {
                all.push_back(settings);
            }
        }
    }
    return all;
}

std::string describe(const Settings& settings)
{
    return nameOf(settings) + ", " + settingText(settingRow("optimiser"), settings) + ", averaging "
        + std::to_string(settings.averaging);
}

bool sameState(const RunState& left, const RunState& right)
{
    return std::ranges::equal(left, right, [](const StateValue& one, const StateValue& other) {
        // How long it took is not the same.
        return one.name == other.name && (one.name == "run.seconds" || one.value.equal(other.value));
    });
}

/// The ends of the names of values that states of older versions do not have.
constexpr std::string_view newerValues[] {"masks.threshold", "stopped_after", "patience.lowest_error",
                                          "patience.fell_at", "test_due.decides"};

/// What is there of a run to go on from.
struct Saved
{
    int step;
    RunState state;
    Diary diary;
};

TEST(RunState, ARunThatWasSavedGoesOnInTheSameBits)
{
    for (const Settings& settings : everyRememberingRun()) {
        SCOPED_TRACE(describe(settings));
        Experiment one(smallDigits(), settings, testCompute());
        std::vector<Saved> all;
        for (const int step : {0, 5, 12, 29}) { // fresh, in an epoch, at its end, while the readout is refit
            advance(one, step - static_cast<int>(one.trainer().steps()));
            all.push_back({step, one.state(), {{}, one.errors()}});
        }
        finish(one);
        for (const auto& [step, state, diary] : all) {
            Experiment other(smallDigits(), settings, testCompute());
            other.resume(state, diary);
            ASSERT_TRUE(sameState(other.state(), state)) << "after " << step;
            finish(other);
            EXPECT_EQ(one.trainer().steps(), other.trainer().steps());
            EXPECT_TRUE(sameState(one.state(), other.state())) << "after " << step;
            EXPECT_EQ(one.errors().size(), other.errors().size()) << "after " << step;
        }
    }
}

TEST(RunState, ATestThatWasDueIsMade)
{
    Experiment one(smallDigits(), smallSettings(), testCompute());
    advance(one, 11);
    one.step();
    ASSERT_TRUE(one.testDue());
    Experiment other(smallDigits(), smallSettings(), testCompute());
    other.resume(one.state(), {{}, one.errors()});
    ASSERT_TRUE(other.testDue());
    for (Experiment* each : {&one, &other}) {
        finishTest(*each);
    }
    EXPECT_EQ(one.lastError()->readout, other.lastError()->readout);
    EXPECT_EQ(one.lastError()->images, other.lastError()->images);
}

TEST(RunState, ARunThatGoesOnFallsBackToTheSameState)
{
    Settings settings = smallSettings();
    Experiment one(smallDigits(), settings, testCompute());
    advance(one, 20);
    Experiment other(smallDigits(), settings, testCompute());
    other.resume(one.state(), {});
    for (Experiment* each : {&one, &other}) {
        Settings reckless = settings;
        reckless.learningRate = 1e30;
        each->applyLive(reckless);
        Trainer::StepResult result = Trainer::StepResult::Trained;
        for (int i = 0; i < 30 && result == Trainer::StepResult::Trained; ++i) {
            result = each->step();
        }
        ASSERT_EQ(result, Trainer::StepResult::Diverged);
        EXPECT_EQ(each->trainer().steps(), 12);
    }
    EXPECT_TRUE(sameBits(one.trainer().learner(), other.trainer().learner()));
}

TEST(RunState, AStepThatWasGivenUpAndTriedAgainChangesNoBit)
{
    for (const Settings& settings : everyRememberingRun()) {
        SCOPED_TRACE(describe(settings));
        Trainer whole(smallDigits(), settings, testCompute());
        Trainer interrupted(smallDigits(), settings, testCompute());
        trainSteps(whole, 3);
        trainSteps(interrupted, 2);
        interrupted.keepForUndo();
        int looks = 4;
        const auto giveUp = [&] {
            const GiveUpWhen ended([&looks] { return --looks == 0; });
            interrupted.step();
        };
        ASSERT_THROW(giveUp(), GivenUp);
        interrupted.step();
        EXPECT_TRUE(sameState(whole.state(), interrupted.state()));
    }
}

TEST(RunState, WhatDoesNotFitIsRefusedByName)
{
    const Settings settings = smallSettings();
    Experiment one(smallDigits(), settings, testCompute());
    advance(one, 13);
    const RunState good = one.state();
    for (std::size_t i = 0; i < good.size(); ++i) {
        RunState bad = good;
        bad[i].value = at::zeros({3, 1, 2}, at::kDouble);
        Experiment other(smallDigits(), settings, testCompute());
        try {
            other.resume(bad, {});
            ADD_FAILURE() << good[i].name << " was taken";
        } catch (const Error& error) {
            const std::string name = good[i].name.substr(good[i].name.rfind('.') + 1);
            EXPECT_NE(std::string(error.what()).find(name), std::string::npos) << error.what();
        }
        bad = good;
        bad.erase(bad.begin() + static_cast<std::ptrdiff_t>(i));
        Experiment third(smallDigits(), settings, testCompute());
        const auto isIt = [&](std::string_view ending) { return good[i].name.ends_with(ending); };
        if (std::ranges::any_of(newerValues, isIt)) {
            EXPECT_NO_THROW(third.resume(bad, {})); // as an older version kept it
        } else {
            EXPECT_THROW(third.resume(bad, {}), Error) << good[i].name;
        }
    }
    RunState more = good;
    more.push_back({"more", at::zeros({2})});
    Experiment other(smallDigits(), settings, testCompute());
    EXPECT_THROW(other.resume(more, {}), Error);
}

TEST(RunState, NumbersThatWouldLeadOutsideAreRefused)
{
    const Settings settings = smallSettings(Mode::Unsupervised);
    Experiment one(smallDigits(), settings, testCompute());
    advance(one, 5);
    const auto isRefused = [&](const std::string& name, const at::Tensor& value) {
        RunState bad = one.state();
        const auto found = std::ranges::find(bad, name, &StateValue::name);
        ASSERT_NE(found, bad.end()) << name;
        found->value = value;
        Experiment other(smallDigits(), settings, testCompute());
        EXPECT_THROW(other.resume(bad, {}), Error) << name;
    };
    isRefused("steps", at::full({}, -1, at::kLong));
    isRefused("layer_steps", at::full({}, 6, at::kLong));
    isRefused("stopped_after", at::full({}, 1, at::kLong));
    isRefused("masks.oldest", at::full({}, 5000, at::kLong));
    isRefused("masks.stock", at::zeros({7, 784}, at::kByte));
    isRefused("batches.order", at::zeros({600}, at::kLong));
    isRefused("batches.order", at::arange(1, 601));
    isRefused("records.0.positive.next", at::full({}, 1000, at::kLong));
    isRefused("run.test_due.images", at::full({}, 301, at::kLong));
}

} // namespace
} // namespace ff::state_test
