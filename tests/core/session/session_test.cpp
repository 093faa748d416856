// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"
#include "tests/core/reckless.h"
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <memory>
#include <variant>

namespace ff::session_test {
namespace {

TEST(Session, LoadsBuiltinDataAndShowsThemBeforeTraining)
{
    SessionDriver driver;
    const Seen first = driver.loadSmall({.data = {}});
    EXPECT_EQ(first.state, State::Ready);
    EXPECT_EQ(first.data.source, DataSource {});
    EXPECT_EQ(first.data.classes.size(), 10U);
    EXPECT_EQ(first.data.trainCount, smallLimit);
    ASSERT_EQ(first.moment->layers.size(), 2U);
    EXPECT_FALSE(first.moment->layers[0].positive.empty());
    ASSERT_TRUE(first.moment->samples.has_value());
    EXPECT_EQ(first.moment->samples->positives.count(), 12);
    EXPECT_EQ(first.moment->samples->masks.count(), 12);
}

TEST(Session, TrainsToTheLastEpochAndTestsEachOne)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 20});
    driver.session.post(command::Run {});
    driver.waitFor(Event::Kind::RunFinished);
    const Seen last = driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    EXPECT_EQ(last.progress.epoch, 20.0);
    ASSERT_EQ(driver.errors.size(), 20U);
    EXPECT_LT(driver.errors.back().readout, 0.6); // 120 batches: well under the 0.9 of chance
    EXPECT_TRUE(std::isfinite(driver.errors.back().goodness));
}

TEST(Session, TheTimeLeftCountsTheEpochsInWhichTheReadoutIsRefit)
{
    SessionDriver driver;
    Settings settings = driver.loadSmall({.epochs = 1}).settings;
    settings.refitEpochs = 1000;
    driver.session.post(command::Configure {settings});
    driver.session.post(command::Run {});
    const Seen refitting = driver.waitFor(
        [](const Seen& seen) { return seen.progress.epoch > 1.5 && seen.progress.samplesPerSecond > 0; });
    EXPECT_EQ(refitting.state, State::Running);
    EXPECT_GT(refitting.progress.secondsLeft, 0);
}

TEST(Session, LosesNoCurvePointHoweverRarelyTheViewerLooks)
{
    SessionDriver driver;
    driver.loadSmall();
    driver.session.post(command::Run {});
    driver.sleepUntilTrained(18); // 3 epochs of 6 batches, every batch is a point
    driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    ASSERT_EQ(driver.curve.size(), 18U);
    for (std::size_t i = 0; i < driver.curve.size(); ++i) {
        EXPECT_EQ(driver.curve[i].step, static_cast<std::int64_t>(i + 1));
    }
}

TEST(Session, StepTrainsThatManyBatchesAndPauses)
{
    SessionDriver driver;
    driver.loadSmall();
    driver.session.post(command::Step {4});
    const auto paused = [](const Seen& seen) { return seen.state == State::Paused; };
    EXPECT_EQ(driver.waitFor(paused).progress.step, 4);
    driver.session.post(command::StepEpoch {});
    EXPECT_EQ(
        driver
            .waitFor([](const Seen& seen) { return seen.state == State::Paused && seen.progress.step != 4; })
            .progress.step,
        6);
    EXPECT_EQ(driver.errors.size(), 1U);
}

TEST(Session, PauseKeepsTheBatchesTrainedAndRunGoesOn)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    driver.session.post(command::Run {});
    driver.waitFor([](const Seen& seen) { return seen.progress.step > 3; });
    driver.session.post(command::Pause {});
    const auto step
        = driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; }).progress.step;
    driver.session.post(command::Run {});
    EXPECT_GT(driver.waitFor([&](const Seen& seen) { return seen.progress.step > step; }).progress.step,
              step);
}

TEST(Session, ResetToTheSameWeightsRepeatsTheRunBitForBit)
{
    SessionDriver driver;
    driver.loadSmall();
    const auto trainAndExport = [&](const char* name) {
        driver.session.post(command::Step {5});
        driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
        return driver.exported(name);
    };
    const std::string first = trainAndExport("first.safetensors");
    driver.session.post(command::Reset {});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Ready; });
    EXPECT_EQ(trainAndExport("second.safetensors"), first);
    driver.session.post(command::Reset {command::Reset::Seed::New});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Ready; });
    EXPECT_NE(trainAndExport("third.safetensors"), first);
}

TEST(Session, AWatchedRunEndsInTheSameBitsAsAnUnwatchedOneInEveryMode)
{
    SessionDriver unwatched;
    SessionDriver watched;
    unwatched.session.post(command::Watch {false, false, false});
    watched.session.post(command::Watch {true, true, true});
    watched.session.post(command::Classify {std::vector<std::uint8_t>(784, 90)});
    watched.session.post(
        command::ClassifyAll {{std::vector<std::uint8_t>(784, 60), std::vector<std::uint8_t>(784, 120)}});
    unwatched.loadSmall();
    for (const Settings& settings : inEveryMode(watched.loadSmall().settings)) {
        for (SessionDriver* driver : {&unwatched, &watched}) {
            driver->session.post(command::Configure {settings});
        }
        *unwatched.batches = 0;
        unwatched.session.post(command::Run {});
        unwatched.sleepUntilTrained(18);
        unwatched.waitFor(Event::Kind::RunFinished);
        watched.session.post(command::Run {});
        watched.waitFor(Event::Kind::RunFinished);
        EXPECT_EQ(watched.exported("w.safetensors"), unwatched.exported("w.safetensors"))
            << settingText(settingRow("mode"), settings);
        EXPECT_EQ(watched.latest.settings, settings);
    }
}

TEST(Session, EveryTrainingCommandIsRefusedWithAReasonWhereItIsNotLegal)
{
    SessionDriver driver;
    for (const auto& [command, reason] :
         {std::pair {Command {command::Run {}}, "Cannot train: there are no data yet"},
          std::pair {Command {command::Step {}}, "Cannot train: there are no data yet"},
          std::pair {Command {command::StepEpoch {}}, "Cannot train: there are no data yet"},
          std::pair {Command {command::Pause {}}, "Nothing is being trained"},
          std::pair {Command {command::Reset {}}, "Nothing to reset"},
          std::pair {Command {command::Evaluate {}}, "There is nothing to test yet"},
          std::pair {Command {command::Export {"nowhere"}}, "There are no weights to export yet"},
          std::pair {Command {command::Import {"nowhere"}}, "Load data before importing weights"}}) {
        driver.session.post(command);
        const std::string text = driver.waitFor(Event::Kind::Refused).text.english();
        EXPECT_TRUE(text.starts_with(reason)) << text;
    }
}

TEST(Session, AStepEndsWithTheRunThatItBeganIn)
{
    SessionDriver driver;
    Settings settings = driver.loadSmall({.epochs = 1000}).settings;
    for (const Command& steps : {Command {command::Step {1000}}, Command {command::StepEpoch {}}}) {
        const std::uint64_t run = driver.run;
        ++settings.seed; // structural
        driver.session.post(steps);
        driver.session.post(command::Configure {settings});
        const Seen restarted = driver.waitFor([&](const Seen& seen) { return seen.run != run; });
        EXPECT_EQ(restarted.state, State::Ready);
        EXPECT_EQ(restarted.progress.step, 0);
    }
}

TEST(Session, ADrawingIsAnsweredInEveryMode)
{
    SessionDriver driver;
    for (const Settings& settings : inEveryMode(driver.loadSmall().settings)) {
        const std::string mode = settingText(settingRow("mode"), settings);
        driver.session.post(command::Configure {settings});
        const Ticket ticket = driver.session.post(command::Classify {std::vector<std::uint8_t>(784, 128)});
        const Answer answer = driver.see().moment->answer.value();
        EXPECT_EQ(answer.ticket, ticket);
        const bool judges = traitsOf(settings.mode).judgesAnswers;
        ASSERT_EQ(answer.goodness.size(), 2U);
        EXPECT_EQ(answer.goodness[0].size() == 10, judges) << mode;
        EXPECT_EQ(answer.score.size(), judges ? 10U : 0U) << mode;
        EXPECT_EQ(answer.byGoodness >= 0, judges) << mode;
        EXPECT_EQ(answer.readout.size(), 10U) << mode;
        EXPECT_GE(answer.byReadout, 0) << mode;
    }
    driver.session.post(command::Classify {{}});
    EXPECT_FALSE(driver.see().moment->answer);
}

TEST(Session, ARunThatTurnsNonFiniteStopsWithAMessageAndKeepsGoodWeights)
{
    SessionDriver driver;
    Settings settings = driver.loadSmall({.epochs = 1000}).settings;
    settings.goodness = Goodness::MeanOfSquares;
    settings = reckless(settings);
    settings.labelStrength = 10;
    driver.session.post(command::Configure {settings});
    driver.session.post(command::Run {});
    const std::string said = driver.waitFor(Event::Kind::Diverged).text.english();
    const Seen failed = driver.waitFor([](const Seen& seen) { return seen.state == State::Failed; });
    ASSERT_TRUE(failed.divergence);
    EXPECT_EQ(failed.progress.step, failed.divergence->keptStep);
    EXPECT_EQ(failed.progress.step % failed.progress.batchesPerEpoch, 0);
    for (const std::int64_t step : {failed.divergence->step, failed.divergence->keptStep}) {
        EXPECT_NE(said.find("step " + std::to_string(step)), std::string::npos) << said;
    }
    EXPECT_FALSE(failed.moment->layers.at(0).positive.empty())
        << "what the weights that are back make of samples";
    EXPECT_FALSE(driver.exported("good.safetensors").empty());

    Settings careful = settings;
    careful.learningRate = 0.001;
    careful.peerNormalisation = 0.03;
    driver.session.post(command::Configure {careful});
    driver.session.post(command::Step {2});
    const Seen resumed = driver.waitFor([&](const Seen& seen) {
        return seen.state == State::Paused && seen.progress.step > failed.progress.step;
    });
    EXPECT_EQ(resumed.progress.step, failed.progress.step + 2);
    EXPECT_FALSE(resumed.divergence);
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Measured against a run to the last epoch on this machine, which closing must not wait for.
TEST(Session, EndsAtOnceWhileTrainingLoadingAndTesting)
{
    constexpr int epochs = 3000;
    constexpr std::int64_t measured = 60; // batches
    for (const Command& meanwhile :
         {Command {command::Watch {}}, Command {command::LoadData {}}, Command {command::Evaluate {}}}) {
        auto driver = std::make_unique<SessionDriver>();
        driver->loadSmall({.epochs = epochs});
        const auto start = std::chrono::steady_clock::now();
        driver->session.post(command::Run {});
        const Seen trained = driver->waitFor([](const Seen& seen) { return seen.progress.step >= measured; });
        const double wholeRun = secondsSince(start) / static_cast<double>(trained.progress.step)
            * static_cast<double>(trained.progress.batchesPerEpoch) * epochs;
        if (std::holds_alternative<command::Evaluate>(meanwhile)) {
            driver->session.post(command::Pause {});
        }
        driver->session.post(meanwhile);
        const auto closing = std::chrono::steady_clock::now();
        driver.reset();
        EXPECT_LT(secondsSince(closing), 0.2 * wholeRun) << "command " << meanwhile.index();
    }
}

} // namespace
} // namespace ff::session_test
