// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/certainty.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::certainty_test {
namespace {

double sigma(double x)
{
    return 1 / (1 + std::exp(-x));
}

TEST(Certainty, IsOneHalfAtTheThreshold)
{
    for (const Goodness goodness :
         {Goodness::SumOfSquares, Goodness::MeanOfSquares, Goodness::Minimise, Goodness::Top}) {
        Settings settings;
        settings.goodness = goodness;
        settings.threshold = 1.5;
        const double theta = goodness == Goodness::Minimise ? -1.5 : 1.5;
        EXPECT_DOUBLE_EQ(0.5, certaintyOf(settings, 100, theta).value());
        EXPECT_GT(certaintyOf(settings, 100, theta + 0.01).value(), 0.5);
        EXPECT_LT(certaintyOf(settings, 100, theta - 0.01).value(), 0.5);
    }
}

TEST(Certainty, GrowsWithWhatAUnitIsWorth)
{
    Settings settings;
    settings.sharpness = 0.5;
    EXPECT_DOUBLE_EQ(sigma(0.5 * 0.1 * 20), certaintyOf(settings, 20, 1.1).value());
    settings.goodness = Goodness::MeanOfSquares;
    EXPECT_DOUBLE_EQ(sigma(0.5 * 0.1), certaintyOf(settings, 20, 1.1).value());
    settings.goodness = Goodness::Top;
    settings.topShare = 0.25;
    EXPECT_DOUBLE_EQ(sigma(0.5 * 0.1 * 5), certaintyOf(settings, 20, 1.1).value());
}

TEST(Certainty, IsThereForTheLogisticLossAlone)
{
    for (const LossChoice loss : {LossChoice::Symba, LossChoice::Swish, LossChoice::TwoThresholds}) {
        Settings settings;
        settings.loss = loss;
        EXPECT_FALSE(certaintyOf(settings, 20, 1));
    }
    for (const Mode mode : {Mode::MonoForward, Mode::Backprop}) {
        Settings settings;
        settings.mode = mode;
        EXPECT_FALSE(certaintyOf(settings, 20, 1));
    }
}

} // namespace
} // namespace ff::certainty_test
