// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"
#include "core/base/threads.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace ff::give_up_test {
namespace {

void doNothing(std::int64_t, std::int64_t) { }

TEST(GiveUp, NobodyGivesUpUnasked)
{
    EXPECT_NO_THROW(giveUpIfAsked());
    const GiveUpWhen never([] { return false; });
    EXPECT_NO_THROW(giveUpIfAsked());
    EXPECT_NO_THROW(splitWork(3, 30, 1, doNothing));
}

TEST(GiveUp, TheInnermostIsAsked)
{
    const GiveUpWhen always([] { return true; });
    EXPECT_THROW(giveUpIfAsked(), GivenUp);
    {
        const GiveUpWhen never([] { return false; });
        EXPECT_NO_THROW(giveUpIfAsked());
    }
    EXPECT_THROW(giveUpIfAsked(), GivenUp);
}

TEST(GiveUp, WorkThatIsNotWantedDoesNotBegin)
{
    const GiveUpWhen always([] { return true; });
    EXPECT_THROW(splitWork(1, 30, 1, [](std::int64_t, std::int64_t) { FAIL(); }), GivenUp);
    EXPECT_THROW(inProducts(30, 1, [](std::int64_t, std::int64_t) { FAIL(); }), GivenUp);
}

TEST(GiveUp, EveryThreadThatSharesTheWorkAsks)
{
    constexpr int threads = 4;
    std::atomic<bool> ended = false;
    const GiveUpWhen ending([&] { return ended.load(); });
    std::atomic<int> gaveUp = 0;
    const auto longWork = [&](std::int64_t, std::int64_t) {
        ended = true;
        try {
            giveUpIfAsked();
        } catch (const GivenUp&) {
            ++gaveUp;
            throw;
        }
    };
    EXPECT_THROW(splitWork(threads, threads, 1, longWork), GivenUp);
    EXPECT_EQ(gaveUp, threads);
}

TEST(GiveUp, ALargeProductIsMadeInStretchesThatAreNotTooLong)
{
    for (const std::int64_t multiplications : {std::int64_t {1}, productMultiplications / 1000,
                                               productMultiplications / 64, productMultiplications}) {
        constexpr std::int64_t rows = 5000;
        std::vector<int> visits(rows, 0);
        inProducts(rows, multiplications, [&](std::int64_t begin, std::int64_t end) {
            const bool fits = (end - begin) * multiplications <= productMultiplications;
            EXPECT_TRUE(fits || end - begin <= 64) << multiplications;
            for (std::int64_t i = begin; i < end; ++i) {
                ++visits[static_cast<std::size_t>(i)];
            }
        });
        EXPECT_EQ(visits, std::vector<int>(rows, 1)) << multiplications;
    }
}

} // namespace
} // namespace ff::give_up_test
