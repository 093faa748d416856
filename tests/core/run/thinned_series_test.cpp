// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/thinned_series.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff::thinned_series_test {
namespace {

TEST(ThinnedSeries, KeepsExtremes)
{
    constexpr int count = 100'000;
    constexpr int peak = 61'803;
    constexpr int pit = 27'183;
    ThinnedSeries series;
    for (int i = 0; i < count; ++i) {
        const double ripple = std::sin(i * 0.7);
        series.append({double(i), i == peak ? 9.0 : i == pit ? -9.0 : ripple});
    }
    const std::vector<ThinnedSeries::Point> points = series.points();
    EXPECT_TRUE(points.size() <= ThinnedSeries::maximumPoints);
    EXPECT_TRUE(points.size() > ThinnedSeries::maximumPoints / 4);
    EXPECT_TRUE(std::find(points.begin(), points.end(), ThinnedSeries::Point {peak, 9.0}) != points.end());
    EXPECT_TRUE(std::find(points.begin(), points.end(), ThinnedSeries::Point {pit, -9.0}) != points.end());
    EXPECT_TRUE(std::is_sorted(points.begin(), points.end(), [](auto a, auto b) { return a.x < b.x; }));
    EXPECT_TRUE(points.back().x > count - 200);
}

TEST(ThinnedSeries, KeepsShortCurvesWhole)
{
    ThinnedSeries series;
    series.append({0, 1});
    series.append({1, std::numeric_limits<double>::quiet_NaN()});
    series.append({2, 3});
    EXPECT_EQ(series.points(), (std::vector<ThinnedSeries::Point> {{0, 1}, {2, 3}}));
    series.clear();
    EXPECT_TRUE(series.empty());
}

TEST(ThinnedSeries, GoesOnFromBeforeWhereTheRunWentBack)
{
    ThinnedSeries series;
    for (const double x : {0.0, 1.0, 2.0, 3.0, 4.0}) {
        series.append({x, 1});
    }
    series.append({2.5, 7});
    series.append({3.5, 8});
    EXPECT_EQ(series.points(),
              (std::vector<ThinnedSeries::Point> {{0, 1}, {1, 1}, {2, 1}, {2.5, 7}, {3.5, 8}}));
    series.append({2.5, 9}); // the very same step
    EXPECT_EQ(series.points(), (std::vector<ThinnedSeries::Point> {{0, 1}, {1, 1}, {2, 1}, {2.5, 9}}));
}

} // namespace
} // namespace ff::thinned_series_test
