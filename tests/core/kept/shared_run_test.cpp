// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/kept/run_follower.h"
#include "core/kept/run_loop.h"
#include "core/kept/same_run.h"
#include "tests/core/kept/kept_example.h"
#include "tests/core/ranks/rank_threads.h"

#include <gtest/gtest.h>

#include <atomic>
#include <mutex>

namespace ff::shared_run_test {
namespace {

std::unique_ptr<Experiment> experimentOf(const Settings& settings, const Ranks& ranks)
{
    Compute compute = testCompute();
    compute.ranks = &ranks;
    return std::make_unique<Experiment>(smallDigits(), settings, compute);
}

/// Waits until it is so, on however slow a machine.
void eventually(const std::function<bool()>& isSo)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(10);
    while (!isSo()) {
        ASSERT_LT(std::chrono::steady_clock::now(), end);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

/// As ff-train does it: the first process keeps the run. Trains until `isEnough`, and then all stop.
void trainKept(const std::filesystem::path& folder, const Ranks& ranks, const std::atomic<bool>& isEnough)
{
    Settings settings = smallSettings();
    settings.epochs = 10000;
    auto experiment = experimentOf(settings, ranks);
    checkSameRun(*experiment);
    std::unique_ptr<RunKeeper> keeper;
    if (ranks.isFirst()) {
        RunLock lock = beginRunIn(folder, recordOf(*experiment, describeData(*smallDigits(), {})));
        keeper = std::make_unique<RunKeeper>(folder, std::move(lock), *experiment);
    }
    RunLoop loop(std::move(experiment), std::move(keeper));
    while (!ranks.anyOf(isEnough)) {
        loop.advance();
    }
    loop.finish();
}

TEST(ASharedRun, CanBeFollowedWhileItIsTrained)
{
    const TemporaryFolder temporary;
    const std::filesystem::path folder = temporary.path() / "run";
    std::atomic<bool> isEnough = false;
    std::thread training(
        [&] { asRanks(2, [&](const Ranks& ranks) { trainKept(folder, ranks, isEnough); }); });
    eventually([&] { return std::filesystem::exists(folder / runRecordName); });
    RunFollower follower(folder);
    std::size_t points = 0;
    std::size_t tests = 0;
    Following whileTrained = Following::Gone;
    eventually([&] {
        const RunNews news = follower.news();
        EXPECT_TRUE(news.problem.isEmpty()) << news.problem.english();
        points += news.diary.curve.points.size();
        tests += news.diary.tests.points.size();
        whileTrained = news.following;
        return points > 20 && tests > 0;
    });
    EXPECT_EQ(whileTrained, Following::Written);
    isEnough = true;
    training.join();
    eventually([&] { return follower.news().following == Following::Ended; });
}

TEST(ASharedRun, StopsEarlyInAllProcesses)
{
    Settings settings = smallSettings();
    settings.epochs = 10;
    settings.validation = 1; // whose error falls once at most
    settings.patience = 2;
    settings.refitEpochs = 1;
    std::mutex mutex;
    std::vector<std::pair<std::optional<EarlyStop>, std::int64_t>> ends;
    asRanks(2, [&](const Ranks& ranks) {
        RunLoop loop(experimentOf(settings, ranks));
        while (!loop.isOver()) {
            loop.advance();
        }
        const std::scoped_lock lock(mutex);
        ends.emplace_back(loop.experiment().stopped(), loop.experiment().trainer().steps());
    });
    ASSERT_EQ(ends.size(), 2U);
    EXPECT_TRUE(ends[0].first);
    EXPECT_EQ(ends[0], ends[1]);
}

TEST(ASharedRun, IsRefusedWhereSettingsOrDataDiffer)
{
    std::mutex mutex;
    std::vector<std::string> refusals;
    asRanks(2, [&](const Ranks& ranks) {
        Settings settings = smallSettings();
        settings.learningRate = ranks.isFirst() ? 0.01 : 0.02;
        const auto experiment = experimentOf(settings, ranks);
        try {
            checkSameRun(*experiment);
        } catch (const Error& error) {
            const std::scoped_lock lock(mutex);
            refusals.emplace_back(error.what());
        }
    });
    std::ranges::sort(refusals);
    ASSERT_EQ(refusals.size(), 2U);
    EXPECT_NE(refusals[0].find("another process has other settings"), std::string::npos) << refusals[0];
    EXPECT_NE(refusals[1].find("the setting 'learning-rate': 0.02; in process 0 it is 0.01"),
              std::string::npos)
        << refusals[1];
}

} // namespace
} // namespace ff::shared_run_test
