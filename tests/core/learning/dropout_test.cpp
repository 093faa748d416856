// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::dropout_test {
namespace {

/// One image again and again, under labels that count for nothing: whatever a mode makes of it as a negative
/// is what it makes of it as a positive.
struct NothingToTellApart
{
    explicit NothingToTellApart(Settings own)
        : settings(std::move(own))
        , batch(testBatch(1))
    {
        settings.labelStrength = 0;
        batch.images = batch.images.narrow(0, 0, 1).repeat({batch.labels.size(0), 1});
    }

    Settings settings;
    Batch batch;
};

/// Small networks of every mode that compares samples, with every iteration of a recurrent one as the judged.
std::vector<Settings> everyComparison()
{
    std::vector<Settings> all;
    for (Settings settings : inEveryMode({.layers = {48, 30, 20}})) {
        const NegativeKind kind = traitsOf(settings.mode).negatives;
        if (kind == NegativeKind::None || kind == NegativeKind::WrongAnswer) {
            continue;
        }
        const int last = settings.mode == Mode::TopDown ? settings.iterations : 1;
        for (int iteration = 1; iteration <= last; ++iteration) {
            settings.windowFirst = settings.windowLast = iteration;
            all.push_back(settings);
        }
    }
    return all;
}

TEST(Dropout, DoesNotTellAPositiveFromItsNegative)
{
    for (const Settings& each : everyComparison()) {
        for (const double share : {0.0, 0.1, 0.5}) {
            NothingToTellApart same(each);
            same.settings.dropout = share;
            TestLearner learner(same.settings);
            const StepRecord record = learner.learn(same.batch);
            ASSERT_EQ(record.goodness.size(), 3U);
            for (std::size_t i = 0; i < record.goodness.size(); ++i) {
                const std::int64_t pairs = record.goodness[i].size(0) / 2;
                EXPECT_LT(largestDifference(record.goodness[i].narrow(0, 0, pairs),
                                            record.goodness[i].narrow(0, pairs, pairs)),
                          1e-9)
                    << nameOf(each) << ", iteration " << each.windowFirst << ", layer " << i << ", dropout "
                    << share;
            }
        }
    }
}

TEST(Dropout, ThinsTheLayersOfEveryMode)
{
    for (Settings settings : inEveryMode({.layers = {48, 30, 20}})) {
        settings.wrongLabel = WrongLabel::Random;
        const Batch batch = testBatch(1);
        TestLearner whole(settings);
        whole.learn(batch);
        settings.dropout = 0.5;
        for (const std::uint32_t key : {1U, 2U}) {
            TestLearner thinned(settings);
            thinned.learn(batch, TestLearner::Part::Everything, key);
            EXPECT_FALSE(sameBits(thinned->copyState(), whole->copyState())) << nameOf(settings);
            TestLearner again(settings);
            again.learn(batch, TestLearner::Part::Everything, key);
            EXPECT_TRUE(sameBits(thinned->copyState(), again->copyState())) << nameOf(settings);
            TestLearner other(settings);
            other.learn(batch, TestLearner::Part::Everything, key + 5);
            EXPECT_FALSE(sameBits(thinned->copyState(), other->copyState()))
                << nameOf(settings) << ": another key drops other units";
        }
    }
}

} // namespace
} // namespace ff::dropout_test
