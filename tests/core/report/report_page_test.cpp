// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/report/report_page.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/kept_example.h"

#include <cmath>
#include <string>

namespace ff::report_page_test {
namespace {

namespace fs = std::filesystem;

std::size_t countOf(const std::string& text, std::string_view part)
{
    std::size_t count = 0;
    for (std::size_t i = text.find(part); i != std::string::npos; i = text.find(part, i + 1)) {
        ++count;
    }
    return count;
}

std::string pageOf(const fs::path& folder)
{
    return reportPage(readRunStory(folder));
}

TEST(AReport, OfEveryKindOfRunHasItsCurvesHistogramsSettingsAndTests)
{
    for (Settings settings : everySmallRun()) {
        settings.testShare = 1; // tests that cost more than so few batches are put off otherwise
        KeptExample run(settings);
        run.train(8);
        const RunStory story = readRunStory(run.folder);
        const std::string page = reportPage(story);
        EXPECT_EQ(story.moment, 8);
        EXPECT_EQ(story.tests.size(), run.experiment.errors().size());
        EXPECT_EQ(countOf(page, "<svg"), countOf(page, "</svg>"));
        EXPECT_EQ(countOf(page, "<tr>"), countOf(page, "</tr>"));
        EXPECT_NE(page.find("aria-label=\"Test error over epochs\""), std::string::npos);
        std::size_t judging = 0;
        for (const LayerView& layer : story.layers) {
            judging += layer.positive.empty() || layer.negative.empty() ? 0 : 1;
        }
        EXPECT_EQ(countOf(page, "class=\"positive-fill\" points"), judging);
        EXPECT_NE(page.find("data:image/png;base64,iVBORw0KGgo"), std::string::npos)
            << "the signature of a PNG";
        for (const SettingRow& row : settingTable()) {
            EXPECT_EQ(page.find("<td>" + std::string(row.id) + "</td>") != std::string::npos,
                      appliesTo(row, settings))
                << row.id;
        }
        const std::size_t picture = page.find("data:image");
        EXPECT_GT(page.find("nan"), picture);
        EXPECT_EQ(page.find("nan", page.find('"', picture)), std::string::npos);
    }
}

TEST(AReport, SaysWhatTheLastTestTookForWhat)
{
    for (const Settings& settings : everySmallRun()) {
        KeptExample run(settings);
        run.train(8);
        run.testAll();
        const ErrorPoint& test = run.experiment.errors().back();
        const std::string page = pageOf(run.folder);
        const std::size_t ways = std::isnan(test.goodness) ? 1 : 2;
        EXPECT_EQ(countOf(page, "<table class=\"matrix\">"), ways);
        EXPECT_EQ(countOf(page, "test images are wrong. Most often"), ways);
        EXPECT_EQ(countOf(page, "class=\"right\""), ways * 10);
    }
}

/// The figures are then of weights that are no more.
TEST(AReport, SaysNothingOfATestThatTheRunWentBackFrom)
{
    KeptExample run;
    run.train(8);
    run.testAll();
    ASSERT_TRUE(readRunStory(run.folder).confusions);
    DiaryWriter(run.folder, 2).goBack(4);
    EXPECT_FALSE(readRunStory(run.folder).confusions);
}

TEST(AReport, OfManyClassesListsTheCommonestMistakes)
{
    KeptExample run;
    run.train(1);
    RunStory story = readRunStory(run.folder);
    constexpr int classes = 17;
    story.run.record.data.classes.clear();
    for (int i = 0; i < classes; ++i) {
        story.run.record.data.classes.push_back("kind " + std::to_string(i));
    }
    Confusion confusion {classes, std::vector<std::int64_t>(classes * classes)};
    confusion.counts[3 * classes + 3] = 60;
    confusion.counts[3 * classes + 5] = 40;
    confusion.counts[4 * classes + 1] = 7;
    story.confusions = Confusions {1, confusion, {}};
    const std::string page = reportPage(story);
    EXPECT_EQ(page.find("class=\"matrix\""), std::string::npos);
    EXPECT_NE(page.find("Most often kind 3 is taken for kind 5: 40 of 100."), std::string::npos);
    EXPECT_LT(page.find("<td>kind 5</td>"), page.find("<td>kind 1</td>"));
}

TEST(AReport, FindsInTheRecordWhatTheImagesAreLike)
{
    KeptExample run;
    run.train(1);
    RunRecord record = readRunRecord(run.folder);
    ASSERT_TRUE(record.images);
    EXPECT_TRUE(readRunStory(run.folder).findings.empty());
    record.images->unlike = 0.4;
    writeRunRecord(run.folder, record);
    EXPECT_NE(pageOf(run.folder).find("40 % of the test images are unlike"), std::string::npos);
}

TEST(AReport, SaysEverythingInItsLanguage)
{
    for (const Settings& settings : everySmallRun()) {
        KeptExample run(settings);
        run.train(8);
        RunStory story = readRunStory(run.folder);
        story.language = {"xx", [](const Sentence& each) { return "~" + each.english(); },
                          [](std::string_view each) { return "~" + std::string(each); }};
        const std::string page = reportPage(story);
        EXPECT_NE(page.find("<html lang=\"xx\">"), std::string::npos);
        for (const std::string place :
             {"<h2>", "<th scope=\"col\">", "<figcaption>", "<summary>", "</b><span>", "aria-label=\"",
              "alt=\"", "text-anchor=\"middle\">", "text-anchor=\"end\">"}) {
            EXPECT_EQ(countOf(page, place), countOf(page, place + "~")) << place;
        }
        EXPECT_EQ(countOf(page, "<p class=\"sub\">~"), 1U);
        EXPECT_EQ(countOf(page, "<title>threshold"), 0U);
    }
}

TEST(AReport, TakesWhatStandsInTheFolderForTextAndNotForHtml)
{
    KeptExample run;
    run.train(1);
    RunRecord record = readRunRecord(run.folder);
    record.labels = {"<script>alert(1)</script>", "\"a\" & b", false};
    writeRunRecord(run.folder, record);
    const std::string page = pageOf(run.folder);
    EXPECT_EQ(page.find("<script"), std::string::npos);
    EXPECT_NE(page.find("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"), std::string::npos);
    EXPECT_NE(page.find("&quot;a&quot; &amp; b"), std::string::npos);
}

TEST(AReport, OfARunThatHasNotBegunSaysWhatItIs)
{
    const KeptExample run;
    const std::string page = pageOf(run.folder);
    EXPECT_NE(page.find("<h2>Settings</h2>"), std::string::npos);
    EXPECT_EQ(page.find("<h2>Errors</h2>"), std::string::npos);
}

TEST(AReport, IsMadeOfTheRunsOfEveryVersion)
{
    std::size_t versions = 0;
    for (const auto& version : fs::directory_iterator(fs::path(FF_SOURCE_DIR) / "tests/data/runs")) {
        EXPECT_NE(pageOf(version.path()).find("<h2>Make it again</h2>"), std::string::npos) << version.path();
        ++versions;
    }
    EXPECT_GE(versions, 4U);
}

TEST(AReport, OfNoRunIsRefusedByName)
{
    const TemporaryFolder folder;
    try {
        readRunStory(folder.path());
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("run.json"), std::string::npos) << error.what();
    }
}

TEST(AReport, ThatCannotBeWrittenLeavesTheOldOneAndNothingBeside)
{
    KeptExample run;
    run.train(1);
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "page.html";
    for (const std::size_t room : {0U, 1U, 4096U}) {
        fill(file, "old");
        EXPECT_THROW(writeReportPage(run.folder, file, {}, fullAfter(room)), Error);
        EXPECT_EQ(contentOf(file), "old");
        EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
    }
    writeReportPage(run.folder, file);
    EXPECT_TRUE(contentOf(file).ends_with("</html>\n"));
}

} // namespace
} // namespace ff::report_page_test
