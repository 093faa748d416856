// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>

// Work that fails, and machines that cannot compute.
namespace ff::faults_test {
namespace {

/// Makes one kind of work fail for as long as it is broken, and counts how often it was tried.
struct Fault
{
    explicit Fault(WorkPiece piece)
        : kind(piece)
    { }

    const WorkPiece kind;
    std::atomic<bool> broken = false;
    std::atomic<int> tries = 0;
};

/// A session of one thread in which this can happen.
SessionOptions optionsWith(const std::shared_ptr<Fault>& fault)
{
    SessionOptions options {.threads = 1};
    options.beforeWork = [fault](WorkPiece piece) {
        if (piece == fault->kind && fault->broken) {
            ++fault->tries;
            throw Error("the work was made to fail");
        }
    };
    return options;
}

std::int64_t failuresTold(SessionDriver& driver)
{
    driver.pump();
    return std::ranges::count(driver.events, Event::Kind::Failed, &Event::kind);
}

/// Loads other data meanwhile, so that a worker which tries again by itself has the time to.
void passTime(SessionDriver& driver)
{
    driver.session.post(command::LoadData {{"files", driver.folder, {}}});
    driver.waitFor(Event::Kind::Failed); // there are none in that folder
}

TEST(Faults, WorkThatFailsEndsTheRunWithOneEventAndIsNotTriedAgainByItself)
{
    for (const WorkPiece piece : {WorkPiece::Batch, WorkPiece::Test, WorkPiece::Moment}) {
        SCOPED_TRACE(static_cast<int>(piece));
        const auto fault = std::make_shared<Fault>(piece);
        SessionDriver driver(optionsWith(fault));
        driver.loadSmall({.epochs = 1000});
        fault->broken = true;
        driver.session.post(command::Run {});
        EXPECT_EQ(driver.waitFor(Event::Kind::Failed).text, "the work was made to fail");
        const int tries = fault->tries;
        EXPECT_EQ(tries, 1);
        passTime(driver);
        EXPECT_EQ(fault->tries, piece == WorkPiece::Moment ? 2 : 1); // the command asked for one
        fault->broken = false;
        EXPECT_EQ(driver.see().state, State::Failed);
        driver.session.post(command::Run {});
        driver.waitFor(
            [](const Seen& seen) { return seen.state == State::Running && seen.progress.epoch > 1.5; });
    }
}

TEST(Faults, AViewerLearnsOfTheStateAlthoughTheRunCannotBeDescribed)
{
    const auto fault = std::make_shared<Fault>(WorkPiece::Moment);
    SessionDriver driver(optionsWith(fault));
    driver.loadSmall();
    fault->broken = true;
    // Nothing is trained after the first batch before somebody has looked, however rarely this thread gets a
    // turn.
    driver.nudge = command::Pace {1.0 / 3600};
    driver.session.post(driver.nudge);
    driver.session.post(command::Run {});
    const Seen outline = driver.waitFor([](const Seen& seen) { return seen.state == State::Failed; });
    EXPECT_EQ(outline.data.trainCount, smallLimit);
    EXPECT_FALSE(outline.moment->samples.has_value());
    fault->broken = false;
    driver.nudge = command::Pace {};
    driver.session.post(driver.nudge);
    driver.session.post(command::Run {});
    driver.waitFor(Event::Kind::RunFinished);
    driver.waitFor([](const Seen& seen) { return seen.moment->samples.has_value(); });
    ASSERT_EQ(driver.curve.size(), 18U) << "points of the curve were lost"; // 3 epochs of 6 batches
}

TEST(Faults, ATestThatFailsLeavesAPausedRunAsItWas)
{
    const auto fault = std::make_shared<Fault>(WorkPiece::Test);
    SessionDriver driver(optionsWith(fault));
    driver.loadSmall();
    fault->broken = true;
    EXPECT_EQ(driver.ask(command::Evaluate {}).kind, Event::Kind::Failed);
    EXPECT_EQ(driver.see().state, State::Ready);
    EXPECT_EQ(fault->tries, 1);
    fault->broken = false;
    EXPECT_EQ(driver.ask(command::Evaluate {}).kind, Event::Kind::Tested);
    EXPECT_EQ(driver.errors.size(), 1U);
}

TEST(Faults, WhereTheDeviceIsMissingNothingIsTrainedOnAnother)
{
    SessionDriver driver(SessionOptions {.threads = 1, .device = "abacus"});
    EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.english().find("abacus"), std::string::npos);
    for (const Command& command : {Command {command::LoadData {}}, Command {command::Run {}},
                                   Command {command::Step {}}, Command {command::StepEpoch {}}}) {
        driver.session.post(command);
        EXPECT_NE(driver.waitFor(Event::Kind::Refused).text.english().find("abacus"), std::string::npos)
            << "command " << command.index();
    }
    EXPECT_EQ(driver.see().state, State::Empty);
    EXPECT_EQ(failuresTold(driver), 0) << "the failure was told more than once";
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Both are timed on this machine: it may be as slow as it likes.
TEST(Faults, ClosingGivesUpALongBatch)
{
    auto driver = std::make_unique<SessionDriver>();
    Settings settings = driver->loadSmall({.epochs = 1000, .data = {}}).settings;
    settings.layers = {2048, 2048};
    settings.limit = 2000;
    settings.batch = 2000;
    settings.epochTest = EpochTest::None;
    driver->session.post(command::Watch {false, false, false});
    driver->session.post(command::Configure {settings});
    driver->session.post(command::Step {1});
    driver->sleepUntilTrained(1);
    const auto stepStart = std::chrono::steady_clock::now();
    driver->waitFor([](const Seen& seen) { return seen.progress.step == 1; });
    const double stepSeconds = secondsSince(stepStart);
    driver->session.post(command::Run {});
    driver->sleepUntilTrained(2);
    const auto closingStart = std::chrono::steady_clock::now();
    driver.reset();
    EXPECT_LT(secondsSince(closingStart), 0.5 * stepSeconds);
}

} // namespace
} // namespace ff::faults_test
