// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

namespace ff::threads_test {
namespace {

using Stretches = std::set<std::pair<std::int64_t, std::int64_t>>;

/// How a piece of work was cut, and how often each number came up.
struct Cut
{
    Stretches stretches;
    std::vector<int> visits;
};

Cut cutOf(int threads, std::int64_t count, std::int64_t grain)
{
    Cut cut {{}, std::vector<int>(static_cast<std::size_t>(count), 0)};
    std::mutex mutex;
    splitWork(threads, count, grain, [&](std::int64_t begin, std::int64_t end) {
        const std::scoped_lock lock(mutex);
        cut.stretches.insert({begin, end});
        for (std::int64_t i = begin; i < end; ++i) {
            ++cut.visits[static_cast<std::size_t>(i)];
        }
    });
    return cut;
}

TEST(SplitWork, EveryNumberIsDoneOnceInStretchesOfWholeGrains)
{
    for (const int threads : {1, 2, 3, 8}) {
        for (const std::int64_t count : {1, 2, 7, 64, 1000}) {
            for (const std::int64_t grain : {1, 3, 32, 5000}) {
                const Cut cut = cutOf(threads, count, grain);
                EXPECT_TRUE(std::ranges::all_of(cut.visits, [](int visits) { return visits == 1; }))
                    << threads << " threads, " << count << " by " << grain;
                EXPECT_LE(cut.stretches.size(), static_cast<std::size_t>(threads));
                for (const auto& [begin, end] : cut.stretches) {
                    EXPECT_EQ(begin % grain, 0);
                    EXPECT_TRUE(end % grain == 0 || end == count);
                }
            }
        }
    }
}

TEST(SplitWork, WhereItIsCutIsTheSameEveryTime)
{
    const Stretches first = cutOf(3, 1000, 7).stretches;
    EXPECT_EQ(first.size(), 3);
    for (int i = 0; i < 200; ++i) {
        EXPECT_EQ(cutOf(3, 1000, 7).stretches, first);
    }
}

TEST(SplitWork, AnExceptionReachesTheCallerAfterAllIsDone)
{
    std::atomic<int> done = 0;
    const auto failing = [&](std::int64_t begin, std::int64_t) {
        ++done;
        if (begin == 0) {
            throw std::runtime_error("the first stretch");
        }
    };
    EXPECT_THROW(splitWork(4, 4, 1, failing), std::runtime_error);
    EXPECT_EQ(done, 4);
    EXPECT_EQ(cutOf(4, 4, 1).visits, std::vector<int>(4, 1)); // and it still works
}

TEST(SplitWork, SeveralThreadsMayShareWorkAtTheSameTime)
{
    std::atomic<std::int64_t> sum = 0;
    {
        std::vector<std::jthread> callers;
        for (int caller = 0; caller < 4; ++caller) {
            callers.emplace_back([&] {
                for (int i = 0; i < 200; ++i) {
                    splitWork(3, 90, 1, [&](std::int64_t begin, std::int64_t end) { sum += end - begin; });
                }
            });
        }
    }
    EXPECT_EQ(sum, 4 * 200 * 90);
}

/// Most helpers come so late that the process is already ending.
TEST(SplitWorkDeathTest, HelpersThatComeLateFindWhatTheyNeed)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe"); // the process must not have used threads before
    const auto endAtOnce = [] {
        splitWork(2, 2, 1, [](std::int64_t, std::int64_t) {});
        keepLibrariesInOneThread();
        splitWork(64, 64, 1, [](std::int64_t, std::int64_t) {});
        std::exit(0); // NOLINT(concurrency-mt-unsafe)
    };
    EXPECT_EXIT(endAtOnce(), testing::ExitedWithCode(0), "");
}

} // namespace
} // namespace ff::threads_test
