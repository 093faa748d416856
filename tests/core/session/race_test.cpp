// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/race_sentence.h"
#include "tests/core/reckless.h"
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace ff::race_test {
namespace {

/// Batches that the rival has trained.
double rivalSteps(const Live& live)
{
    return live.rival ? std::round(live.rival->epoch * double(live.progress.batchesPerEpoch)) : -1;
}

bool isRacing(const Live& live)
{
    return live.rival && live.rival->isRacing;
}

/// What a run of these settings can race against.
command::Race raceFor(const Settings& settings)
{
    if (settings.mode != Mode::Backprop) {
        return {};
    }
    Settings other = settings;
    other.learningRate *= 2;
    return {other, "quicker"};
}

TEST(Race, ARunWithARivalBesideItEndsInTheSameBitsAsAloneInEveryMode)
{
    SessionDriver alone;
    SessionDriver raced;
    alone.loadSmall();
    for (const Settings& settings : inEveryMode(raced.loadSmall().settings)) {
        for (SessionDriver* driver : {&alone, &raced}) {
            driver->session.post(command::Configure {settings});
        }
        alone.session.post(command::Run {});
        alone.waitFor(Event::Kind::RunFinished);
        EXPECT_EQ(raced.ask(raceFor(settings)).kind, Event::Kind::RaceEnded);
        EXPECT_EQ(raced.exported("w.safetensors"), alone.exported("w.safetensors"))
            << settingText(settingRow("mode"), settings);
        EXPECT_EQ(raced.latest.settings, settings);
    }
}

TEST(Race, TheRivalIsTheRunThatItWouldBeAlone)
{
    SessionDriver raced;
    SessionDriver alone;
    raced.loadSmall();
    alone.loadSmall();
    raced.ask(command::Race {});
    alone.session.post(command::Configure {raced.see().rival->settings});
    alone.session.post(command::Run {});
    alone.waitFor(Event::Kind::RunFinished);
    alone.see();
    ASSERT_EQ(raced.rivalErrors.size(), alone.errors.size());
    for (std::size_t i = 0; i < alone.errors.size(); ++i) {
        EXPECT_EQ(raced.rivalErrors[i].step, alone.errors[i].step);
        EXPECT_EQ(raced.rivalErrors[i].readout, alone.errors[i].readout);
    }
}

TEST(Race, BothTrainInTurnAndASentenceEndsIt)
{
    SessionDriver driver;
    driver.loadSmall();
    const Ticket ticket = driver.session.post(command::Race {});
    double furthest = 0;
    driver.waitUntil([&] {
        if (isRacing(driver.latest)) {
            const auto step = static_cast<double>(driver.latest.progress.step);
            EXPECT_LE(std::abs(step - rivalSteps(driver.latest)), 1);
            furthest = std::max(furthest, rivalSteps(driver.latest));
        }
        return std::ranges::any_of(driver.events,
                                   [](const Event& event) { return event.kind == Event::Kind::RaceEnded; });
    });
    EXPECT_GT(furthest, 0);
    const Event ended = driver.answerTo(ticket);
    EXPECT_TRUE(ended.text.english().starts_with("Forward-Forward ")) << ended.text.english();
    EXPECT_NE(ended.text.english().find(" %, backprop "), std::string::npos) << ended.text.english();
    EXPECT_NE(ended.text.english().find(" test error after 3 epochs"), std::string::npos)
        << ended.text.english();
    const Seen last = driver.see();
    ASSERT_TRUE(last.rival);
    EXPECT_FALSE(last.rival->isRacing);
    EXPECT_EQ(last.rival->epoch, 3);
    EXPECT_EQ(last.rival->settings.mode, Mode::Backprop);
    EXPECT_GT(last.rival->seconds, 0);
    ASSERT_FALSE(driver.rivalErrors.empty());
    EXPECT_FALSE(driver.rivalErrors.back().isPartial());
    EXPECT_EQ(driver.rivalErrors.back().readout, last.rival->lastError->readout);
}

TEST(Race, APauseHoldsBothAndAStepMovesBoth)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    driver.session.post(command::Race {});
    driver.waitFor([](const Seen& seen) { return rivalSteps(seen) > 3; });
    driver.session.post(command::Pause {});
    const auto areLevel = [](const Seen& seen) {
        return seen.state == State::Paused && rivalSteps(seen) == static_cast<double>(seen.progress.step);
    };
    const std::int64_t step = driver.waitFor(areLevel).progress.step;
    driver.session.post(command::Step {4});
    EXPECT_EQ(driver.waitFor([&](const Seen& seen) { return areLevel(seen) && seen.progress.step != step; })
                  .progress.step,
              step + 4);
    EXPECT_TRUE(isRacing(driver.latest));
}

TEST(Race, ARunThatHasLearntBeginsAgainFromTheSameLine)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    const std::uint64_t fresh = driver.run;
    driver.session.post(command::Pace {1.0 / 3600});
    driver.nudge = command::Pace {1.0 / 3600};
    driver.session.post(command::Race {});
    EXPECT_EQ(driver.waitFor(isRacing).run, fresh) << "a run that has learnt nothing stays";
    driver.nudge = command::Pace {};
    driver.waitFor([](const Seen& seen) { return rivalSteps(seen) > 3; });
    driver.session.post(command::EndRace {});
    driver.session.post(command::Pause {});
    driver.session.post(command::Race {});
    const Seen again = driver.waitFor(isRacing);
    EXPECT_NE(again.run, fresh);
    EXPECT_LE(std::abs(static_cast<double>(again.progress.step) - rivalSteps(again)), 1);
}

TEST(Race, AnotherRunEndsAtItsOwnLastEpoch)
{
    for (const int epochs : {1, 5}) {
        SessionDriver driver;
        Settings other = driver.loadSmall().settings;
        other.epochs = epochs;
        other.learningRate = 0.02;
        const Event ended = driver.ask(command::Race {other, "quicker"});
        EXPECT_NE(ended.text.english().find(", quicker "), std::string::npos) << ended.text.english();
        EXPECT_NE(ended.text.english().find("after 3 epochs"), std::string::npos) << ended.text.english();
        EXPECT_NE(ended.text.english().find(epochs == 1 ? "after 1 epoch" : "after 5 epochs"),
                  std::string::npos)
            << ended.text.english();
        EXPECT_EQ(driver.see().rival->epoch, epochs);
        EXPECT_EQ(driver.latest.progress.epoch, 3);
    }
}

TEST(Race, WhatIsChangedMeanwhileReachesTheTwin)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    driver.session.post(command::Race {});
    driver.session.post(command::SetLive {"weight-decay", 0.004});
    driver.session.post(command::SetLive {"learning-rate", 0.005});
    const Seen seen = driver.waitFor(
        [](const Seen& now) { return now.rival && now.rival->settings.weightDecay == 0.004; });
    EXPECT_EQ(seen.settings.weightDecay, 0.004);
    EXPECT_GT(seen.rival->settings.learningRate, 0.005) << "which goes with the way to learn";
}

TEST(Race, EndingItLeavesTheRunGoingOn)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    const Ticket race = driver.session.post(command::Race {});
    const std::uint64_t run = driver.waitFor([](const Seen& seen) { return rivalSteps(seen) > 3; }).run;
    driver.session.post(command::EndRace {});
    EXPECT_EQ(driver.answerTo(race).kind, Event::Kind::RaceEnded);
    const Seen over = driver.waitFor([](const Seen& seen) { return !isRacing(seen); });
    EXPECT_EQ(over.run, run);
    EXPECT_EQ(over.state, State::Running);
    const double came = over.rival->epoch;
    const std::int64_t step = over.progress.step;
    EXPECT_EQ(driver.waitFor([&](const Seen& seen) { return seen.progress.step > step + 3; }).rival->epoch,
              came);
    EXPECT_EQ(driver.ask(command::EndRace {}).kind, Event::Kind::Refused);
}

TEST(Race, GivesWayToAnotherRun)
{
    SessionDriver driver;
    Settings other = driver.loadSmall({.epochs = 1000}).settings;
    other.mode = Mode::Unsupervised;
    for (const Command& command : {Command {command::Reset {}}, Command {command::Configure {other}},
                                   Command {command::LoadData {}}}) {
        const Ticket race = driver.session.post(command::Race {});
        driver.waitFor([](const Seen& seen) { return rivalSteps(seen) > 3; });
        driver.session.post(command);
        EXPECT_EQ(driver.answerTo(race).kind, Event::Kind::Overtaken);
        EXPECT_FALSE(driver.waitFor([](const Seen& seen) { return !seen.rival; }).rival);
        driver.rivalErrors.clear();
        driver.see();
        EXPECT_TRUE(driver.rivalErrors.empty());
    }
}

TEST(Race, IsRefusedWithAReasonWhereNothingCanBeCompared)
{
    SessionDriver driver;
    EXPECT_EQ(driver.ask(command::Race {}).text, "Cannot race: there are no data yet.");
    Settings settings = driver.loadSmall({.epochs = 1000}).settings;
    Settings wider = settings;
    wider.layers = {48, 16};
    EXPECT_TRUE(
        driver.ask(command::Race {wider, "wider"}).text.english().starts_with("Cannot race: Both runs must"));
    EXPECT_EQ(driver.see().state, State::Ready);
    driver.session.post(command::Race {});
    EXPECT_TRUE(driver.ask(command::Race {}).text.english().starts_with("A race is on"));
    EXPECT_TRUE(isRacing(driver.see()));
    settings.mode = Mode::Backprop;
    driver.session.post(command::Configure {settings});
    driver.waitFor([](const Seen& seen) { return !seen.rival; });
    driver.events.clear();
    EXPECT_TRUE(
        driver.ask(command::Race {}).text.english().starts_with("Cannot race: This run learns by backprop"));
}

TEST(Race, ARivalThatFailsLeavesTheRunAlone)
{
    const auto batches = std::make_shared<int>(0);
    SessionDriver driver({.threads = 1, .beforeWork = [batches](WorkPiece piece) {
                              if (piece == WorkPiece::Batch && ++*batches == 4) { // its second one
                                  throw Error("the rival was made to fail");
                              }
                          }});
    driver.loadSmall();
    EXPECT_EQ(driver.ask(command::Race {}).text, "the rival was made to fail");
    driver.waitFor(Event::Kind::RunFinished);
    const Seen last = driver.see();
    EXPECT_EQ(last.progress.epoch, 3);
    EXPECT_FALSE(isRacing(last));
    EXPECT_EQ(rivalSteps(last), 1);
}

TEST(Race, ARivalThatTurnsNonFiniteEndsTheRaceAndNotTheRun)
{
    SessionDriver driver;
    Settings other = reckless(driver.loadSmall({.epochs = 1000}).settings);
    other.goodness = Goodness::MeanOfSquares;
    other.labelStrength = 10;
    const Event ended = driver.ask(command::Race {other, "reckless"});
    EXPECT_EQ(ended.kind, Event::Kind::RaceEnded);
    EXPECT_TRUE(ended.text.english().starts_with("reckless turned non-finite at step "))
        << ended.text.english();
    const Seen over = driver.see();
    EXPECT_FALSE(isRacing(over));
    EXPECT_EQ(over.state, State::Running);
    EXPECT_FALSE(over.divergence);
}

Racer racer(const char* name, double error, double epoch, double seconds)
{
    return {name, ErrorPoint {0, epoch, seconds, error, std::numeric_limits<double>::quiet_NaN(), 10, 10},
            seconds};
}

TEST(RaceSentence, SaysBothErrorsAndHowMuchLongerOneTook)
{
    const Racer ours = racer("Forward-Forward", 0.019, 10, 14);
    EXPECT_EQ(raceSentence(ours, racer("backprop", 0.016, 10, 10)),
              "Forward-Forward 1.90 %, backprop 1.60 % test error after 10 epochs; Forward-Forward took 1.4 "
              "times as long");
    EXPECT_EQ(raceSentence(ours, racer("backprop", 0.016, 10, 28)),
              "Forward-Forward 1.90 %, backprop 1.60 % test error after 10 epochs; backprop took 2.0 times "
              "as long");
    EXPECT_EQ(raceSentence(ours, racer("wide", 0.016, 1, 14)),
              "Forward-Forward 1.90 % test error after 10 epochs, wide 1.60 % test error after 1 epoch; both "
              "took as long");
}

TEST(RaceSentence, DoesNotCallATestInPassingMoreThanItIs)
{
    Racer ours = racer("Forward-Forward", 0.05, 0.5, 1);
    ours.error->testImages = 10'000;
    EXPECT_EQ(raceSentence(ours, racer("backprop", 0.04, 0.5, 1)),
              "Forward-Forward 5.00 % (of 10 images), backprop 4.00 % test error after 0.50 epochs; both "
              "took as long");
    ours.error.reset();
    EXPECT_EQ(raceSentence(ours, {"backprop", {}, 0}), "Forward-Forward and backprop were not both tested");
}

} // namespace
} // namespace ff::race_test
