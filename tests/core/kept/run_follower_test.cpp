// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/kept_run.h"
#include "core/kept/moment_plan.h"
#include "core/kept/run_follower.h"
#include "core/kept/run_writing.h"
#include "tests/core/kept/diary_fixture.h"
#include "tests/core/kept/example_run.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

namespace ff::run_follower_test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// What was told of a run, put together as a viewer does it.
class Told
{
public:
    void add(RunNews news)
    {
        if (news.beginsAnew) {
            *this = {};
        }
        take(curve, std::move(news.diary.curve));
        take(tests, std::move(news.diary.tests));
        for (DiaryEvent& event : news.diary.events) {
            events.push_back(std::move(event));
        }
        newestMoment = news.newestMoment ? news.newestMoment : newestMoment;
        following = news.following;
    }

    std::vector<CurvePoint> curve {};
    std::vector<ErrorPoint> tests {};
    std::vector<DiaryEvent> events {};
    std::optional<std::int64_t> newestMoment {};
    Following following = Following::Written;

private:
    template <typename Point>
    static void take(std::vector<Point>& points, DiaryGrowth<Point>&& growth)
    {
        if (growth.voidFrom) {
            std::erase_if(points, [&](const Point& point) { return point.step >= *growth.voidFrom; });
        }
        points.insert(points.end(), growth.points.begin(), growth.points.end());
    }
};

Steps stepsTo(std::int64_t last)
{
    Steps steps;
    for (std::int64_t step = 1; step <= last; ++step) {
        steps.push_back(step);
    }
    return steps;
}

class AFollowedRun : public DiaryTest
{
protected:
    RunLock begin() { return beginRunIn(m_run, exampleRecord()); }

    void addMoment(std::int64_t step) { fill(m_run / momentsFolderName / momentFileName(step), "weights"); }

    /// Asks for news until something has come, however long that takes.
    void follow(RunFollower& follower, Told& told, const std::function<bool()>& isThere)
    {
        const auto end = std::chrono::steady_clock::now() + 300s; // something hangs
        while (!isThere()) {
            ASSERT_LT(std::chrono::steady_clock::now(), end);
            RunNews news = follower.news();
            ASSERT_EQ(news.problem.english(), "");
            told.add(std::move(news));
            std::this_thread::sleep_for(1ms);
        }
    }

    const fs::path m_run = m_path / "run";
};

TEST_F(AFollowedRun, IsToldAtOnceAndThenAsItGrows)
{
    RunLock lock = begin();
    DiaryWriter writer(m_run, layers);
    addPoint(writer, 1);
    addMoment(0);
    RunFollower follower(m_run);
    EXPECT_EQ(follower.record(), exampleRecord());
    RunNews news = follower.news();
    EXPECT_EQ(stepsOf(news.diary.curve.points), Steps {1});
    EXPECT_EQ(news.newestMoment, 0);
    EXPECT_EQ(news.following, Following::Written);
    EXPECT_FALSE(news.beginsAnew);

    news = follower.news();
    EXPECT_TRUE(news.diary.curve.points.empty());
    EXPECT_FALSE(news.newestMoment);

    addPoint(writer, 2);
    writer.add(testAt(2));
    writer.add(eventAt(2));
    addMoment(2);
    addMoment(1);
    news = follower.news();
    EXPECT_EQ(stepsOf(news.diary.curve.points), Steps {2});
    EXPECT_EQ(stepsOf(news.diary.tests.points), Steps {2});
    EXPECT_EQ(news.diary.events, std::vector {eventAt(2)});
    EXPECT_EQ(news.newestMoment, 2);
}

TEST_F(AFollowedRun, OfAnotherThreadIsToldToItsLastRow)
{
    constexpr std::int64_t last = 3000;
    begin();
    RunFollower follower(m_run);
    Told told;
    std::thread other([this] {
        const RunLock lock(m_run);
        DiaryWriter writer(m_run, layers);
        for (std::int64_t step = 1; step <= last; ++step) {
            addPoint(writer, step);
            if (step % 1000 == 0) {
                writer.add(testAt(step));
                addMoment(step);
            }
        }
    });
    follow(follower, told, [&] { return told.newestMoment == last && told.curve.size() == last; });
    other.join();
    told.add(follower.news());
    EXPECT_EQ(told.following, Following::Ended);
    EXPECT_EQ(stepsOf(told.curve), stepsTo(last));
    EXPECT_EQ(stepsOf(told.tests), (Steps {1000, 2000, 3000}));
}

TEST_F(AFollowedRun, ThatGoesBackTakesBackWhatWasTold)
{
    const RunLock lock = begin();
    DiaryWriter writer(m_run, layers);
    RunFollower follower(m_run);
    Told told;
    for (const std::int64_t step : {10, 20, 30}) {
        addPoint(writer, step);
        writer.add(testAt(step));
        addMoment(step);
    }
    told.add(follower.news());
    writer.goBack(20);
    removeMomentsAfter(m_run, 20);
    told.add(follower.news());
    EXPECT_EQ(stepsOf(told.curve), (Steps {10, 20}));
    EXPECT_EQ(stepsOf(told.tests), (Steps {10, 20}));
    EXPECT_EQ(told.newestMoment, 20);
    addPoint(writer, 25);
    told.add(follower.news());
    EXPECT_EQ(stepsOf(told.curve), (Steps {10, 20, 25}));
}

TEST_F(AFollowedRun, WhoseWriterIsKilledIsToldToItsLastRowAndEnds)
{
    begin();
    const pid_t child = ::fork();
    if (child == 0) {
        const RunLock lock(m_run);
        DiaryWriter writer(m_run, layers);
        for (std::int64_t step = 1; step <= 100; ++step) {
            addPoint(writer, step);
        }
        ::pause(); // until it is killed
        ::_exit(1);
    }
    RunFollower follower(m_run);
    Told told;
    follow(follower, told, [&] { return told.curve.size() == 100; });
    EXPECT_EQ(told.following, Following::Written);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    told.add(follower.news());
    EXPECT_EQ(told.following, Following::Ended);
    EXPECT_EQ(stepsOf(told.curve), stepsTo(100));

    const RunLock lock(m_run); // somebody goes on with it
    DiaryWriter(m_run, layers).add(testAt(101));
    told.add(follower.news());
    EXPECT_EQ(told.following, Following::Written);
    EXPECT_EQ(stepsOf(told.tests), Steps {101});
}

TEST_F(AFollowedRun, WhoseFolderGoesAndComesBackIsToldAnew)
{
    {
        const RunLock lock = begin();
        DiaryWriter writer(m_run, layers);
        addPoint(writer, 1);
        addPoint(writer, 2);
        writer.add(eventAt(2));
        addMoment(2);
    }
    RunFollower follower(m_run);
    Told told;
    told.add(follower.news());
    fs::rename(m_run, m_path / "trash");
    for (int i = 0; i < 2; ++i) {
        const RunNews news = follower.news();
        EXPECT_EQ(news.following, Following::Gone);
        EXPECT_EQ(news.problem.english(), "");
        told.add(news);
    }
    EXPECT_EQ(stepsOf(told.curve), (Steps {1, 2})); // what was told stays
    fs::rename(m_path / "trash", m_run);
    RunNews news = follower.news();
    EXPECT_TRUE(news.beginsAnew);
    told.add(std::move(news));
    EXPECT_EQ(told.following, Following::Ended);
    EXPECT_EQ(stepsOf(told.curve), (Steps {1, 2}));
    EXPECT_EQ(told.events.size(), 1U);
    EXPECT_EQ(told.newestMoment, 2);
    EXPECT_FALSE(follower.news().beginsAnew);
}

TEST_F(AFollowedRun, SaysOnceWhatCannotBeReadAndGoesOn)
{
    const RunLock lock = begin();
    {
        DiaryWriter writer(m_run, layers);
        addPoint(writer, 1);
    }
    RunFollower follower(m_run);
    fill(m_run / "tests.csv", "step,epoch,seconds,readout,goodness,images,test_images\nbroken\n");
    Told told;
    RunNews news = follower.news();
    EXPECT_TRUE(
        news.problem.english().starts_with("'" + (m_run / "tests.csv").string() + "', line 2: expected "))
        << news.problem.english();
    told.add(std::move(news));
    news = follower.news();
    EXPECT_EQ(news.problem.english(), "");
    told.add(std::move(news));
    EXPECT_EQ(stepsOf(told.curve), Steps {1});

    fs::remove(m_run / "tests.csv");
    fs::create_directory(m_run / "tests.csv"); // it fails each time
    EXPECT_NE(follower.news().problem.english(), "");
    EXPECT_EQ(follower.news().problem.english(), "");
}

TEST_F(AFollowedRun, IsRefusedWhereThereIsNone)
{
    const std::string error = errorText([&] { RunFollower(m_path / "nothing"); });
    EXPECT_NE(error.find((m_path / "nothing").string()), std::string::npos) << error;
    EXPECT_FALSE(fs::exists(m_path / "nothing"));
}

/// As it has to be told on a disk of another machine, where locks may not reach.
TEST_F(AFollowedRun, LooksWrittenUntilItsWriterEndsOrNothingChangesAnyMore)
{
    begin();
    DiaryWriter writer(m_run, layers);
    addPoint(writer, 1);
    const auto changed = fs::last_write_time(m_curve.parent_path() / "run" / "curve.csv");
    EXPECT_TRUE(looksWritten(m_run, changed + 100s));
    EXPECT_TRUE(looksWritten(m_run, changed - 60s)); // their clocks differ
    EXPECT_FALSE(looksWritten(m_run, changed + 1h));
    writer.add(DiaryEvent {eventAt(1).time, std::string(endedEvent), 1, ""});
    EXPECT_FALSE(looksWritten(m_run, changed + 100s));
    writer.add(DiaryEvent {eventAt(1).time, std::string(resumedEvent), 1, ""});
    EXPECT_TRUE(looksWritten(m_run, changed + 100s));
    EXPECT_FALSE(isWrittenNow(m_run)); // here the lock says it
    const RunLock lock(m_run);
    EXPECT_TRUE(isWrittenNow(m_run));
    EXPECT_FALSE(looksWritten(m_path / "nothing"));
}

} // namespace
} // namespace ff::run_follower_test
