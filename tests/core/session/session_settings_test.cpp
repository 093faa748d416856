// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

namespace ff {
namespace {

TEST(Session, ALiveSettingActsAndAStructuralOneStartsANewRun)
{
    SessionDriver driver;
    const std::uint64_t run = driver.loadSmall({.epochs = 1000}).run;
    driver.session.post(command::Run {});
    driver.session.post(command::SetLive {"threshold", 1.5});
    const auto live
        = driver.waitFor([](const Snapshot& snapshot) { return snapshot.settings.threshold == 1.5; });
    EXPECT_EQ(live.run, run);
    EXPECT_EQ(live.layers.front().threshold, 1.5);

    driver.session.post(command::SetLive {"batch", std::int64_t {20}});
    EXPECT_NE(driver.waitFor(Event::Kind::Refused).text.find("Batch"), std::string::npos);

    Settings settings = live.settings;
    settings.mode = Mode::Unsupervised;
    driver.session.post(command::Configure {settings});
    const auto restarted = driver.waitFor([&](const Snapshot& snapshot) { return snapshot.run != run; });
    EXPECT_EQ(restarted.state, State::Running);
    EXPECT_EQ(restarted.settings.mode, Mode::Unsupervised);
}

TEST(Session, AnImpossibleSettingLeavesTheRunAsItWas)
{
    SessionDriver driver;
    const Snapshot before = driver.loadSmall();
    Settings settings = before.settings;
    settings.layers = {};
    driver.session.post(command::Configure {settings});
    EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.find("layers"), std::string::npos);
    const Snapshot after = driver.waitFor([](const Snapshot&) { return true; });
    EXPECT_EQ(after.run, before.run);
    EXPECT_EQ(after.settings, before.settings);
}

TEST(Session, EpochsBelowThoseTrainedEndTheRunAndItSaysSo)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    driver.session.post(command::Step {20}); // of 6 an epoch
    driver.waitFor([](const Snapshot& snapshot) { return snapshot.progress.step == 20; });
    driver.session.post(command::SetLive {"refit-epochs", std::int64_t {1}});
    driver.session.post(command::SetLive {"epochs", std::int64_t {2}});
    EXPECT_NE(driver.waitFor(Event::Kind::Warning).text.find("stop after 4"), std::string::npos);
    EXPECT_EQ(driver.waitFor([](const Snapshot&) { return true; }).settings.epochs, 4);
    driver.session.post(command::Run {});
    driver.waitFor(Event::Kind::RunFinished);
    const Snapshot ended
        = driver.waitFor([](const Snapshot& snapshot) { return snapshot.state == State::Paused; });
    EXPECT_EQ(ended.progress.epoch, 5) << "four of the layers, and the refit";
}

} // namespace
} // namespace ff
