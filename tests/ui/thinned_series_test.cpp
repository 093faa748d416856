// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/thinned_series.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace ff;

class ThinnedSeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsExtremes();
    void keepsShortCurvesWhole();
    void goesOnFromBeforeWhereTheRunWentBack();
};

void ThinnedSeriesTest::keepsExtremes()
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
    QVERIFY(points.size() <= ThinnedSeries::maximumPoints);
    QVERIFY(points.size() > ThinnedSeries::maximumPoints / 4);
    QVERIFY(std::find(points.begin(), points.end(), ThinnedSeries::Point {peak, 9.0}) != points.end());
    QVERIFY(std::find(points.begin(), points.end(), ThinnedSeries::Point {pit, -9.0}) != points.end());
    QVERIFY(std::is_sorted(points.begin(), points.end(), [](auto a, auto b) { return a.x < b.x; }));
    QVERIFY(points.back().x > count - 200);
}

void ThinnedSeriesTest::keepsShortCurvesWhole()
{
    ThinnedSeries series;
    series.append({0, 1});
    series.append({1, std::numeric_limits<double>::quiet_NaN()});
    series.append({2, 3});
    QCOMPARE(series.points(), (std::vector<ThinnedSeries::Point> {{0, 1}, {2, 3}}));
    series.clear();
    QVERIFY(series.empty());
}

void ThinnedSeriesTest::goesOnFromBeforeWhereTheRunWentBack()
{
    ThinnedSeries series;
    for (const double x : {0.0, 1.0, 2.0, 3.0, 4.0}) {
        series.append({x, 1});
    }
    series.append({2.5, 7});
    series.append({3.5, 8});
    QCOMPARE(series.points(),
             (std::vector<ThinnedSeries::Point> {{0, 1}, {1, 1}, {2, 1}, {2.5, 7}, {3.5, 8}}));
    series.append({2.5, 9}); // the very same step
    QCOMPARE(series.points(), (std::vector<ThinnedSeries::Point> {{0, 1}, {1, 1}, {2, 1}, {2.5, 9}}));
}

QTEST_APPLESS_MAIN(ThinnedSeriesTest)
#include "thinned_series_test.moc"
