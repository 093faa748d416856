// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>

// Work that fails, and machines that cannot compute.
namespace ff {
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

/// The answer to a question that is asked now, which comes after all that was posted before.
Snapshot answered(SessionDriver& driver, std::uint64_t request)
{
    driver.session.post(command::ShowTest {request, 0});
    return driver.waitFor([](const Snapshot&) { return true; });
}

/// Loads other data meanwhile, so that a worker which tries again by itself has the time to.
void passTime(SessionDriver& driver)
{
    driver.session.post(command::LoadData {{"files", driver.folder, {}}});
    driver.sleepUntilEvent(Event::Kind::Failed); // there are none in that folder
}

TEST(Faults, WorkThatFailsEndsTheRunWithOneEventAndIsNotTriedAgainByItself)
{
    for (const WorkPiece piece : {WorkPiece::Batch, WorkPiece::Test, WorkPiece::Snapshot}) {
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
        EXPECT_EQ(fault->tries, piece == WorkPiece::Snapshot ? 2 : 1); // the command asked for one
        fault->broken = false;
        EXPECT_EQ(answered(driver, 1).state, State::Failed);
        driver.session.post(command::Run {});
        driver.waitFor([](const Snapshot& snapshot) {
            return snapshot.state == State::Running && snapshot.progress.epoch > 1.5;
        });
    }
}

TEST(Faults, AViewerLearnsOfTheStateAlthoughTheRunCannotBeDescribed)
{
    const auto fault = std::make_shared<Fault>(WorkPiece::Snapshot);
    SessionDriver driver(optionsWith(fault));
    driver.loadSmall();
    fault->broken = true;
    // Nothing is trained after the first batch before somebody has looked, however rarely this thread gets a
    // turn.
    driver.nudge = command::Pace {1.0 / 3600};
    driver.session.post(driver.nudge);
    driver.session.post(command::Run {});
    const Snapshot outline
        = driver.waitFor([](const Snapshot& snapshot) { return snapshot.state == State::Failed; });
    EXPECT_EQ(outline.data.trainCount, smallLimit);
    EXPECT_FALSE(outline.samples.has_value());
    fault->broken = false;
    driver.nudge = command::Pace {};
    driver.session.post(driver.nudge);
    driver.session.post(command::Run {});
    driver.waitFor(Event::Kind::RunFinished);
    driver.waitFor([](const Snapshot& snapshot) { return snapshot.samples.has_value(); });
    ASSERT_EQ(driver.curve.size(), 18U) << "points of the curve were lost"; // 3 epochs of 6 batches
}

TEST(Faults, ATestThatFailsLeavesAPausedRunAsItWas)
{
    const auto fault = std::make_shared<Fault>(WorkPiece::Test);
    SessionDriver driver(optionsWith(fault));
    driver.loadSmall();
    fault->broken = true;
    driver.session.post(command::Evaluate {});
    driver.waitFor(Event::Kind::Failed);
    EXPECT_EQ(answered(driver, 1).state, State::Ready);
    EXPECT_EQ(fault->tries, 1);
    fault->broken = false;
    driver.session.post(command::Evaluate {});
    driver.waitUntil([&driver] { return !driver.errors.empty(); });
}

TEST(Faults, WhereTheDeviceIsMissingNothingIsTrainedOnAnother)
{
    SessionDriver driver(SessionOptions {.threads = 1, .device = "abacus"});
    EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.find("abacus"), std::string::npos);
    for (const Command& command : {Command {command::LoadData {}}, Command {command::Run {}},
                                   Command {command::Step {}}, Command {command::StepEpoch {}}}) {
        driver.session.post(command);
        EXPECT_NE(driver.waitFor(Event::Kind::Refused).text.find("abacus"), std::string::npos)
            << "command " << command.index();
    }
    EXPECT_EQ(answered(driver, 1).state, State::Empty);
    EXPECT_EQ(failuresTold(driver), 0) << "the failure was told more than once";
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Both are timed on this machine: it may be as slow as it likes.
TEST(Faults, ClosingGivesUpALongBatch)
{
    const auto batches = std::make_shared<std::atomic<int>>(0);
    SessionOptions options {.threads = 1};
    options.beforeWork = [batches](WorkPiece piece) { *batches += piece == WorkPiece::Batch ? 1 : 0; };
    auto driver = std::make_unique<SessionDriver>(options);
    Settings settings = driver->loadSmall({.epochs = 1000}).settings;
    settings.layers = {2048, 2048};
    settings.limit = 2000;
    settings.batch = 2000;
    settings.epochTest = EpochTest::None;
    driver->session.post(command::Watch {false, false, false});
    driver->session.post(command::Configure {settings});
    driver->session.post(command::Step {1});
    driver->waitUntil([&] { return *batches == 1; });
    const auto stepStart = std::chrono::steady_clock::now();
    driver->waitFor([](const Snapshot& snapshot) { return snapshot.progress.step == 1; });
    const double stepSeconds = secondsSince(stepStart);
    driver->session.post(command::Run {});
    driver->waitUntil([&] { return *batches == 2; });
    const auto closingStart = std::chrono::steady_clock::now();
    driver.reset();
    EXPECT_LT(secondsSince(closingStart), 0.5 * stepSeconds);
}

} // namespace
} // namespace ff
