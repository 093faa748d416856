// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/diary_copy.h"
#include "tests/core/kept/diary_fixture.h"

namespace ff::diary_files_test {
namespace {

TEST_F(DiaryTest, ReadsBackAsItWasWritten)
{
    const CurvePoint odd {
        1LL << 52, 1e-300, 1e300, {noFloat, 1e-38F}, {-0.F, std::numeric_limits<float>::infinity()}};
    const ErrorPoint exact {5, 1.25, 3600.1, nan, 0.0143, 10'000, 10'000, 0, nan};
    {
        DiaryWriter writer(m_path, layers);
        writer.add(std::vector {pointAt(1), odd});
        writer.add(testAt(4));
        writer.add(exact);
        writer.add(eventAt(7));
    }
    const DiaryNews news = DiaryReader(m_path).readNew();
    ASSERT_EQ(news.curve.points.size(), 2U);
    expectSame(news.curve.points[0], pointAt(1));
    expectSame(news.curve.points[1], odd);
    ASSERT_EQ(news.tests.points.size(), 2U);
    expectSame(news.tests.points[0], testAt(4));
    expectSame(news.tests.points[1], exact);
    EXPECT_EQ(news.events, std::vector {eventAt(7)});
    EXPECT_FALSE(news.curve.voidFrom);
}

TEST_F(DiaryTest, IsATableThatOtherProgramsRead)
{
    DiaryWriter writer(m_path, layers);
    writer.add(std::vector<CurvePoint> {{10, 0.5, 1.25, {0.25F, noFloat}, {1.5F, 2}}, {20, 1, nan, {}, {}}});
    writer.add(ErrorPoint {20, 1, 2.5, 0.125, nan, 300, 1000, 0.0625, nan});
    writer.add(eventAt(20));
    EXPECT_EQ(
        contentOf(m_curve),
        "step,epoch,seconds,separation_1,separation_2,loss_1,loss_2\n10,0.5,1.25,0.25,,1.5,2\n20,1,,,,,\n");
    EXPECT_EQ(contentOf(m_tests),
              "step,epoch,seconds,readout,goodness,images,test_images,training,sureness\n"
              "20,1,2.5,0.125,,300,1000,0.0625,\n");
    EXPECT_EQ(contentOf(m_events),
              "{\"time\":\"2026-11-26T01:06:12Z\",\"kind\":\"went on\",\"step\":20,"
              "\"text\":\"a \\\"sentence\\\"\\nof ä two lines\"}\n");
}

/// Whatever writes to it next, a table keeps the columns that it was begun with.
TEST_F(DiaryTest, OfAnOlderVersionGoesOnWithoutSeconds)
{
    const std::string begun = "step,epoch,separation_1,separation_2,loss_1,loss_2\n10,0.5,0.25,0.5,1.5,2\n";
    fill(m_curve, begun);
    {
        DiaryWriter writer(m_path, layers);
        writer.add(std::vector<CurvePoint> {{20, 1, 7.5, {0.5F, 0.75F}, {1, 2}}});
        writer.goBack(10);
        writer.add(std::vector<CurvePoint> {{15, 0.75, 8.5, {0.5F, 0.75F}, {1, 2}}});
    }
    EXPECT_EQ(contentOf(m_curve), begun + "20,1,0.5,0.75,1,2\n10,,,,,\n15,0.75,0.5,0.75,1,2\n");
    const std::vector<CurvePoint> points = DiaryReader(m_path).readNew().curve.points;
    EXPECT_EQ(stepsOf(points), (Steps {10, 15}));
    EXPECT_TRUE(std::isnan(points.back().seconds));
    EXPECT_EQ(points.back().separation, (std::vector<float> {0.5F, 0.75F}));
    expectSame(lastCurvePoint(m_path).value(), points.back());
}

TEST_F(DiaryTest, OfAnOlderVersionGoesOnWithoutWhatIsKnownByHeart)
{
    const std::string begun
        = "step,epoch,seconds,readout,goodness,images,test_images\n10,0.5,1.5,0.25,,300,1000\n";
    fill(m_tests, begun);
    {
        DiaryWriter writer(m_path, layers);
        writer.add(ErrorPoint {20, 1, 2.5, 0.125, nan, 300, 1000, 0.0625, 0.5});
        writer.goBack(10);
    }
    EXPECT_EQ(contentOf(m_tests), begun + "20,1,2.5,0.125,,300,1000\n10,,,,,,\n");
    const std::vector<ErrorPoint> tests = readTests(m_path);
    ASSERT_EQ(stepsOf(tests), Steps {10});
    EXPECT_TRUE(std::isnan(tests[0].training) && std::isnan(tests[0].sureness));
}

TEST_F(DiaryTest, OfLayersThatJudgeNothingHasNoneOfTheirFigures)
{
    DiaryWriter(m_path, layers).add(std::vector<CurvePoint> {{3, 1, 2, {}, {}}});
    DiaryReader reader(m_path);
    const DiaryNews news = reader.readNew();
    ASSERT_EQ(news.curve.points.size(), 1U);
    EXPECT_TRUE(news.curve.points[0].separation.empty());
    EXPECT_TRUE(news.curve.points[0].loss.empty());
}

TEST_F(DiaryTest, GivesEachRowOnce)
{
    DiaryReader reader(m_path);
    EXPECT_TRUE(reader.readNew().curve.points.empty()); // nothing is there yet
    DiaryWriter writer(m_path, layers);
    addPoint(writer, 1);
    addPoint(writer, 2);
    EXPECT_EQ(stepsOf(reader.readNew().curve.points), (Steps {1, 2}));
    EXPECT_TRUE(reader.readNew().curve.points.empty());
    addPoint(writer, 3);
    writer.add(testAt(3));
    const DiaryNews news = reader.readNew();
    EXPECT_EQ(stepsOf(news.curve.points), Steps {3});
    EXPECT_EQ(stepsOf(news.tests.points), Steps {3});
}

TEST_F(DiaryTest, ARowOfAStepThatWasPassedMakesTheLaterOnesVoid)
{
    DiaryWriter writer(m_path, layers);
    DiaryReader reader(m_path);
    for (const std::int64_t step : {10, 20, 30, 20, 25}) {
        addPoint(writer, step);
    }
    DiaryNews news = reader.readNew();
    EXPECT_EQ(stepsOf(news.curve.points), (Steps {10, 20, 25}));
    EXPECT_FALSE(news.curve.voidFrom); // nothing of that had been given out

    addPoint(writer, 30);
    addPoint(writer, 15); // goes back beyond what was given out
    addPoint(writer, 16);
    news = reader.readNew();
    EXPECT_EQ(news.curve.voidFrom, 15);
    EXPECT_EQ(stepsOf(news.curve.points), (Steps {15, 16}));
    EXPECT_EQ(stepsOf(DiaryReader(m_path).readNew().curve.points), (Steps {10, 15, 16}));
    EXPECT_FALSE(reader.readNew().curve.voidFrom); // said once
}

TEST_F(DiaryTest, GoingBackMakesLaterRowsVoidInEveryTable)
{
    DiaryWriter writer(m_path, layers);
    DiaryReader reader(m_path);
    for (const std::int64_t step : {10, 20, 30}) {
        addPoint(writer, step);
        writer.add(testAt(step));
        writer.add(eventAt(step));
    }
    reader.readNew();
    writer.goBack(20);
    const DiaryNews news = reader.readNew();
    EXPECT_EQ(news.curve.voidFrom, 21);
    EXPECT_EQ(news.tests.voidFrom, 21);
    EXPECT_TRUE(news.curve.points.empty());
    addPoint(writer, 40); // no row says any more that 30 was lost
    EXPECT_EQ(stepsOf(DiaryReader(m_path).readNew().curve.points), (Steps {10, 20, 40}));
    EXPECT_EQ(stepsOf(readTests(m_path)), (Steps {10, 20}));
    EXPECT_EQ(DiaryReader(m_path).readNew().events.size(), 3U); // it did happen
}

TEST_F(DiaryTest, GoingBackBeforeAnythingWasWrittenIsNothing)
{
    DiaryWriter(m_path, layers).goBack(0);
    EXPECT_TRUE(contentOf(m_curve).empty());
    EXPECT_EQ(readError(), "");
}

TEST_F(DiaryTest, TheLastPointIsThatOfTheWholeCurve)
{
    EXPECT_FALSE(lastCurvePoint(m_path));
    DiaryWriter writer(m_path, layers);
    EXPECT_FALSE(lastCurvePoint(m_path));
    for (std::int64_t step = 1; step <= 5000; ++step) { // far more than is looked at
        addPoint(writer, step);
    }
    expectSame(lastCurvePoint(m_path).value(), pointAt(5000));
    writer.goBack(4990);
    expectSame(lastCurvePoint(m_path).value(), pointAt(4990));
    addPoint(writer, 4000);
    std::ofstream(m_curve, std::ios::app) << "4001,2";
    expectSame(lastCurvePoint(m_path).value(), pointAt(4000));
}

TEST_F(DiaryTest, IsCopiedWithoutWhatTheRunWentBackFrom)
{
    const TemporaryFolder copies;
    {
        DiaryWriter writer(m_path, layers);
        writer.add(std::vector {pointAt(1), pointAt(2), pointAt(3)});
        writer.add(testAt(3));
        writer.goBack(2);
        writer.add(std::vector {pointAt(4)});
    }
    copyDiary(m_path, copies.path());
    const DiaryNews copied = DiaryReader(copies.path()).readNew();
    ASSERT_EQ(copied.curve.points.size(), 3U);
    expectSame(copied.curve.points[1], pointAt(2));
    expectSame(copied.curve.points[2], pointAt(4));
    EXPECT_TRUE(copied.tests.points.empty());
    EXPECT_EQ(contentOf(copies.path() / curveFileName).find("2,,"), std::string::npos);
}

TEST_F(DiaryTest, SyncingBringsEveryFileToTheDisk)
{
    std::vector<int> synced;
    FileCalls calls = systemFileCalls();
    calls.sync = [&synced](int file) {
        synced.push_back(file);
        return 0;
    };
    DiaryWriter writer(m_path, layers, calls);
    addPoint(writer, 1);
    EXPECT_TRUE(synced.empty());
    writer.sync();
    EXPECT_EQ(synced.size(), 4U);
}

} // namespace
} // namespace ff::diary_files_test
