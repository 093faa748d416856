// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/confusion.h"

#include <gtest/gtest.h>

namespace ff::confusion_test {
namespace {

// Two ones are taken for twos, and a two for a zero.
const std::vector<int> labels {1, 2, 1, 0, 1, 2};
const insight::Answers answers {{2, 2, 2, 0, 1, 0}, {0.2F, 0.9F, 0.6F, 0.1F, 0.3F, 0.4F}};

} // namespace

TEST(Confusion, CountsWhatIsTakenForWhat)
{
    const Confusion confusion = confusionOf(answers, labels, 3);
    EXPECT_EQ(confusion.counts, (std::vector<std::int64_t> {1, 0, 0, 0, 1, 2, 1, 0, 1}));
    EXPECT_EQ(confusion.images(), 6);
    EXPECT_EQ(confusion.imagesOf(1), 3);
    EXPECT_EQ(confusion.mistakes(), 3);
    EXPECT_EQ(confusion.commonestMistake(), (Confusion::Cell {1, 2}));
}

TEST(Confusion, HasNoCommonestMistakeWhereThereIsNone)
{
    EXPECT_FALSE(confusionOf({{0, 1}, {1, 1}}, {0, 1}, 2).commonestMistake());
}

TEST(Confusion, ListsTheSurestAnswersFirst)
{
    EXPECT_EQ(surestFirst(answers, labels, {}), (std::vector<std::size_t> {2, 5, 0}));
    EXPECT_EQ(surestFirst(answers, labels, Confusion::Cell {1, 2}), (std::vector<std::size_t> {2, 0}));
    EXPECT_EQ(surestFirst(answers, labels, Confusion::Cell {0, 0}), (std::vector<std::size_t> {3}));
    EXPECT_TRUE(surestFirst(answers, labels, Confusion::Cell {0, 1}).empty());
}

} // namespace ff::confusion_test
