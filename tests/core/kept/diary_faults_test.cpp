// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kept/diary_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <memory>

namespace ff::diary_faults_test {
namespace {

namespace fs = std::filesystem;
using DiaryFaults = DiaryTest;

TEST_F(DiaryFaults, ARowThatIsNotFinishedWaitsForItsRest)
{
    {
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 1);
        addPoint(writer, 2);
    }
    const std::string whole = contentOf(m_curve);
    fs::remove(m_curve);
    DiaryReader reader(m_path);
    std::vector<CurvePoint> points;
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        fill(m_curve, whole.substr(0, size));
        for (CurvePoint& point : reader.readNew().curve.points) {
            points.push_back(std::move(point));
        }
        EXPECT_EQ(points.size(),
                  std::max<std::ptrdiff_t>(0, std::ranges::count(whole.substr(0, size), '\n') - 1))
            << size;
    }
    expectSame(points.at(1), pointAt(2));
}

TEST_F(DiaryFaults, TheNextWriterTakesATornRowAway)
{
    {
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 1);
        addPoint(writer, 2);
        writer.add(testAt(2));
    }
    const std::string whole = contentOf(m_curve);
    for (std::size_t size = 0; size < whole.size(); ++size) { // where a kill may have cut it
        fill(m_curve, whole.substr(0, size));
        DiaryReader reader(m_path);
        const Steps before = stepsOf(reader.readNew().curve.points);
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 9);
        EXPECT_EQ(stepsOf(reader.readNew().curve.points), Steps {9}) << size;
        Steps all = before;
        all.push_back(9);
        EXPECT_EQ(stepsOf(DiaryReader(m_path).readNew().curve.points), all) << size;
    }
}

TEST_F(DiaryFaults, ABrokenRowIsRefusedWithFileAndLine)
{
    const std::string head = "step,epoch,separation_1,loss_1\n1,1,,\n";
    for (const char* row : {"",
                            "x,1,,",
                            "-1,1,,",
                            "1.5,1,,",
                            "99999999999999999999,1,,",
                            "9007199254740993,1,,",
                            ",1,,",
                            "2",
                            "2,1,",
                            "2,1,,,",
                            "2,nan,,",
                            "2,-1,,",
                            "2,inf,,",
                            "2,1,nan,",
                            "2,1,x,",
                            "2,1,1e300,",
                            "2,1, 0.5,",
                            "2,,0.5,",
                            "2,1,0.5 ,",
                            "2,1,0x1p3,"}) {
        fill(m_curve, head + row + "\n");
        const std::string error = readError();
        EXPECT_TRUE(error.starts_with("'" + m_curve.string() + "', line 3: expected "))
            << row << ": " << error;
        EXPECT_NE(error.find(", found "), std::string::npos) << error;
    }
    fill(m_curve, head);
    for (const char* row :
         {"1,1,1,2,,5,5", "1,1,1,-0.5,,5,5", "1,1,1,,,-5,5", "1,1,1,,,5", "1,1,nan,,,5,5", "1,1,1,,,5,1e3"}) {
        fill(m_tests, std::string("step,epoch,seconds,readout,goodness,images,test_images\n") + row + "\n");
        EXPECT_TRUE(readError().starts_with("'" + m_tests.string() + "', line 2: expected ")) << readError();
    }
    fs::remove(m_tests);
    for (const char* row : {"", "{}", "5", R"({"time":"now","kind":"a","step":1,"text":""})",
                            R"({"time":"2026-11-26T01:06:12Z","kind":"a","step":-1,"text":""})"}) {
        fill(m_events, std::string(row) + "\n");
        EXPECT_TRUE(readError().starts_with("'" + m_events.string() + "', line 1")) << readError();
    }
}

TEST_F(DiaryFaults, ABrokenHeaderIsRefused)
{
    for (const char* header :
         {"", "step", "step,epoch,separation_1", "step,epoch,loss_1,separation_1",
          "step,epoch,separation_1,loss_2", "step,epoch,seconds,separation_1", "epoch,step"}) {
        fill(m_curve, std::string(header) + "\n1,1,,\n");
        EXPECT_TRUE(readError().starts_with("'" + m_curve.string() + "', line 1: expected the header "))
            << header << ": " << readError();
    }
}

TEST_F(DiaryFaults, AfterABrokenRowTheOthersAreRead)
{
    fill(m_curve, "step,epoch,separation_1,loss_1\n1,1,,\nbroken\n3,1,,\n");
    DiaryReader reader(m_path);
    EXPECT_NE(errorText([&] { reader.readNew(); }), "");
    EXPECT_EQ(stepsOf(reader.readNew().curve.points), (Steps {1, 3}));
}

TEST_F(DiaryFaults, AnyFlippedBitIsRefusedOrReadAsSomething)
{
    {
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 10);
        addPoint(writer, 20);
    }
    const std::string good = contentOf(m_curve);
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        std::string flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        fill(m_curve, flipped);
        const std::string error = readError();
        EXPECT_TRUE(error.empty() || error.starts_with("'" + m_curve.string() + "', line ")) << bit << error;
    }
}

TEST_F(DiaryFaults, ADiskThatFailsIsSaidWithTheFile)
{
    FileCalls calls = systemFileCalls();
    calls.sync = [](int) {
        errno = EIO;
        return -1;
    };
    DiaryWriter writer(m_path, layers, calls);
    addPoint(writer, 1);
    const std::string error = errorText([&] { writer.sync(); });
    EXPECT_TRUE(error.starts_with("Cannot write '" + m_curve.string() + "'")) << error;
    EXPECT_EQ(stepsOf(DiaryReader(m_path).readNew().curve.points), Steps {1}) << "the row itself is there";
}

TEST_F(DiaryFaults, AnEndlessLineIsRefused)
{
    fill(m_curve, std::string((std::size_t {1} << 20) + 5, '1'));
    EXPECT_EQ(readError(), "'" + m_curve.string() + "', line 1: expected at most 1048576 bytes, found more");
}

TEST_F(DiaryFaults, AFileThatGotShorterBeginsAnew)
{
    DiaryReader reader(m_path);
    {
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 10);
        addPoint(writer, 20);
    }
    reader.readNew();
    fs::remove(m_curve);
    {
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 5);
    }
    const DiaryNews news = reader.readNew();
    EXPECT_EQ(news.curve.voidFrom, 0);
    EXPECT_EQ(stepsOf(news.curve.points), Steps {5});
}

TEST_F(DiaryFaults, OfAnotherNetworkIsNotGoneOnWith)
{
    {
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 10);
    }
    const std::string before = contentOf(m_curve);
    const std::string error = errorText([&] { DiaryWriter(m_path, layers + 1); });
    EXPECT_TRUE(error.starts_with("'" + m_curve.string() + "', line 1: expected the header ")) << error;
    EXPECT_EQ(contentOf(m_curve), before);
}

TEST_F(DiaryFaults, AFolderThatCannotBeWrittenIsRefusedAtOnce)
{
    const fs::path missing = m_path / "missing";
    EXPECT_EQ(errorText([&] { DiaryWriter(missing, layers); }),
              "Cannot write '" + (missing / "curve.csv").string() + "': No such file or directory.");
    fs::create_directory(m_curve);
    EXPECT_NE(errorText([&] { DiaryWriter(m_path, layers); }).find(m_curve.string()), std::string::npos);
    EXPECT_NE(readError().find(m_curve.string()), std::string::npos);
}

TEST_F(DiaryFaults, ADiskThatIsFullAfterAnyByteIsSaidOnceAndLeavesWhatCanBeRead)
{
    std::size_t whole = 0;
    {
        DiaryWriter writer(m_path, layers);
        for (const std::int64_t step : {1, 2, 3}) {
            addPoint(writer, step);
        }
        whole = contentOf(m_curve).size();
    }
    for (std::size_t bytes = 0; bytes < whole; ++bytes) {
        fs::remove(m_curve);
        const auto room = std::make_shared<std::size_t>(bytes);
        DiaryWriter writer(m_path, layers, fullAfter(room));
        int errors = 0;
        for (const std::int64_t step : {1, 2, 3}) {
            const std::string error = errorText([&] { addPoint(writer, step); });
            errors += error.empty() ? 0 : 1;
            EXPECT_TRUE(error.empty()
                        || error == "Cannot write '" + m_curve.string() + "': No space left on device.");
        }
        EXPECT_EQ(errors, 1) << bytes;
        DiaryReader reader(m_path);
        const Steps before = stepsOf(reader.readNew().curve.points);
        *room = 1000; // somebody made room
        addPoint(writer, 4);
        Steps all = before;
        for (const std::int64_t step : stepsOf(reader.readNew().curve.points)) {
            all.push_back(step);
        }
        EXPECT_EQ(all, (Steps {1, 2, 3, 4})) << bytes;
    }
}

TEST_F(DiaryFaults, ManyRowsAtOnceAreAllWritten)
{
    std::vector<CurvePoint> points;
    for (std::int64_t step = 1; step <= 200'000; ++step) { // more than may wait for a full disk
        points.push_back(pointAt(step));
    }
    DiaryWriter(m_path, layers).add(points);
    EXPECT_EQ(stepsOf(DiaryReader(m_path).readNew().curve.points), stepsOf(points));
}

TEST_F(DiaryFaults, OfADiskThatStaysFullOnlySoMuchWaitsAndInWholeRows)
{
    const auto room = std::make_shared<std::size_t>(0);
    DiaryWriter writer(m_path, layers, fullAfter(room));
    const std::vector<CurvePoint> points(1000, pointAt(7));
    for (int i = 0; i < 200; ++i) {
        errorText([&] { writer.add(points); });
    }
    *room = std::numeric_limits<std::size_t>::max();
    addPoint(writer, 8);
    EXPECT_LT(contentOf(m_curve).size(), std::size_t {5} << 20);
    EXPECT_EQ(readError(), "");
    addPoint(writer, 9);
    EXPECT_EQ(stepsOf(DiaryReader(m_path).readNew().curve.points).back(), 9);
}

TEST_F(DiaryFaults, AFailureThatComesBackIsSaidAgain)
{
    const auto room = std::make_shared<std::size_t>(0);
    DiaryWriter writer(m_path, layers, fullAfter(room));
    EXPECT_NE(errorText([&] { writer.add(testAt(1)); }), "");
    EXPECT_EQ(errorText([&] { writer.add(testAt(2)); }), "");
    *room = 1000;
    EXPECT_EQ(errorText([&] { writer.add(testAt(3)); }), "");
    *room = 0;
    EXPECT_NE(errorText([&] { writer.add(testAt(4)); }), "");
}

TEST_F(DiaryFaults, IsThereToTheLastRowWhenItsWriterIsKilled)
{
    const pid_t child = ::fork();
    if (child == 0) {
        DiaryWriter writer(m_path, layers);
        for (std::int64_t step = 1; step <= 100; ++step) {
            addPoint(writer, step);
        }
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(DiaryReader(m_path).readNew().curve.points.size(), 100U);
}

} // namespace
} // namespace ff::diary_faults_test
