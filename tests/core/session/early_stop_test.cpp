// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_store.h"
#include "core/model/model_file.h"
#include "tests/core/session/session_driver.h"

#include <algorithm>
#include <optional>

// A run that stops early, and the best of its moments, as a viewer sees them.
namespace ff::early_stop_test {
namespace {

/// Loads the small run with so many images held out, and takes it to its end.
Seen trained(SessionDriver& driver, int heldOut, int patience, int refitEpochs = 0)
{
    Settings settings = driver.loadSmall({.epochs = 30}).settings;
    settings.limit = static_cast<int>(smallLimit) - heldOut;
    settings.validation = heldOut;
    settings.patience = patience;
    settings.refitEpochs = refitEpochs;
    driver.session.post(command::Configure {settings});
    driver.waitFor([heldOut](const Seen& seen) {
        return seen.settings.validation == heldOut && seen.state == State::Ready;
    });
    driver.session.post(command::Run {});
    return driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
}

bool isMarked(const Seen& seen)
{
    return seen.bestStep.has_value();
}

TEST(EarlyStop, IsSaidWhenTheRunIsFinished)
{
    SessionDriver driver;
    const Seen end = trained(driver, 1, 2); // a single image: its error falls once at most
    const Event finished = driver.waitFor(Event::Kind::RunFinished);
    ASSERT_TRUE(end.stopped);
    EXPECT_EQ(end.epochs(), end.progress.epoch);
    EXPECT_EQ(end.settings.epochs, 30);
    EXPECT_NE(finished.text.english().find("stopped early at epoch " + std::to_string(end.stopped->epoch)),
              std::string::npos)
        << finished.text.english();
    EXPECT_TRUE(std::ranges::none_of(
        driver.events, [](const Event& event) { return event.kind == Event::Kind::StoppedEarly; }));
}

TEST(EarlyStop, IsSaidWhenTheReadoutIsRefit)
{
    SessionDriver driver;
    const Seen end = trained(driver, 1, 2, 2);
    const Event stopped = driver.waitFor(Event::Kind::StoppedEarly);
    ASSERT_TRUE(end.stopped);
    EXPECT_EQ(end.progress.epoch, end.stopped->epoch + 2);
    EXPECT_EQ(stopped.text.english(),
              "stopped early at epoch " + std::to_string(end.stopped->epoch)
                  + ": the held-out error last fell at epoch " + std::to_string(end.stopped->fellAt));
    ASSERT_TRUE(end.moment);
    EXPECT_EQ(end.moment->stopped, end.stopped);
}

TEST(EarlyStop, MorePatienceTakesItBack)
{
    SessionDriver driver;
    ASSERT_TRUE(trained(driver, 1, 2).stopped);
    driver.session.post(command::SetLive {"patience", std::int64_t {0}});
    const Seen patient = driver.see();
    EXPECT_FALSE(patient.stopped);
    EXPECT_EQ(patient.epochs(), 30);
    driver.session.post(command::Run {});
    driver.waitFor([](const Seen& seen) { return seen.progress.epoch == 30; });
}

TEST(EarlyStop, IsSeenByWhoeverFollowsTheRun)
{
    const TemporaryFolder store;
    SessionDriver writer({.threads = 1, .runs = store.path()});
    const Seen end = trained(writer, 1, 2);
    ASSERT_TRUE(end.stopped && end.kept);
    const TemporaryFolder other;
    SessionDriver viewer({.threads = 1, .runs = other.path()});
    viewer.session.post(command::Resume {end.kept->folder});
    const Seen seen = viewer.waitFor([&](const Seen& now) {
        return now.followed && now.stopped && now.progress.step == end.progress.step;
    });
    EXPECT_EQ(seen.stopped->epoch, end.stopped->epoch);
    EXPECT_EQ(seen.epochs(), end.epochs());
}

TEST(BestMoment, IsMarkedGoneToAndExported)
{
    const TemporaryFolder store;
    SessionDriver driver({.threads = 1, .runs = store.path()});
    trained(driver, 100, 0);
    const Seen seen = driver.waitFor(isMarked);
    EXPECT_TRUE(std::ranges::binary_search(seen.keptSteps, *seen.bestStep));
    const std::optional<ErrorPoint> best = bestTest(driver.errors);
    ASSERT_TRUE(best);
    EXPECT_EQ(seen.bestStep, best->step);
    driver.session.post(command::Rewind {*seen.bestStep});
    EXPECT_EQ(driver.see().shown, seen.bestStep);
    driver.exported("best");
    EXPECT_EQ(readModel(driver.folder / "best").epochs, best->epoch);
}

TEST(BestMoment, IsMarkedForWhoeverOpensTheRun)
{
    const TemporaryFolder store;
    const TemporaryFolder other;
    std::optional<SessionDriver> driver;
    driver.emplace(SessionOptions {.threads = 1, .runs = store.path()});
    trained(*driver, 100, 0);
    const Seen seen = driver->waitFor(isMarked);
    {
        SessionDriver viewer({.threads = 1, .runs = other.path()});
        viewer.session.post(command::Resume {seen.kept->folder});
        EXPECT_EQ(viewer.waitFor([](const Seen& now) { return now.followed && isMarked(now); }).bestStep,
                  seen.bestStep);
    }
    driver.reset();
    SessionDriver again({.threads = 1, .runs = store.path()});
    again.session.post(command::Resume {seen.kept->folder});
    EXPECT_EQ(again.waitFor([](const Seen& now) { return now.kept && isMarked(now); }).bestStep,
              seen.bestStep);
}

TEST(BestMoment, IsNoneWhereNoImagesAreHeldOut)
{
    const TemporaryFolder store;
    SessionDriver driver({.threads = 1, .runs = store.path()});
    trained(driver, 0, 2);
    EXPECT_FALSE(driver.waitFor([](const Seen& seen) { return seen.keptSteps.size() > 1; }).bestStep);
    EXPECT_FALSE(driver.latest.stopped);
}

} // namespace
} // namespace ff::early_stop_test
