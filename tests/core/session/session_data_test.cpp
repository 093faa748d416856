// SPDX-License-Identifier: GPL-3.0-or-later
// Data of every kind through the session: what is loaded can be trained on, what is not changes nothing.
#include "core/settings/modes.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/session/session_driver.h"

namespace ff::session_data_test {
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

Seen step(SessionDriver& driver)
{
    driver.session.post(command::Step {1});
    return driver.waitFor([](const Seen& seen) { return seen.progress.step == 1; });
}

/// So few images may be there before the wish to cancel is: then they are loaded once more. How often they
/// were.
std::uint64_t loadsUntilCancelled(SessionDriver& driver, const DataSource& source)
{
    for (std::uint64_t loads = 0;; ++loads) {
        const Ticket load = driver.session.post(command::LoadData {source});
        driver.session.post(command::CancelLoad {});
        const Event event = driver.answerTo(load);
        if (event.kind == Event::Kind::Refused) {
            EXPECT_FALSE(event.text.isEmpty());
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
        const Seen loaded = driver.waitFor([&](const Seen& seen) { return seen.run != run; });
        run = loaded.run;
        EXPECT_EQ(loaded.data.classes.size(), 3U);
        EXPECT_EQ(step(driver).run, run);
    }
}

TEST(SessionData, SayWhereTheyAreFrom)
{
    SessionDriver driver;
    const Seen small = driver.loadSmall();
    EXPECT_EQ(small.data.source, smallData());
    const TemporaryFolder folder;
    driver.session.post(command::LoadData {{"files", folder.path()}}); // there is nothing in it
    driver.waitFor(Event::Kind::Failed);
    EXPECT_EQ(step(driver).data.source, smallData());
    DataSource tested;
    tested.testPath = "builtin";
    driver.session.post(command::LoadData {tested});
    const Seen loaded = driver.waitFor([&](const Seen& seen) { return seen.run != small.run; });
    EXPECT_EQ(loaded.data.source, tested);
}

TEST(SessionData, MayHave62ClassesAndAnySize)
{
    for (const int side : {20, maximumImageSide}) {
        SessionDriver driver;
        const Settings base = driver.loadSmall().settings;
        const TemporaryFolder folder;
        driver.session.post(command::LoadData {{"files", writeManyClasses(folder, side)}});
        EXPECT_NE(driver.waitFor(Event::Kind::DataLoaded).text.english().find("a sixth of the images"),
                  std::string::npos);
        const auto pixels = static_cast<std::size_t>(side * side);
        for (Settings settings : inEveryMode(base)) {
            if (traitsOf(settings.mode).groupsChannels) { // one for each class
                settings.layers = {80, 72};
            }
            driver.session.post(command::Configure {settings});
            EXPECT_EQ(step(driver).moment->layers.front().inputs % side, 0);
            driver.session.post(command::Classify {std::vector<std::uint8_t>(pixels, 9)});
            const Answer answer = driver.see().moment->answer.value();
            EXPECT_EQ(answer.readout.size(), 62U);
            EXPECT_EQ(answer.score.size(), traitsOf(settings.mode).judgesAnswers ? 62U : 0U);
            EXPECT_EQ(driver.ask(command::Evaluate {}).kind, Event::Kind::Tested);
        }
    }
}

TEST(SessionData, ThatAreBrokenLeaveTheRunAsItWas)
{
    SessionDriver driver;
    const Seen before = driver.loadSmall();
    for (const fs::path& path : brokenFiles()) {
        driver.session.post(command::LoadData {{"files", path, {}}});
        EXPECT_FALSE(driver.waitFor(Event::Kind::Failed).text.isEmpty()) << path;
    }
    const Seen after = step(driver);
    EXPECT_EQ(after.run, before.run);
    EXPECT_EQ(after.data.name, before.data.name);
}

TEST(SessionData, OfAnyKindThatAreCancelledLeaveTheRunAsItWas)
{
    SessionDriver driver;
    const Seen before = driver.loadSmall();
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
    options.decodePicture = [](std::span<const std::byte> bytes) -> std::optional<ColourPicture> {
        return ColourPicture {4, 4, 1,
                              std::vector<std::uint8_t>(16, std::to_integer<std::uint8_t>(bytes[0]))};
    };
    SessionDriver driver(options);
    const TemporaryFolder folder;
    test::writeAll(folder,
                   {{"a/1.bmp", test::bytesOf({10})},
                    {"a/2.bmp", test::bytesOf({11})},
                    {"b/1.bmp", test::bytesOf({20})}});
    const Event event = driver.ask(command::LoadData {{"files", folder.path(), {}}});
    EXPECT_EQ(event.kind, Event::Kind::DataLoaded) << event.text.english();
}

} // namespace ff::session_data_test
