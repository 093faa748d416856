// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/ranks/rank_threads.h"

#include <gtest/gtest.h>

#include <mutex>

namespace ff::ranks_test {
namespace {

/// What each process finds, to be compared when all have ended.
class Findings
{
public:
    void add(const Ranks& ranks, bool isRight)
    {
        const std::scoped_lock lock(m_mutex);
        m_right += isRight ? 1 : 0;
        m_first += ranks.isFirst() ? 1 : 0;
    }
    int right() const { return m_right; }
    int first() const { return m_first; }

private:
    std::mutex m_mutex;
    int m_right = 0;
    int m_first = 0;
};

TEST(Ranks, AloneHasEverything)
{
    const Ranks& alone = Ranks::alone();
    const at::Tensor rows = at::arange(6.0).view({3, 2});
    const at::Tensor before = rows.clone();
    EXPECT_FALSE(alone.areSeveral());
    EXPECT_TRUE(alone.isFirst());
    EXPECT_EQ(alone.shareOf(7), 7);
    alone.sum({rows});
    EXPECT_TRUE(rows.equal(before));
    EXPECT_TRUE(alone.meanOf(rows, 3).is_same(rows));
    EXPECT_TRUE(alone.anyOf(true));
    EXPECT_FALSE(alone.anyOf(false));
    EXPECT_EQ(alone.ofFirst("text"), "text");
}

TEST(Ranks, SumsTensorsOfAnySize)
{
    Findings found;
    asRanks(3, [&](const Ranks& ranks) {
        const auto own = static_cast<float>(ranks.place().rank + 1);
        const at::Tensor small = at::full({3}, own);
        const at::Tensor large = at::full({300, 400}, own);
        const at::Tensor turned = at::full({400, 300}, own).t();
        const at::Tensor empty = at::empty({0, 4});
        ranks.sum({small, large, turned, empty});
        bool isRight = true;
        for (const at::Tensor& each : {small, large, turned}) {
            isRight = isRight && each.eq(6).all().item<bool>();
        }
        found.add(ranks, isRight);
    });
    EXPECT_EQ(found.right(), 3);
    EXPECT_EQ(found.first(), 1);
}

TEST(Ranks, ShareAllRowsOfABatch)
{
    for (const std::int64_t rows : {1, 2, 7, 9}) {
        Findings found;
        asRanks(3, [&](const Ranks& ranks) {
            const at::Tensor places = ranks.placesIn(rows);
            const at::Tensor all = at::arange(2.0 * static_cast<double>(rows)).view({rows, 2});
            const at::Tensor whole = ranks.wholeOf(all.index_select(0, places), rows);
            found.add(ranks, places.size(0) == ranks.shareOf(rows) && whole.equal(all));
        });
        EXPECT_EQ(found.right(), 3) << rows;
    }
}

TEST(Ranks, WeighMeansBySamples)
{
    Findings found;
    asRanks(2, [&](const Ranks& ranks) {
        const bool isFirst = ranks.isFirst();
        const at::Tensor mean = ranks.meanOf(at::full({4}, isFirst ? 1.0 : 4.0), isFirst ? 2 : 1);
        const at::Tensor ofOne = ranks.meanOf(at::full({4}, isFirst ? 5.0 : std::nan("")), isFirst ? 1 : 0);
        found.add(ranks, mean.eq(2).all().item<bool>() && ofOne.eq(5).all().item<bool>());
    });
    EXPECT_EQ(found.right(), 2);
}

TEST(Ranks, TellEachOther)
{
    Findings found;
    asRanks(2, [&](const Ranks& ranks) {
        const bool any = ranks.anyOf(!ranks.isFirst());
        const bool none = ranks.anyOf(false);
        const std::string text = ranks.ofFirst(ranks.isFirst() ? "of the first" : "");
        const std::string empty = ranks.ofFirst(ranks.isFirst() ? "" : "of another");
        found.add(ranks, any && !none && text == "of the first" && empty.empty());
    });
    EXPECT_EQ(found.right(), 2);
}

TEST(Ranks, NoticeThatOneIsGone)
{
    try {
        asRanks(2, [&](const Ranks& ranks) {
            if (ranks.isFirst()) {
                ranks.sum({at::ones({5})});
            }
        });
        FAIL() << "nobody noticed";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(),
                     "process 0 of 2: another process of this run has ended or cannot be reached any more");
    }
}

} // namespace
} // namespace ff::ranks_test
