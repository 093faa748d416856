// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sweep/error_plot.h"
#include "tests/core/sweep/finished_run.h"

#include <gtest/gtest.h>

#include <vector>

namespace ff::error_plot_test {
namespace {

KeptRun withRate(double rate, double readout, double goodness = nan)
{
    KeptRun run = finished(1, 0, readout, goodness);
    run.settings.learningRate = rate;
    return run;
}

TEST(ErrorPlot, EveryRunIsAPointAndEveryValueHasItsMean)
{
    const std::vector<KeptRun> runs {finished(1, 2, 0.5), finished(1, 0, 0.25), finished(2, 2, 0.75)};
    const ErrorPlot plot = errorsBy(runs, "jitter", ErrorMeasure::Lower);
    EXPECT_EQ(plot.setting, "jitter");
    EXPECT_EQ(plot.axis, ErrorPlot::Axis::Numbers);
    ASSERT_EQ(plot.values.size(), 2U);
    EXPECT_EQ(plot.values[0].place, 0);
    EXPECT_EQ(plot.values[1].place, 2);
    EXPECT_EQ(plot.values[1].error.mean, 0.625);
    ASSERT_EQ(plot.points.size(), 3U);
    EXPECT_EQ(plot.points[0].run, 1U);
    EXPECT_EQ(plot.points[2].place, 2);
    EXPECT_EQ(plot.points[2].error, 0.75);
}

TEST(ErrorPlot, MoreThanTwoDecadesAreFactors)
{
    const auto axisOf = [](const std::vector<KeptRun>& runs) {
        return errorsBy(runs, "learning-rate", ErrorMeasure::Lower).axis;
    };
    EXPECT_EQ(axisOf({withRate(0.001, 0.5), withRate(0.1, 0.5)}), ErrorPlot::Axis::Numbers);
    EXPECT_EQ(axisOf({withRate(0.001, 0.5), withRate(0.11, 0.5)}), ErrorPlot::Axis::Factors);
}

TEST(ErrorPlot, NothingHasNoLogarithm)
{
    const std::vector<KeptRun> runs {finished(0, 0, 0.5), finished(1000, 0, 0.5)};
    EXPECT_EQ(errorsBy(runs, "seed", ErrorMeasure::Lower).axis, ErrorPlot::Axis::Numbers);
}

TEST(ErrorPlot, WordsAndListsStandSideBySide)
{
    std::vector<KeptRun> runs {withRate(0.1, 0.5), withRate(0.1, 0.25)};
    runs[0].settings.layers = {300, 300};
    runs[1].settings.layers = {40};
    const ErrorPlot plot = errorsBy(runs, "layers", ErrorMeasure::Lower);
    EXPECT_EQ(plot.axis, ErrorPlot::Axis::Names);
    ASSERT_EQ(plot.values.size(), 2U);
    EXPECT_EQ(plot.values[0].run, 1U);
    EXPECT_EQ(plot.values[1].place, 1);
}

TEST(ErrorPlot, WhatWasNotMeasuredIsNotThere)
{
    std::vector<KeptRun> runs {withRate(0.1, 0.5, 0.25), withRate(0.1, 0.5), withRate(0.2, 0.5)};
    const ErrorPlot plot = errorsBy(runs, "learning-rate", ErrorMeasure::Goodness);
    ASSERT_EQ(plot.values.size(), 1U);
    ASSERT_EQ(plot.points.size(), 1U);
    EXPECT_EQ(plot.points[0].error, 0.25);
    runs[0].hasDiverged = true;
    EXPECT_TRUE(errorsBy(runs, "learning-rate", ErrorMeasure::Goodness).points.empty());
    EXPECT_EQ(errorsBy(runs, "learning-rate", ErrorMeasure::Readout).points.size(), 2U);
    EXPECT_TRUE(errorsBy({}, "learning-rate", ErrorMeasure::Lower).values.empty());
    EXPECT_THROW(errorsBy(runs, "colour", ErrorMeasure::Lower), Error);
}

} // namespace
} // namespace ff::error_plot_test
