// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <fstream>

namespace ff::session_files_test {
namespace {

namespace fs = std::filesystem;

TEST(Session, ExportAndImportKeepTheNetwork)
{
    SessionDriver driver;
    driver.loadSmall();
    driver.session.post(command::Step {6});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    const std::size_t inPassing = driver.errors.size();
    driver.ask(command::Evaluate {});
    EXPECT_EQ(driver.errors.size(), inPassing + 1);
    const std::string bytes = driver.exported("weights.safetensors");
    driver.session.post(command::Reset {});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Ready; });
    driver.session.post(command::Import {driver.folder / "weights.safetensors"});
    driver.waitFor(Event::Kind::Imported);
    const Seen imported = driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    EXPECT_EQ(imported.progress.step, 6);
    driver.waitUntil([&] { return !driver.errors.empty(); });
    EXPECT_EQ(driver.exported("again.safetensors"), bytes);
}

/// A first layer of 12 units, as another program writes it.
fs::path foreignWeights(const SessionDriver& driver)
{
    const std::vector<std::int64_t> shape {12, 784};
    const NamedTensor weights {"fc1.weight", ElementType::F32, shape,
                               std::vector<std::byte>(*tensorBytes(ElementType::F32, shape))};
    fs::path path = driver.folder / "foreign.safetensors";
    const std::vector<std::byte> bytes = serialise({{}, {weights}});
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return path;
}

TEST(Session, WeightsOfAnotherProgramAreTakenWithConsentOnly)
{
    SessionDriver driver;
    const Seen before = driver.loadSmall();
    const fs::path path = foreignWeights(driver);
    const Event asked = driver.ask(command::Import {path});
    EXPECT_EQ(asked.kind, Event::Kind::AskedToImport);
    EXPECT_EQ(asked.path, path);
    EXPECT_EQ(asked.text.english(), "fc1.weight [12, 784] becomes layers.0.weight");
    EXPECT_EQ(driver.ask(command::Import {path, command::Consent::Given}).kind, Event::Kind::Imported);
    const Seen after = driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    EXPECT_NE(after.run, before.run);
    EXPECT_EQ(after.settings.layers, (std::vector<LayerSize> {12}));
    EXPECT_EQ(after.settings.batch, before.settings.batch);
}

TEST(Session, BrokenFilesAreRefusedAndTheRunGoesOn)
{
    SessionDriver driver;
    const Seen before = driver.loadSmall();
    const fs::path broken = driver.folder / "broken.safetensors";
    std::ofstream(broken) << "this is no safetensors file";
    driver.session.post(command::Import {broken});
    EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.english().find("broken.safetensors"),
              std::string::npos);
    driver.session.post(command::LoadData {{"files", driver.folder, {}}});
    EXPECT_FALSE(driver.waitFor(Event::Kind::Failed).text.isEmpty());
    driver.session.post(command::Export {driver.folder / "no such folder" / "weights.safetensors"});
    EXPECT_FALSE(driver.waitFor(Event::Kind::Failed).text.isEmpty());
    driver.session.post(command::Step {1});
    const Seen after = driver.waitFor([](const Seen& seen) { return seen.progress.step == 1; });
    EXPECT_EQ(after.run, before.run);
}

TEST(Session, ACancelledLoadLeavesWhatWasThere)
{
    SessionDriver driver;
    const Seen before = driver.loadSmall();
    driver.session.post(command::LoadData {});
    driver.session.post(command::CancelLoad {});
    EXPECT_FALSE(driver.waitFor(Event::Kind::Refused).text.isEmpty());
    driver.session.post(command::Step {1});
    EXPECT_EQ(driver.waitFor([](const Seen& seen) { return seen.progress.step == 1; }).run, before.run);
}

} // namespace
} // namespace ff::session_files_test
