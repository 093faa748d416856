// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/goodness_record.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

namespace ff::goodness_record_test {
namespace {

/// Values in steps of one eighth, so that there are many ties.
std::vector<float> values(int count, int highest, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<float> result;
    for (int i = 0; i < count; ++i) {
        result.push_back(static_cast<float>(static_cast<int>(random()) % highest) / 8.0F);
    }
    for (float& value : result) {
        value = std::abs(value);
    }
    return result;
}

const std::vector<float> positive = values(300, 40, 1);
const std::vector<float> negative = values(200, 25, 2);

void add(GoodnessRecord& record, const std::vector<float>& high, const std::vector<float>& low)
{
    record.add(high, low);
}

GoodnessRecord testRecord()
{
    GoodnessRecord record;
    record.add(positive, negative);
    return record;
}

TEST(GoodnessRecord, SeparationIsTheShareOfPairsInTheRightOrder)
{
    double right = 0;
    for (const float high : positive) {
        for (const float low : negative) {
            right += high > low ? 1 : high == low ? 0.5 : 0;
        }
    }
    const double pairs = static_cast<double>(positive.size() * negative.size());
    EXPECT_NEAR(testRecord().separation(), right / pairs, 1e-12);
}

TEST(GoodnessRecord, SeparationOfExtremes)
{
    GoodnessRecord record;
    EXPECT_EQ(record.separation(), 0.5);
    add(record, {2, 3}, {0, 1});
    EXPECT_EQ(record.separation(), 1);
    record.clear();
    EXPECT_TRUE(record.empty());
    add(record, {0, 1}, {2, 3});
    EXPECT_EQ(record.separation(), 0);
    record.clear();
    add(record, {1, 1}, {1, 1});
    EXPECT_EQ(record.separation(), 0.5);
}

TEST(GoodnessRecord, TheHistogramSharesSumToOneAndStandWhereTheValuesAre)
{
    LayerView view;
    view.threshold = 1;
    testRecord().describe(view);
    ASSERT_EQ(view.positive.size(), static_cast<std::size_t>(GoodnessRecord::bins));
    for (const auto* side : {&view.positive, &view.negative}) {
        EXPECT_NEAR(std::accumulate(side->begin(), side->end(), 0.0), 1, 1e-5);
    }
    EXPECT_EQ(view.lower, 0);
    EXPECT_GT(view.upper, view.threshold) << "the threshold can be drawn";

    // The mean by the middles of the bins is the mean by the values, within a bin.
    const double width = (view.upper - view.lower) / GoodnessRecord::bins;
    double mean = 0;
    for (int bin = 0; bin < GoodnessRecord::bins; ++bin) {
        mean += view.positive[static_cast<std::size_t>(bin)] * (view.lower + (bin + 0.5) * width);
    }
    EXPECT_NEAR(mean, view.positiveMean, width);
    const double sum = std::accumulate(positive.begin(), positive.end(), 0.0);
    EXPECT_NEAR(view.positiveMean, sum / static_cast<double>(positive.size()), 1e-6);
    EXPECT_EQ(view.separation, testRecord().separation());
}

TEST(GoodnessRecord, AHistogramOfGoodnessBelowZeroHoldsItsValuesAndTheThreshold)
{
    GoodnessRecord record;
    std::vector<float> quiet;
    std::vector<float> loud;
    for (std::size_t i = 0; i < 200; ++i) {
        quiet.push_back(-positive[i] / 10);
        loud.push_back(-negative[i]);
    }
    record.add(quiet, loud);
    LayerView view;
    view.threshold = -1;
    record.describe(view);
    EXPECT_LT(view.lower, -1) << "the threshold can be drawn";
    EXPECT_LE(view.lower, *std::min_element(loud.begin(), loud.end()));
    EXPECT_GE(view.upper, 0);
    EXPECT_NEAR(std::accumulate(view.negative.begin(), view.negative.end(), 0.0), 1, 1e-5);
    EXPECT_GT(view.separation, 0.5);
}

TEST(GoodnessRecord, OneStrayValueDoesNotStretchTheHistogram)
{
    GoodnessRecord record = testRecord();
    add(record, {1e6F}, {});
    LayerView view;
    record.describe(view);
    EXPECT_LT(view.upper, 100);
    EXPECT_GT(view.positive.back(), 0.0F) << "it counts in the last bin";
}

TEST(GoodnessRecord, KeepsTheMostRecentValuesOnly)
{
    GoodnessRecord record;
    record.add(std::vector<float>(700, 5.0F), std::vector<float>(700, 5.0F));
    record.add(std::vector<float>(600, 1.0F), std::vector<float>(1200, 2.0F));
    LayerView view;
    record.describe(view);
    ASSERT_EQ(GoodnessRecord::capacity, 1000U);
    EXPECT_NEAR(view.positiveMean, 0.4 * 5 + 0.6 * 1, 1e-6);
    EXPECT_NEAR(view.negativeMean, 2, 1e-6);
}

TEST(GoodnessRecord, AnEmptyOneLeavesTheViewEmpty)
{
    LayerView view;
    GoodnessRecord {}.describe(view);
    EXPECT_TRUE(view.positive.empty());
    EXPECT_EQ(view.separation, 0.5);
}

} // namespace
} // namespace ff::goodness_record_test
