// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <chrono>

// Training that is held back to be looked at.
namespace ff::pace_test {
namespace {

constexpr double hourly = 1 / 3600.0; // no second batch comes by itself in any test

const Command harmless = command::Classify {};

auto atStep(std::int64_t step)
{
    return [step](const Seen& seen) { return seen.progress.step >= step; };
}

/// A session that was told to run and has trained the one batch that it may.
void runAtHourlyPace(SessionDriver& driver)
{
    driver.loadSmall({.epochs = 1000});
    driver.nudge = harmless;
    driver.session.post(command::Pace {hourly});
    driver.session.post(command::Run {});
    driver.waitFor(atStep(1));
}

TEST(Pace, IsKeptWhateverIsAskedMeanwhile)
{
    SessionDriver driver;
    runAtHourlyPace(driver);
    for (const Command& command :
         {harmless, Command {command::Watch {}}, Command {command::Pace {hourly}}, Command {command::Run {}},
          Command {command::SetLive {"threshold", 1.5}}, Command {command::Examples {}}}) {
        for (int i = 0; i < 20; ++i) {
            driver.session.post(command);
            const Seen shown = driver.see();
            ASSERT_EQ(shown.progress.step, 1) << "command " << command.index();
            ASSERT_EQ(shown.state, State::Running);
        }
    }
}

TEST(Pace, ThatIsQuickerActsOnTheBatchThatWasWaitedFor)
{
    SessionDriver driver;
    runAtHourlyPace(driver);
    driver.session.post(command::Pace {100});
    driver.waitFor(atStep(4));
    driver.session.post(command::Pace {0});
    driver.waitFor(atStep(20));
}

TEST(Pace, DoesNotHoldBackWhoSteps)
{
    SessionDriver driver;
    runAtHourlyPace(driver);
    for (std::int64_t step = 2; step < 5; ++step) {
        driver.session.post(command::Pause {});
        driver.session.post(command::Step {1});
        const Seen stepped = driver.waitFor(
            [&](const Seen& seen) { return seen.state == State::Paused && atStep(step)(seen); });
        EXPECT_EQ(stepped.progress.step, step);
    }
}

/// However slow the machine, this can only be missed by training too often.
TEST(Pace, AllowsNoMoreBatchesThanItSays)
{
    constexpr double perSecond = 50;
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    driver.nudge = harmless;
    driver.session.post(command::Pace {perSecond});
    const auto start = std::chrono::steady_clock::now();
    driver.session.post(command::Run {});
    const Seen trained = driver.waitFor(atStep(15));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    EXPECT_LE(static_cast<double>(trained.progress.step), 1 + taken.count() * perSecond);
}

} // namespace
} // namespace ff::pace_test
