// SPDX-License-Identifier: GPL-3.0-or-later
// Data of every kind through the session: what is loaded can be trained on, what is not changes nothing.
#include "core/settings/modes.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/session/session_driver.h"

namespace ff {
namespace {

namespace fs = std::filesystem;

/// The corpus of broken files, a path a line before a tab.
std::vector<fs::path> brokenFiles()
{
    const fs::path corpus = fs::path(FF_SOURCE_DIR) / "tests/data/broken";
    std::vector<fs::path> paths;
    std::ifstream table(corpus / "expectations.txt");
    for (std::string line; std::getline(table, line);) {
        if (!line.starts_with('#')) {
            paths.push_back(corpus / line.substr(0, line.find('\t')));
        }
    }
    return paths;
}

/// Images in 62 classes.
fs::path writeManyClasses(const TemporaryFolder& folder, int side)
{
    constexpr std::size_t count = 310;
    const auto imageSize = static_cast<std::size_t>(side * side);
    std::vector<std::uint8_t> pixels(count * imageSize);
    std::vector<std::uint8_t> labels(count);
    for (std::size_t i = 0; i < count; ++i) {
        labels[i] = static_cast<std::uint8_t>(i % 62);
        std::fill_n(pixels.begin() + static_cast<std::ptrdiff_t>(i * imageSize + 100 + 4 * labels[i]), 4,
                    255);
    }
    folder.write("images.idx3", serialiseIdxImages(pixels, side, side));
    folder.write("labels.idx1", serialiseIdxLabels(labels));
    return folder.path();
}

Snapshot step(SessionDriver& driver)
{
    driver.session.post(command::Step {1});
    return driver.waitFor([](const Snapshot& snapshot) { return snapshot.progress.step == 1; });
}

/// So few images may be there before the wish to cancel is: then they are loaded once more. How often they
/// were.
std::uint64_t loadsUntilCancelled(SessionDriver& driver, const DataSource& source)
{
    for (std::uint64_t loads = 0;; ++loads) {
        driver.session.post(command::LoadData {source});
        driver.session.post(command::CancelLoad {});
        const Event event = driver.waitForOneOf({Event::Kind::Refused, Event::Kind::DataLoaded});
        if (event.kind == Event::Kind::Refused) {
            EXPECT_FALSE(event.text.empty());
            return loads;
        }
    }
}

} // namespace

TEST(SessionData, OfEveryKindCanBeTrainedOn)
{
    SessionDriver driver;
    std::uint64_t run = driver.loadSmall().run;
    for (const test::ExampleSet& example : test::exampleSets()) {
        SCOPED_TRACE(example.kind);
        const TemporaryFolder folder;
        driver.session.post(command::LoadData {{"files", write(folder, example), {}}});
        driver.waitFor(Event::Kind::DataLoaded);
        const Snapshot loaded = driver.waitFor([&](const Snapshot& snapshot) { return snapshot.run != run; });
        run = loaded.run;
        EXPECT_EQ(loaded.data.classes.size(), 3U);
        EXPECT_EQ(step(driver).run, run);
    }
}

TEST(SessionData, SayWhereTheyAreFrom)
{
    SessionDriver driver;
    const Snapshot builtin = driver.loadSmall();
    EXPECT_EQ(builtin.data.source, DataSource {});
    const TemporaryFolder folder;
    driver.session.post(command::LoadData {{"files", folder.path()}}); // there is nothing in it
    driver.waitFor(Event::Kind::Failed);
    EXPECT_EQ(step(driver).data.source, DataSource {});
    DataSource tested;
    tested.testPath = "builtin";
    driver.session.post(command::LoadData {tested});
    const Snapshot loaded
        = driver.waitFor([&](const Snapshot& snapshot) { return snapshot.run != builtin.run; });
    EXPECT_EQ(loaded.data.source, tested);
}

TEST(SessionData, MayHave62ClassesAndAnySize)
{
    for (const int side : {20, maximumImageSide}) {
        SessionDriver driver;
        const Settings base = driver.loadSmall().settings;
        const TemporaryFolder folder;
        driver.session.post(command::LoadData {{"files", writeManyClasses(folder, side)}});
        EXPECT_NE(driver.waitFor(Event::Kind::DataLoaded).text.find("a sixth of the images"),
                  std::string::npos);
        const auto pixels = static_cast<std::size_t>(side * side);
        std::uint64_t request = 0;
        for (const Settings& settings : inEveryMode(base)) {
            ++request;
            driver.errors.clear();
            driver.session.post(command::Configure {settings});
            EXPECT_EQ(step(driver).layers.front().inputs % side, 0);
            driver.session.post(command::Classify {request, std::vector<std::uint8_t>(pixels, 9)});
            const Snapshot answered = driver.waitFor([request](const Snapshot& snapshot) {
                return snapshot.answer && snapshot.answer->request == request;
            });
            EXPECT_EQ(answered.answer->readout.size(), 62U);
            EXPECT_EQ(answered.answer->score.size(), traitsOf(settings.mode).judgesAnswers ? 62U : 0U);
            driver.session.post(command::Evaluate {});
            driver.waitUntil([&driver] { return !driver.errors.empty(); });
        }
    }
}

TEST(SessionData, ThatAreBrokenLeaveTheRunAsItWas)
{
    SessionDriver driver;
    const Snapshot before = driver.loadSmall();
    for (const fs::path& path : brokenFiles()) {
        driver.session.post(command::LoadData {{"files", path, {}}});
        EXPECT_FALSE(driver.waitFor(Event::Kind::Failed).text.empty()) << path;
    }
    const Snapshot after = step(driver);
    EXPECT_EQ(after.run, before.run);
    EXPECT_EQ(after.data.name, before.data.name);
}

TEST(SessionData, OfAnyKindThatAreCancelledLeaveTheRunAsItWas)
{
    SessionDriver driver;
    const Snapshot before = driver.loadSmall();
    std::uint64_t tooLate = 0;
    for (const test::ExampleSet& example : test::exampleSets()) {
        const TemporaryFolder folder;
        tooLate += loadsUntilCancelled(driver, {"files", write(folder, example), {}});
    }
    EXPECT_EQ(step(driver).run, before.run + tooLate);
}

TEST(SessionData, InOtherPictureFormatsAreDecodedByTheViewer)
{
    SessionOptions options {.threads = 1};
    options.decodePicture = [](std::span<const std::byte> bytes) -> std::optional<GreyPicture> {
        return GreyPicture {4, 4, std::vector<std::uint8_t>(16, std::to_integer<std::uint8_t>(bytes[0]))};
    };
    Session session(options);
    const TemporaryFolder folder;
    test::writeAll(folder,
                   {{"a/1.bmp", test::bytesOf({10})},
                    {"a/2.bmp", test::bytesOf({11})},
                    {"b/1.bmp", test::bytesOf({20})}});
    session.post(command::LoadData {{"files", folder.path(), {}}});
    std::vector<Event> events;
    const auto limit = std::chrono::steady_clock::now() + patience;
    while (events.empty() && std::chrono::steady_clock::now() < limit) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        events = session.takeEvents();
    }
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events.front().kind, Event::Kind::DataLoaded) << events.front().text;
}

} // namespace ff
