// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

namespace ff::session_settings_test {
namespace {

TEST(Session, ALiveSettingActsAndAStructuralOneStartsANewRun)
{
    SessionDriver driver;
    const std::uint64_t run = driver.loadSmall({.epochs = 1000}).run;
    driver.session.post(command::Run {});
    driver.session.post(command::SetLive {"threshold", 1.5});
    const auto live = driver.waitFor([](const Seen& seen) { return seen.settings.threshold == 1.5; });
    EXPECT_EQ(live.run, run);
    EXPECT_EQ(live.moment->layers.front().threshold, 1.5);

    driver.session.post(command::SetLive {"batch", std::int64_t {20}});
    EXPECT_NE(driver.waitFor(Event::Kind::Refused).text.english().find("Batch"), std::string::npos);

    Settings settings = live.settings;
    settings.mode = Mode::Unsupervised;
    driver.session.post(command::Configure {settings});
    const auto restarted = driver.waitFor([&](const Seen& seen) { return seen.run != run; });
    EXPECT_EQ(restarted.state, State::Running);
    EXPECT_EQ(restarted.settings.mode, Mode::Unsupervised);
}

TEST(Session, AnImpossibleSettingLeavesTheRunAsItWas)
{
    SessionDriver driver;
    const Seen before = driver.loadSmall();
    Settings settings = before.settings;
    settings.layers = {};
    driver.session.post(command::Configure {settings});
    EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.english().find("layers"), std::string::npos);
    const Seen after = driver.see();
    EXPECT_EQ(after.run, before.run);
    EXPECT_EQ(after.settings, before.settings);
}

TEST(Session, EpochsBelowThoseTrainedEndTheRunAndItSaysSo)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    driver.session.post(command::Step {20}); // of 6 an epoch
    driver.waitFor([](const Seen& seen) { return seen.progress.step == 20; });
    driver.session.post(command::SetLive {"refit-epochs", std::int64_t {1}});
    driver.session.post(command::SetLive {"epochs", std::int64_t {2}});
    EXPECT_NE(driver.waitFor(Event::Kind::Warning).text.english().find("stop after 4"), std::string::npos);
    EXPECT_EQ(driver.see().settings.epochs, 4);
    driver.session.post(command::Run {});
    driver.waitFor(Event::Kind::RunFinished);
    const Seen ended = driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    EXPECT_EQ(ended.progress.epoch, 5) << "four of the layers, and the refit";
}

} // namespace
} // namespace ff::session_settings_test
