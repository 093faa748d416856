// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <fstream>

namespace ff {
namespace {

namespace fs = std::filesystem;

TEST(Session, ExportAndImportKeepTheNetwork)
{
    SessionDriver driver;
    driver.loadSmall();
    driver.session.post(command::Step {6});
    driver.waitFor([](const Snapshot& snapshot) { return snapshot.state == State::Paused; });
    const std::size_t inPassing = driver.errors.size();
    driver.session.post(command::Evaluate {});
    driver.waitUntil([&] { return driver.errors.size() > inPassing; });
    const std::string bytes = driver.exported("weights.safetensors");
    driver.session.post(command::Reset {});
    driver.waitFor([](const Snapshot& snapshot) { return snapshot.state == State::Ready; });
    driver.session.post(command::Import {driver.folder / "weights.safetensors"});
    driver.waitFor(Event::Kind::Imported);
    const Snapshot imported
        = driver.waitFor([](const Snapshot& snapshot) { return snapshot.state == State::Paused; });
    EXPECT_EQ(imported.progress.step, 6);
    driver.waitUntil([&] { return !driver.errors.empty(); });
    EXPECT_EQ(driver.exported("again.safetensors"), bytes);
}

TEST(Session, BrokenFilesAreRefusedAndTheRunGoesOn)
{
    SessionDriver driver;
    const Snapshot before = driver.loadSmall();
    const fs::path broken = driver.folder / "broken.safetensors";
    std::ofstream(broken) << "this is no safetensors file";
    driver.session.post(command::Import {broken});
    EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.find("broken.safetensors"), std::string::npos);
    driver.session.post(command::LoadData {{"files", driver.folder, {}}});
    EXPECT_FALSE(driver.waitFor(Event::Kind::Failed).text.empty());
    driver.session.post(command::Export {driver.folder / "no such folder" / "weights.safetensors"});
    EXPECT_FALSE(driver.waitFor(Event::Kind::Failed).text.empty());
    driver.session.post(command::Step {1});
    const Snapshot after
        = driver.waitFor([](const Snapshot& snapshot) { return snapshot.progress.step == 1; });
    EXPECT_EQ(after.run, before.run);
}

TEST(Session, ACancelledLoadLeavesWhatWasThere)
{
    SessionDriver driver;
    const Snapshot before = driver.loadSmall();
    driver.session.post(command::LoadData {});
    driver.session.post(command::CancelLoad {});
    EXPECT_FALSE(driver.waitFor(Event::Kind::Refused).text.empty());
    driver.session.post(command::Step {1});
    EXPECT_EQ(driver.waitFor([](const Snapshot& snapshot) { return snapshot.progress.step == 1; }).run,
              before.run);
}

} // namespace
} // namespace ff
