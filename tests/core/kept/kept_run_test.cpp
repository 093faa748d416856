// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/diary_files.h"
#include "core/kept/kept_run.h"
#include "core/kept/moment_plan.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/example_run.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace ff::kept_run_test {
namespace {

namespace fs = std::filesystem;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

class AKeptRun : public testing::Test
{
protected:
    const TemporaryFolder m_folder;
    const fs::path m_path = m_folder.path() / "20261126-0106-supervised-1a2b";
};

TEST_F(AKeptRun, ThatHasJustBegunIsWrittenAndHasNothingYet)
{
    const RunLock lock = beginRunIn(m_path, exampleRecord());
    const KeptRun run = keptRunIn(m_path);
    EXPECT_EQ(run.id, "20261126-0106-supervised-1a2b");
    EXPECT_EQ(run.folder, m_path);
    EXPECT_EQ(run.broken.english(), "");
    EXPECT_EQ(run.record, exampleRecord());
    EXPECT_TRUE(run.isWritten);
    EXPECT_FALSE(run.canResume);
    EXPECT_FALSE(run.best);
    EXPECT_FALSE(run.last);
    EXPECT_EQ(run.step, 0);
    EXPECT_EQ(run.moments, 0U);
    EXPECT_EQ(run.bytes, encodeRunRecord(exampleRecord()).size());
}

TEST_F(AKeptRun, SaysHowFarItCame)
{
    beginRunIn(m_path, exampleRecord());
    {
        DiaryWriter writer(m_path, 1);
        writer.add(std::vector<CurvePoint> {{10, 0.1, 0.2, {0.5F}, {0.7F}}, {600, 1, 12, {0.6F}, {0.5F}}});
        writer.add(ErrorPoint {300, 0.5, 7.5, 0.2, 0.1, 1000, 1000});
        writer.add(ErrorPoint {590, 0.98, 11.5, 0.3, nan, 1000, 1000});
    }
    fill(m_path / "moments" / momentFileName(300), std::string(1000, 'm'));
    fill(m_path / "state.safetensors", std::string(500, 's'));
    const KeptRun run = keptRunIn(m_path);
    EXPECT_FALSE(run.isWritten);
    EXPECT_TRUE(run.canResume);
    EXPECT_EQ(run.step, 600);
    EXPECT_EQ(run.epoch, 1);
    EXPECT_EQ(run.seconds, 11.5);
    EXPECT_EQ(run.best.value().step, 300);
    EXPECT_EQ(run.last.value().step, 590);
    EXPECT_EQ(run.moments, 1U);
    EXPECT_GT(run.bytes, 1500U);
}

TEST_F(AKeptRun, IsNotJudgedByATestOfFewImages)
{
    beginRunIn(m_path, exampleRecord());
    {
        DiaryWriter writer(m_path, 1);
        writer.add(ErrorPoint {10, 0.1, 1, 0.01, nan, 50, 1000}); // by luck
        writer.add(ErrorPoint {20, 0.2, 2, 0.03, 0.02, 800, 1000});
        writer.add(ErrorPoint {30, 0.3, 3, 0.05, 0.04, 800, 1000});
        writer.add(ErrorPoint {40, 0.4, 4, nan, nan, 1000, 1000}); // measured nothing
    }
    EXPECT_EQ(keptRunIn(m_path).best.value().step, 20);
    EXPECT_EQ(lowerError(*keptRunIn(m_path).best), 0.02);
    EXPECT_TRUE(std::isnan(lowerError(*keptRunIn(m_path).last)));
}

TEST_F(AKeptRun, HasDivergedUntilItGoesOn)
{
    beginRunIn(m_path, exampleRecord());
    DiaryWriter writer(m_path, 1);
    EXPECT_FALSE(keptRunIn(m_path).hasDiverged);
    writer.add(DiaryEvent {exampleRecord().began, std::string(divergedEvent), 36, "The activities ..."});
    writer.add(DiaryEvent {exampleRecord().began, std::string(endedEvent), 36, ""});
    EXPECT_TRUE(keptRunIn(m_path).hasDiverged);
    writer.add(std::vector<CurvePoint> {{36, 0.1, 0.5, {}, {}}});
    EXPECT_TRUE(keptRunIn(m_path).hasDiverged);
    writer.add(std::vector<CurvePoint> {{37, 0.2, 0.5, {}, {}}});
    EXPECT_FALSE(keptRunIn(m_path).hasDiverged);
}

TEST_F(AKeptRun, WhoseFileIsBrokenSaysWhy)
{
    beginRunIn(m_path, exampleRecord());
    fill(m_path / "state.safetensors", "s");
    for (const char* file : {"curve.csv", "tests.csv", "events.jsonl", "run.json"}) {
        const std::string before = contentOf(m_path / file);
        fill(m_path / file, "broken\nbroken\n");
        const KeptRun run = keptRunIn(m_path);
        EXPECT_NE(run.broken.english().find(file), std::string::npos) << run.broken.english();
        EXPECT_FALSE(run.canResume);
        EXPECT_GT(run.bytes, 0U);
        fill(m_path / file, before);
    }
    EXPECT_NE(keptRunIn(m_folder.path() / "missing").broken.english(), "");
}

/// What a released version wrote is read by every later one.
TEST(RunFiles, OfEveryVersionAreRead)
{
    const fs::path folder = fs::path(FF_SOURCE_DIR) / "tests" / "data" / "runs" / "1";
    RunRecord written = exampleRecord();
    written.data.source.colours = Colours::Grey; // of which it says nothing, as there were no others
    written.images.reset(); // nor of what they are like
    EXPECT_EQ(readRunRecord(folder), written);
    DiaryReader reader(folder);
    const DiaryNews news = reader.readNew();
    ASSERT_EQ(news.curve.points.size(), 3U);
    EXPECT_TRUE(news.curve.points[1].separation.empty());
    EXPECT_EQ(news.curve.points[2].step, 48);
    EXPECT_TRUE(std::isnan(news.curve.points[2].seconds));
    EXPECT_EQ(news.curve.points[2].loss, (std::vector<float> {0.5F, 0.25F}));
    ASSERT_EQ(news.tests.points.size(), 1U); // the run went back to step 24
    EXPECT_EQ(news.tests.points[0].images, 300);
    ASSERT_EQ(news.events.size(), 1U);
    EXPECT_EQ(news.events[0].kind, "diverged");
}

/// Since then the points of the curves tell the time, by the clock of the tests.
TEST(RunFiles, OfTheThirdVersionTellTheTime)
{
    const fs::path folder = fs::path(FF_SOURCE_DIR) / "tests" / "data" / "runs" / "3";
    EXPECT_EQ(imagesPerBatch(readRunRecord(folder)), 250);
    const DiaryNews news = DiaryReader(folder).readNew();
    ASSERT_EQ(news.curve.points.size(), 4U);
    ASSERT_EQ(news.tests.points.size(), 2U);
    EXPECT_EQ(news.curve.points[1].seconds, news.tests.points[0].seconds);
    EXPECT_EQ(news.curve.points[3].seconds, 0.020373463);
    EXPECT_EQ(news.curve.points[3].separation[1], 0.499063F);
}

TEST(ARunsBatches, AreNoLargerThanWhatItIsTrainedOn)
{
    RunRecord record = exampleRecord();
    record.settings.batch = 100;
    record.data.trainImages = 1000;
    EXPECT_EQ(imagesPerBatch(record), 100);
    record.settings.limit = 80;
    EXPECT_EQ(imagesPerBatch(record), 80);
    record.settings.validation = 950;
    EXPECT_EQ(imagesPerBatch(record), 50);
}

TEST_F(AKeptRun, NeverBeginsOverWhatIsThere)
{
    beginRunIn(m_path, exampleRecord());
    EXPECT_NE(errorText([&] { beginRunIn(m_path, exampleRecord()); }).find("holds a run already"),
              std::string::npos);
    const fs::path used = m_folder.path() / "used";
    fs::create_directory(used);
    fill(used / "thesis.tex", "a year's work");
    const std::string error = errorText([&] { beginRunIn(used, exampleRecord()); });
    EXPECT_EQ(error,
              "Cannot begin a run in '" + used.string()
                  + "': expected a new or an empty folder, found 'thesis.tex' in it.");
}

TEST_F(AKeptRun, BeginsInAnEmptyFolderAndInOneWhoseBeginningFailed)
{
    fs::create_directory(m_path);
    const std::string error = errorText([&] { beginRunIn(m_path, exampleRecord(), fullAfter(100)); });
    EXPECT_NE(error.find("No space left on device"), std::string::npos) << error;
    fill(m_path / ".ff-0001-1-0.tmp", "left by a kill");
    beginRunIn(m_path, exampleRecord());
    EXPECT_EQ(keptRunIn(m_path).broken.english(), "");
}

TEST_F(AKeptRun, CannotBeginWhereAFileIsOrAnotherOneBegins)
{
    fill(m_folder.path() / "file", "x");
    EXPECT_NE(errorText([&] { beginRunIn(m_folder.path() / "file", exampleRecord()); }), "");
    fs::create_directory(m_path);
    const RunLock lock(m_path);
    EXPECT_NE(errorText([&] { beginRunIn(m_path, exampleRecord()); }).find("is writing it now"),
              std::string::npos);
}

} // namespace
} // namespace ff::kept_run_test
