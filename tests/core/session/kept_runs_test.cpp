// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_store.h"
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <fstream>

namespace ff::kept_runs_test {
namespace {

namespace fs = std::filesystem;

SessionOptions keepingIn(const fs::path& store)
{
    return {.threads = 1, .runs = store};
}

bool isPaused(const Seen& seen)
{
    return seen.state == State::Paused;
}

/// Of the session's own run, once it is kept.
fs::path keptFolder(SessionDriver& driver)
{
    return driver.waitFor([](const Seen& seen) { return seen.kept.has_value(); }).kept->folder;
}

TEST(KeptRuns, ARunGoesOnInAnotherSessionWhereThisOneWasClosed)
{
    const SmallRun run {5};
    SessionDriver whole;
    whole.loadSmall(run);
    whole.session.post(command::Run {});
    whole.waitFor(Event::Kind::RunFinished);

    const TemporaryFolder store;
    {
        SessionDriver closed(keepingIn(store.path()));
        closed.loadSmall(run);
        closed.session.post(command::Step {13});
        closed.waitFor(isPaused);
        closed.nudge
            = command::Pace {1.0 / 3600}; // so that it is under way, and not at its end, when it is closed
        closed.session.post(closed.nudge);
        closed.session.post(command::Run {});
        closed.waitFor([](const Seen& seen) { return seen.progress.step > 13; });
    }
    const std::vector<KeptRun> kept = RunStore(store.path()).list();
    ASSERT_EQ(kept.size(), 1);
    ASSERT_TRUE(kept.front().canResume) << kept.front().broken.english();

    SessionDriver again(keepingIn(store.path()));
    again.session.post(command::Resume {kept.front().folder});
    EXPECT_EQ(again.waitFor(Event::Kind::Resumed).path, kept.front().folder);
    const Seen resumed = again.waitFor(isPaused);
    EXPECT_GT(resumed.progress.step, 13);
    EXPECT_EQ(resumed.progress.step, kept.front().step);
    EXPECT_EQ(resumed.settings.epochs, run.epochs);
    EXPECT_EQ(resumed.kept->folder, kept.front().folder);
    EXPECT_GE(again.curve.size(), 13U);
    again.session.post(command::Run {});
    again.waitFor(Event::Kind::RunFinished);
    again.waitFor(isPaused);
    EXPECT_EQ(again.exported("again"), whole.exported("whole"));
    EXPECT_EQ(again.curve.size(), whole.curve.size());
    EXPECT_EQ(again.errors.size(), whole.errors.size());
    EXPECT_EQ(RunStore(store.path()).list().size(), 1U) << "the run went on in a folder of its own";
}

TEST(KeptRuns, EveryRunThatHasTrainedHasAFolder)
{
    const TemporaryFolder store;
    SessionDriver driver(keepingIn(store.path()));
    driver.loadSmall();
    EXPECT_FALSE(driver.latest.kept.has_value());
    EXPECT_TRUE(RunStore(store.path()).list().empty()) << "nothing was trained yet";
    driver.session.post(command::Step {2});
    driver.waitFor(isPaused);
    const fs::path first = keptFolder(driver);
    driver.session.post(command::Reset {});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Ready; });
    driver.session.post(command::Step {3});
    driver.waitFor(isPaused);
    const fs::path second = keptFolder(driver);
    EXPECT_NE(first, second);

    driver.session.post(command::Resume {first});
    driver.waitFor(Event::Kind::Resumed);
    EXPECT_EQ(driver.waitFor(isPaused).progress.step, 2);
    driver.session.post(command::Resume {second});
    driver.waitFor(Event::Kind::Resumed);
    EXPECT_EQ(driver.waitFor(isPaused).progress.step, 3);
    EXPECT_EQ(RunStore(store.path()).list().size(), 2U);
}

TEST(KeptRuns, SettingsThatWereChangedOnTheWayAreThoseOfTheRun)
{
    const TemporaryFolder store;
    fs::path folder;
    {
        SessionDriver driver(keepingIn(store.path()));
        driver.loadSmall();
        driver.session.post(command::Step {2});
        driver.waitFor(isPaused);
        driver.session.post(command::SetLive {"threshold", 1.5});
        driver.waitFor([](const Seen& seen) { return seen.settings.threshold == 1.5; });
        folder = keptFolder(driver);
    }
    SessionDriver again(keepingIn(store.path()));
    again.session.post(command::Resume {folder});
    again.waitFor(Event::Kind::Resumed);
    EXPECT_EQ(again.waitFor(isPaused).settings.threshold, 1.5);
}

TEST(KeptRuns, WhatCannotGoOnLeavesTheRunAsItWas)
{
    const TemporaryFolder store;
    SessionDriver driver(keepingIn(store.path()));
    driver.loadSmall();
    driver.session.post(command::Step {2});
    driver.waitFor(isPaused);
    const fs::path folder = keptFolder(driver);
    const std::uint64_t run = driver.latest.run;
    const fs::path broken = store.path() / "broken";
    fs::create_directory(broken);
    fs::copy_file(folder / runRecordName, broken / runRecordName);
    std::ofstream(broken / stateFileName) << "nothing";
    for (const fs::path& wrong : {broken, store.path() / "missing"}) {
        driver.session.post(command::Resume {wrong});
        EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.english().find(wrong.filename().string()),
                  std::string::npos);
    }
    EXPECT_FALSE(fs::exists(store.path() / "missing"));
    SessionDriver other(keepingIn(store.path()));
    other.session.post(command::Resume {folder});
    EXPECT_EQ(other.waitForOneOf({Event::Kind::Followed, Event::Kind::Resumed}).kind, Event::Kind::Followed)
        << "two sessions wrote one run";
    driver.session.post(command::Step {1});
    EXPECT_EQ(driver.waitFor([](const Seen& seen) { return seen.progress.step == 3; }).run, run);
}

TEST(KeptRuns, AStoreThatCannotBeWrittenIsToldOnceAndStopsNothing)
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "no folder";
    SessionDriver driver(keepingIn(folder.path() / "file"));
    driver.loadSmall();
    driver.session.post(command::Run {});
    driver.waitFor(Event::Kind::RunFinished);
    const auto isWarning = [](const Event& event) { return event.kind == Event::Kind::Warning; };
    EXPECT_EQ(std::ranges::count_if(driver.events, isWarning), 1);
}

TEST(KeptRuns, AKeptRunEndsInTheSameBitsAsOneThatIsNot)
{
    const TemporaryFolder store;
    std::vector<std::string> weights;
    for (const fs::path& runs : {fs::path(), store.path()}) {
        SessionDriver driver(keepingIn(runs));
        driver.loadSmall();
        driver.session.post(command::Run {});
        driver.waitFor(Event::Kind::RunFinished);
        driver.waitFor(isPaused);
        weights.push_back(driver.exported("weights"));
    }
    EXPECT_EQ(weights.front(), weights.back());
}

} // namespace
} // namespace ff::kept_runs_test
